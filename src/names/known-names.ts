// Written by scripts/build-names.ts; do not edit. Ids, names and addresses of licenses: facts, no words of licenses.

/**
 * One license a line, fields parted by tabs: name, kind (`l` license, `e` exception, `p` use policy, `t` terms; a capital when
 * spdx-expression-parse does not know the id), version, publisher, what replaces a deprecated id, key in LicenseDB, family, id.
 */
export const knownNames = `
BSD Zero Clause License	l					bsd	0BSD
389 Directory Server Exception	e					389-exception	389-exception
3D Slicer License v1.0	l	1.0				3d-slicer-1.0	3D-Slicer-1.0
Attribution Assurance License	l					aal	AAL
Amazon Digital Services License	l					adsl	ADSL
Academic Free License v1.1	l	1.1				afl	AFL-1.1
Academic Free License v1.2	l	1.2				afl	AFL-1.2
Academic Free License v2.0	l	2.0				afl	AFL-2.0
Academic Free License v2.1	l	2.1				afl	AFL-2.1
Academic Free License v3.0	l	3.0				afl	AFL-3.0
Affero General Public License v1.0	l	1.0		AGPL-1.0-only		agpl	AGPL-1.0
Affero General Public License v1.0 only	l	1.0				agpl	AGPL-1.0-only
Affero General Public License v1.0 or later	l	1.0				agpl	AGPL-1.0-or-later
GNU Affero General Public License v3.0	l	3.0		AGPL-3.0-only		agpl	AGPL-3.0
GNU Affero General Public License v3.0 only	l	3.0				agpl	AGPL-3.0-only
GNU Affero General Public License v3.0 or later	l	3.0				agpl	AGPL-3.0-or-later
ALGLIB Documentation License	l					alglib-documentation	ALGLIB-Documentation
AMD newlib License	l					amd-newlib	AMD-newlib
AMD's plpa_map.c License	l					amdplpa	AMDPLPA
Apple MIT License	l					aml	AML
AML glslang variant License	l					aml-glslang	AML-glslang
Academy of Motion Picture Arts and Sciences BSD	l					ampas	AMPAS
ANTLR Software Rights Notice	l					antlr-pd	ANTLR-PD
ANTLR Software Rights Notice with license fallback	l					antlr-pd-fallback	ANTLR-PD-fallback
Adobe Postscript AFM License	l					apafml	APAFML
Adaptive Public License 1.0	l	1.0				apl	APL-1.0
Apple Public Source License 1.0	l	1.0				apsl	APSL-1.0
Apple Public Source License 1.1	l	1.1				apsl	APSL-1.1
Apple Public Source License 1.2	l	1.2				apsl	APSL-1.2
Apple Public Source License 2.0	l	2.0				apsl	APSL-2.0
ASWF Digital Assets License version 1.0	l	1.0				aswf-digital-assets	ASWF-Digital-Assets-1.0
ASWF Digital Assets License 1.1	l	1.1				aswf-digital-assets	ASWF-Digital-Assets-1.1
Abstyles License	l					abstyles	Abstyles
AdaCore Doc License	l					adacore-doc	AdaCore-doc
Adobe Systems Incorporated Source Code License Agreement	l					adobe	Adobe-2006
Adobe Display PostScript License	l					adobe-display-postscript	Adobe-Display-PostScript
Adobe Glyph List License	l					adobe-glyph	Adobe-Glyph
Adobe Utopia Font License	l					adobe-utopia	Adobe-Utopia
Advanced Cryptics Dictionary License	l					advanced-cryptics-dictionary	Advanced-Cryptics-Dictionary
Afmparse License	l					afmparse	Afmparse
Aladdin Free Public License	l					aladdin	Aladdin
Apache License 1.0	l	1.0				apache	Apache-1.0
Apache License 1.1	l	1.1				apache	Apache-1.1
Apache License 2.0	l	2.0				apache	Apache-2.0
App::s2p License	l					app-s	App-s2p
Arphic Public License	l					arphic	Arphic-1999
Artistic License 1.0	l	1.0				artistic	Artistic-1.0
Artistic License 1.0 (Perl)	l	1.0				artistic	Artistic-1.0-Perl
Artistic License 1.0 w/clause 8	l	1.0				artistic	Artistic-1.0-cl8
Artistic License 2.0	l	2.0				artistic	Artistic-2.0
Artistic License 1.0 (dist)	l					artistic-dist	Artistic-dist
Aspell Russian License	l					aspell-ru	Aspell-RU
Asterisk exception	e					asterisk-exception	Asterisk-exception
Asterisk linking protocols exception	E					asterisk-linking-protocols-exception	Asterisk-linking-protocols-exception
Autoconf exception 2.0	e	2.0				autoconf-exception	Autoconf-exception-2.0
Autoconf exception 3.0	e	3.0				autoconf-exception	Autoconf-exception-3.0
Autoconf generic exception	e					autoconf-exception-generic	Autoconf-exception-generic
Autoconf generic exception for GPL-3.0	e	3.0				autoconf-exception-generic	Autoconf-exception-generic-3.0
Autoconf macro exception	e					autoconf-exception-macro	Autoconf-exception-macro
Buena Onda License Agreement v1.1	l	1.1				bola	BOLA-1.1
BSD 1-Clause License	l					bsd	BSD-1-Clause
BSD 2-Clause "Simplified" License	l					bsd	BSD-2-Clause
BSD 2-Clause - Ian Darwin variant	l					bsd	BSD-2-Clause-Darwin
BSD 2-Clause FreeBSD License	l					bsd	BSD-2-Clause-FreeBSD
BSD 2-Clause NetBSD License	l			BSD-2-Clause		bsd	BSD-2-Clause-NetBSD
BSD-2-Clause Plus Patent License	l					bsd	BSD-2-Clause-Patent
BSD 2-Clause with views sentence	l					bsd	BSD-2-Clause-Views
BSD 2-Clause - first lines requirement	l					bsd	BSD-2-Clause-first-lines
BSD 2-Clause pkgconf disclaimer variant	l					bsd	BSD-2-Clause-pkgconf-disclaimer
	l					bsd	BSD-2-Clause-pos-unchanged
BSD 3-Clause "New" or "Revised" License	l					bsd	BSD-3-Clause
BSD with attribution	l					bsd	BSD-3-Clause-Attribution
BSD 3-Clause Clear License	l					bsd	BSD-3-Clause-Clear
Hewlett-Packard BSD variant license	l					bsd	BSD-3-Clause-HP
Lawrence Berkeley National Labs BSD variant license	l					bsd	BSD-3-Clause-LBNL
BSD 3-Clause Modification	l					bsd	BSD-3-Clause-Modification
BSD 3-Clause No Military License	l					bsd	BSD-3-Clause-No-Military-License
BSD 3-Clause No Nuclear License	l					bsd	BSD-3-Clause-No-Nuclear-License
BSD 3-Clause No Nuclear License 2014	l					bsd	BSD-3-Clause-No-Nuclear-License-2014
BSD 3-Clause No Nuclear Warranty	l					bsd	BSD-3-Clause-No-Nuclear-Warranty
BSD 3-Clause Open MPI variant	l					bsd	BSD-3-Clause-Open-MPI
	l					bsd	BSD-3-Clause-OpenWebUI
BSD 3-Clause Sun Microsystems	l					bsd	BSD-3-Clause-Sun
BSD 3-Clause Tso variant	l					bsd	BSD-3-Clause-Tso
BSD 3-Clause acpica variant	l					bsd	BSD-3-Clause-acpica
BSD 3-Clause Flex variant	l					bsd	BSD-3-Clause-flex
BSD 4-Clause "Original" or "Old" License	l					bsd	BSD-4-Clause
BSD 4 Clause Shortened	l					bsd	BSD-4-Clause-Shortened
BSD-4-Clause (University of California-Specific)	l					bsd	BSD-4-Clause-UC
BSD 4.3 RENO License	l					bsd	BSD-4.3RENO
BSD 4.3 TAHOE License	l					bsd	BSD-4.3TAHOE
BSD Advertising Acknowledgement License	l					bsd	BSD-Advertising-Acknowledgement
BSD with Attribution and HPND disclaimer	l					bsd	BSD-Attribution-HPND-disclaimer
	l					bsd	BSD-Inferno-Nettverk
BSD Mark Modifications License	l					bsd	BSD-Mark-Modifications
BSD Protection License	l					bsd	BSD-Protection
BSD Source Code Attribution	l					bsd	BSD-Source-Code
	l					bsd	BSD-Source-Code-no-disclaimer
	l					bsd	BSD-Source-alt-GPL
BSD Source Code Attribution - beginning of file variant	l					bsd	BSD-Source-beginning-file
Systemics BSD variant license	l					bsd	BSD-Systemics
Systemics W3Works BSD variant license	l					bsd	BSD-Systemics-W3Works
	l					bsd	BSD-ask-to-endorse
Boost Software License 1.0	l	1.0				bsl	BSL-1.0
Business Source License 1.1	l	1.1				busl	BUSL-1.1
Baekmuk License	l					baekmuk	Baekmuk
Bahyph License	l					bahyph	Bahyph
Barr License	l					barr	Barr
Beerware License	l					beerware	Beerware
Bison exception 1.24	e	1.24				bison-exception	Bison-exception-1.24
Bison exception 2.2	e	2.2				bison-exception	Bison-exception-2.2
BitTorrent Open Source License v1.0	l	1.0				bittorrent	BitTorrent-1.0
BitTorrent Open Source License v1.1	l	1.1				bittorrent	BitTorrent-1.1
Bitstream Charter Font License	l					bitstream-charter	Bitstream-Charter
Bitstream Vera Font License	l					bitstream-vera	Bitstream-Vera
Blue Oak Model License 1.0.0	l	1.0.0				blueoak	BlueOak-1.0.0
Boehm-Demers-Weiser GC License	l					boehm-gc	Boehm-GC
Boehm-Demers-Weiser GC License (without fee)	l					boehm-gc-without-fee	Boehm-GC-without-fee
Bootloader Distribution Exception	e					bootloader-exception	Bootloader-exception
Borceux license	l					borceux	Borceux
Brian Gladman 2-Clause License	l					brian-gladman	Brian-Gladman-2-Clause
Brian Gladman 3-Clause License	l					brian-gladman	Brian-Gladman-3-Clause
Brian Gladman 3-Clause License (no conversion clause)	l					brian-gladman	Brian-Gladman-3-Clause-no-conversion
Buddy License	l					buddy	Buddy
Bugroff License	l					bugroff	Bugroff
Computational Use of Data Agreement v1.0	l	1.0				c-uda	C-UDA-1.0
Cryptographic Autonomy License 1.0	l	1.0				cal	CAL-1.0
Cryptographic Autonomy License 1.0 (Combined Work Exception)	l	1.0				cal	CAL-1.0-Combined-Work-Exception
Common Attack Pattern Enumeration and Classification License	l					capec-tou	CAPEC-tou
Computer Associates Trusted Open Source License 1.1	l	1.1				catosl	CATOSL-1.1
Creative Commons Attribution 1.0 Generic	l	1.0				cc-by	CC-BY-1.0
Creative Commons Attribution 2.0 Generic	l	2.0				cc-by	CC-BY-2.0
Creative Commons Attribution 2.5 Generic	l	2.5				cc-by	CC-BY-2.5
Creative Commons Attribution 2.5 Australia	l	2.5				cc-by	CC-BY-2.5-AU
Creative Commons Attribution 3.0 Unported	l	3.0				cc-by	CC-BY-3.0
Creative Commons Attribution 3.0 Austria	l	3.0				cc-by	CC-BY-3.0-AT
Creative Commons Attribution 3.0 Australia	l	3.0				cc-by	CC-BY-3.0-AU
Creative Commons Attribution 3.0 Germany	l	3.0				cc-by	CC-BY-3.0-DE
Creative Commons Attribution 3.0 IGO	l	3.0				cc-by	CC-BY-3.0-IGO
Creative Commons Attribution 3.0 Netherlands	l	3.0				cc-by	CC-BY-3.0-NL
Creative Commons Attribution 3.0 United States	l	3.0				cc-by	CC-BY-3.0-US
Creative Commons Attribution 4.0 International	l	4.0				cc-by	CC-BY-4.0
Creative Commons Attribution Non Commercial 1.0 Generic	l	1.0				cc-by-nc	CC-BY-NC-1.0
Creative Commons Attribution Non Commercial 2.0 Generic	l	2.0				cc-by-nc	CC-BY-NC-2.0
Creative Commons Attribution Non Commercial 2.5 Generic	l	2.5				cc-by-nc	CC-BY-NC-2.5
Creative Commons Attribution Non Commercial 3.0 Unported	l	3.0				cc-by-nc	CC-BY-NC-3.0
Creative Commons Attribution Non Commercial 3.0 Germany	l	3.0				cc-by-nc	CC-BY-NC-3.0-DE
Creative Commons Attribution Non Commercial 3.0 IGO	l	3.0				cc-by-nc	CC-BY-NC-3.0-IGO
Creative Commons Attribution Non Commercial 4.0 International	l	4.0				cc-by-nc	CC-BY-NC-4.0
Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic	l	1.0				cc-by-nc-nd	CC-BY-NC-ND-1.0
Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic	l	2.0				cc-by-nc-nd	CC-BY-NC-ND-2.0
Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic	l	2.5				cc-by-nc-nd	CC-BY-NC-ND-2.5
Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported	l	3.0				cc-by-nc-nd	CC-BY-NC-ND-3.0
Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany	l	3.0				cc-by-nc-nd	CC-BY-NC-ND-3.0-DE
Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO	l	3.0				cc-by-nc-nd	CC-BY-NC-ND-3.0-IGO
Creative Commons Attribution Non Commercial No Derivatives 4.0 International	l	4.0				cc-by-nc-nd	CC-BY-NC-ND-4.0
Creative Commons Attribution Non Commercial Share Alike 1.0 Generic	l	1.0				cc-by-nc-sa	CC-BY-NC-SA-1.0
Creative Commons Attribution Non Commercial Share Alike 2.0 Generic	l	2.0				cc-by-nc-sa	CC-BY-NC-SA-2.0
Creative Commons Attribution Non Commercial Share Alike 2.0 Germany	l	2.0				cc-by-nc-sa	CC-BY-NC-SA-2.0-DE
Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France	l	2.0				cc-by-nc-sa	CC-BY-NC-SA-2.0-FR
Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales	l	2.0				cc-by-nc-sa	CC-BY-NC-SA-2.0-UK
Creative Commons Attribution Non Commercial Share Alike 2.5 Generic	l	2.5				cc-by-nc-sa	CC-BY-NC-SA-2.5
Creative Commons Attribution Non Commercial Share Alike 3.0 Unported	l	3.0				cc-by-nc-sa	CC-BY-NC-SA-3.0
Creative Commons Attribution Non Commercial Share Alike 3.0 Germany	l	3.0				cc-by-nc-sa	CC-BY-NC-SA-3.0-DE
Creative Commons Attribution Non Commercial Share Alike 3.0 IGO	l	3.0				cc-by-nc-sa	CC-BY-NC-SA-3.0-IGO
Creative Commons Attribution Non Commercial Share Alike 4.0 International	l	4.0				cc-by-nc-sa	CC-BY-NC-SA-4.0
Creative Commons Attribution No Derivatives 1.0 Generic	l	1.0				cc-by-nd	CC-BY-ND-1.0
Creative Commons Attribution No Derivatives 2.0 Generic	l	2.0				cc-by-nd	CC-BY-ND-2.0
Creative Commons Attribution No Derivatives 2.5 Generic	l	2.5				cc-by-nd	CC-BY-ND-2.5
Creative Commons Attribution No Derivatives 3.0 Unported	l	3.0				cc-by-nd	CC-BY-ND-3.0
Creative Commons Attribution No Derivatives 3.0 Germany	l	3.0				cc-by-nd	CC-BY-ND-3.0-DE
Creative Commons Attribution No Derivatives 4.0 International	l	4.0				cc-by-nd	CC-BY-ND-4.0
Creative Commons Attribution Share Alike 1.0 Generic	l	1.0				cc-by-sa	CC-BY-SA-1.0
Creative Commons Attribution Share Alike 2.0 Generic	l	2.0				cc-by-sa	CC-BY-SA-2.0
Creative Commons Attribution Share Alike 2.0 England and Wales	l	2.0				cc-by-sa	CC-BY-SA-2.0-UK
Creative Commons Attribution Share Alike 2.1 Japan	l	2.1				cc-by-sa	CC-BY-SA-2.1-JP
Creative Commons Attribution Share Alike 2.5 Generic	l	2.5				cc-by-sa	CC-BY-SA-2.5
Creative Commons Attribution Share Alike 3.0 Unported	l	3.0				cc-by-sa	CC-BY-SA-3.0
Creative Commons Attribution Share Alike 3.0 Austria	l	3.0				cc-by-sa	CC-BY-SA-3.0-AT
Creative Commons Attribution Share Alike 3.0 Germany	l	3.0				cc-by-sa	CC-BY-SA-3.0-DE
Creative Commons Attribution-ShareAlike 3.0 IGO	l	3.0				cc-by-sa	CC-BY-SA-3.0-IGO
Creative Commons Attribution Share Alike 4.0 International	l	4.0				cc-by-sa	CC-BY-SA-4.0
Creative Commons Public Domain Dedication and Certification	l					cc-pddc	CC-PDDC
Creative Commons Public Domain Mark 1.0 Universal	l	1.0				cc-pdm	CC-PDM-1.0
Creative Commons Share Alike 1.0 Generic	l	1.0				cc-sa	CC-SA-1.0
Creative Commons Zero v1.0 Universal	l	1.0				cc	CC0-1.0
Common Development and Distribution License 1.0	l	1.0				cddl	CDDL-1.0
Common Development and Distribution License 1.1	l	1.1				cddl	CDDL-1.1
Common Documentation License 1.0	l	1.0				cdl	CDL-1.0
Community Data License Agreement Permissive 1.0	l	1.0				cdla-permissive	CDLA-Permissive-1.0
Community Data License Agreement Permissive 2.0	l	2.0				cdla-permissive	CDLA-Permissive-2.0
Community Data License Agreement Sharing 1.0	l	1.0				cdla-sharing	CDLA-Sharing-1.0
CeCILL Free Software License Agreement v1.0	l	1.0				cecill	CECILL-1.0
CeCILL Free Software License Agreement v1.1	l	1.1				cecill	CECILL-1.1
CeCILL Free Software License Agreement v2.0	l	2.0				cecill	CECILL-2.0
CeCILL Free Software License Agreement v2.1	l	2.1				cecill	CECILL-2.1
CeCILL-B Free Software License Agreement	l					cecill-b	CECILL-B
CeCILL-C Free Software License Agreement	l					cecill-c	CECILL-C
CERN Open Hardware Licence v1.1	l	1.1				cern-ohl	CERN-OHL-1.1
CERN Open Hardware Licence v1.2	l	1.2				cern-ohl	CERN-OHL-1.2
CERN Open Hardware Licence Version 2 - Permissive	l	2.0				cern-ohl-p	CERN-OHL-P-2.0
CERN Open Hardware Licence Version 2 - Strongly Reciprocal	l	2.0				cern-ohl-s	CERN-OHL-S-2.0
CERN Open Hardware Licence Version 2 - Weakly Reciprocal	l	2.0				cern-ohl-w	CERN-OHL-W-2.0
CFITSIO License	l					cfitsio	CFITSIO
CGAL Linking Exception	E					cgal-linking-exception	CGAL-linking-exception
CLISP exception 2.0	e	2.0				clisp-exception	CLISP-exception-2.0
CMU Mach License	l					cmu-mach	CMU-Mach
CMU Mach - no notices-in-documentation variant	l					cmu-mach-nodoc	CMU-Mach-nodoc
CNRI Jython License	l					cnri-jython	CNRI-Jython
CNRI Python License	l					cnri-python	CNRI-Python
CNRI Python Open Source GPL Compatible License Agreement	l					cnri-python-gpl-compatible	CNRI-Python-GPL-Compatible
Copyfree Open Innovation License	l	1.0				coil	COIL-1.0
Common Public Attribution License 1.0	l	1.0				cpal	CPAL-1.0
Common Public License 1.0	l	1.0				cpl	CPL-1.0
Code Project Open License 1.02	l	1.02				cpol	CPOL-1.02
CUA Office Public License v1.0	l	1.0				cua-opl	CUA-OPL-1.0
Caldera License	l					caldera	Caldera
Caldera License (without preamble)	l					caldera-no-preamble	Caldera-no-preamble
Catharon License	l					catharon	Catharon
Clarified Artistic License	l					clartistic	ClArtistic
Classpath exception 2.0	e	2.0				classpath-exception	Classpath-exception-2.0
Classpath exception 2.0 - short	E	2.0				classpath-exception	Classpath-exception-2.0-short
Clips License	l					clips	Clips
Community Specification License 1.0	l	1.0				community-spec	Community-Spec-1.0
Condor Public License v1.1	l	1.1				condor	Condor-1.1
Cornell Lossless JPEG License	l					cornell-lossless-jpeg	Cornell-Lossless-JPEG
Cronyx License	l					cronyx	Cronyx
Crossword License	l					crossword	Crossword
CryptoSwift License	l					cryptoswift	CryptoSwift
CrystalStacker License	l					crystalstacker	CrystalStacker
Cube License	l					cube	Cube
Deutsche Freie Software Lizenz	l	1.0				d-fsl	D-FSL-1.0
DEC 3-Clause License	l					dec	DEC-3-Clause
Data licence Germany – attribution – version 2.0	l	2.0				dl-de-by	DL-DE-BY-2.0
Data licence Germany – zero – version 2.0	l	2.0				dl-de-zero	DL-DE-ZERO-2.0
DOC License	l					doc	DOC
Detection Rule License 1.0	l	1.0				drl	DRL-1.0
Detection Rule License 1.1	l	1.1				drl	DRL-1.1
DSDP License	l					dsdp	DSDP
DigiRule FOSS License Exception	e					digirule-foss-exception	DigiRule-FOSS-exception
Digia Qt LGPL Exception version 1.1	E	1.1				digia-qt-lgpl-exception	Digia-Qt-LGPL-exception-1.1
DocBook DTD License	l					docbook-dtd	DocBook-DTD
DocBook Schema License	l					docbook-schema	DocBook-Schema
DocBook Stylesheet License	l					docbook-stylesheet	DocBook-Stylesheet
DocBook XML License	l					docbook-xml	DocBook-XML
Dotseqn License	l					dotseqn	Dotseqn
Educational Community License v1.0	l	1.0				ecl	ECL-1.0
Educational Community License v2.0	l	2.0				ecl	ECL-2.0
Eiffel Forum License v1.0	l	1.0				efl	EFL-1.0
Eiffel Forum License v2.0	l	2.0				efl	EFL-2.0
EPICS Open License	l					epics	EPICS
Eclipse Public License 1.0	l	1.0				epl	EPL-1.0
Eclipse Public License 2.0	l	2.0				epl	EPL-2.0
European Space Agency Public License – v2.4 – Permissive (Type 3)	l	2.4				esa-pl-permissive	ESA-PL-permissive-2.4
European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)	l	2.4				esa-pl-strong-copyleft	ESA-PL-strong-copyleft-2.4
European Space Agency Public License – v2.4 – Weak Copyleft (Type 2)	l	2.4				esa-pl-weak-copyleft	ESA-PL-weak-copyleft-2.4
EU DataGrid Software License	l					eudatagrid	EUDatagrid
European Union Public License 1.0	l	1.0				eupl	EUPL-1.0
European Union Public License 1.1	l	1.1				eupl	EUPL-1.1
European Union Public License 1.2	l	1.2				eupl	EUPL-1.2
Elastic License 2.0	l	2.0				elastic	Elastic-2.0
Entessa Public License v1.0	l					entessa	Entessa
Erlang Public License v1.1	l	1.1				erlpl	ErlPL-1.1
Eurosym License	l					eurosym	Eurosym
Fuzzy Bitmap License	l					fbm	FBM
Fraunhofer FDK AAC Codec Library	l					fdk-aac	FDK-AAC
	l					fdk-mpeg-h	FDK-MPEG-H
FLTK exception	e					fltk-exception	FLTK-exception
FSF All Permissive License	l					fsfap	FSFAP
FSF All Permissive License (without Warranty)	l					fsfap-no-warranty-disclaimer	FSFAP-no-warranty-disclaimer
FSF Unlimited License	l					fsful	FSFUL
FSF Unlimited License (with License Retention)	l					fsfullr	FSFULLR
FSF Unlimited License (with License Retention and Short Disclaimer)	l					fsfullrsd	FSFULLRSD
FSF Unlimited License (With License Retention and Warranty Disclaimer)	l					fsfullrwd	FSFULLRWD
Functional Source License, Version 1.1, ALv2 Future License	l	1.1				fsl	FSL-1.1-ALv2
Functional Source License, Version 1.1, MIT Future License	l	1.1				fsl	FSL-1.1-MIT
Freetype Project License	l					ftl	FTL
Fair License	l					fair	Fair
Fawkes Runtime Exception	e					fawkes-runtime-exception	Fawkes-Runtime-exception
Ferguson Twofish License	l					ferguson-twofish	Ferguson-Twofish
Font exception 2.0	e	2.0				font-exception	Font-exception-2.0
Frameworx Open License 1.0	l	1.0				frameworx	Frameworx-1.0
FreeBSD Documentation License	l					freebsd-doc	FreeBSD-DOC
FreeImage Public License v1.0	l					freeimage	FreeImage
Furuseth License	l					furuseth	Furuseth
GCC Runtime Library exception 2.0	e	2.0				gcc-exception	GCC-exception-2.0
GCC Runtime Library exception 2.0 - note variant	e	2.0				gcc-exception	GCC-exception-2.0-note
GCC Runtime Library exception 3.1	e	3.1				gcc-exception	GCC-exception-3.1
Gnome GCR Documentation License	l					gcr-docs	GCR-docs
GD License	l					gd	GD
GNU Free Documentation License v1.1	l	1.1		GFDL-1.1-only		gfdl	GFDL-1.1
GNU Free Documentation License v1.1 only - invariants	l	1.1				gfdl	GFDL-1.1-invariants-only
GNU Free Documentation License v1.1 or later - invariants	l	1.1				gfdl	GFDL-1.1-invariants-or-later
GNU Free Documentation License v1.1 only - no invariants	l	1.1				gfdl	GFDL-1.1-no-invariants-only
GNU Free Documentation License v1.1 or later - no invariants	l	1.1				gfdl	GFDL-1.1-no-invariants-or-later
GNU Free Documentation License v1.1 only	l	1.1				gfdl	GFDL-1.1-only
GNU Free Documentation License v1.1 or later	l	1.1				gfdl	GFDL-1.1-or-later
GNU Free Documentation License v1.2	l	1.2		GFDL-1.2-only		gfdl	GFDL-1.2
GNU Free Documentation License v1.2 only - invariants	l	1.2				gfdl	GFDL-1.2-invariants-only
GNU Free Documentation License v1.2 or later - invariants	l	1.2				gfdl	GFDL-1.2-invariants-or-later
GNU Free Documentation License v1.2 only - no invariants	l	1.2				gfdl	GFDL-1.2-no-invariants-only
GNU Free Documentation License v1.2 or later - no invariants	l	1.2				gfdl	GFDL-1.2-no-invariants-or-later
GNU Free Documentation License v1.2 only	l	1.2				gfdl	GFDL-1.2-only
GNU Free Documentation License v1.2 or later	l	1.2				gfdl	GFDL-1.2-or-later
GNU Free Documentation License v1.3	l	1.3		GFDL-1.3-only		gfdl	GFDL-1.3
GNU Free Documentation License v1.3 only - invariants	l	1.3				gfdl	GFDL-1.3-invariants-only
GNU Free Documentation License v1.3 or later - invariants	l	1.3				gfdl	GFDL-1.3-invariants-or-later
GNU Free Documentation License v1.3 only - no invariants	l	1.3				gfdl	GFDL-1.3-no-invariants-only
GNU Free Documentation License v1.3 or later - no invariants	l	1.3				gfdl	GFDL-1.3-no-invariants-or-later
GNU Free Documentation License v1.3 only	l	1.3				gfdl	GFDL-1.3-only
GNU Free Documentation License v1.3 or later	l	1.3				gfdl	GFDL-1.3-or-later
GL2PS License	l					gl	GL2PS
Good Luck With That Public License	l					glwtpl	GLWTPL
GNAT exception	e					gnat-exception	GNAT-exception
GNOME examples exception	e					gnome-examples-exception	GNOME-examples-exception
GNU Compiler Exception	e					gnu-compiler-exception	GNU-compiler-exception
GNU General Public License v1.0 only	l	1.0		GPL-1.0-only		gpl	GPL-1.0
GNU General Public License v1.0 or later	L	1.0		GPL-1.0-or-later		gpl	GPL-1.0+
GNU General Public License v1.0 only	l	1.0				gpl	GPL-1.0-only
GNU General Public License v1.0 or later	l	1.0				gpl	GPL-1.0-or-later
GNU General Public License v2.0 only	l	2.0		GPL-2.0-only		gpl	GPL-2.0
GNU General Public License v2.0 or later	L	2.0		GPL-2.0-or-later		gpl	GPL-2.0+
GNU General Public License v2.0 only	l	2.0				gpl	GPL-2.0-only
GNU General Public License v2.0 or later	l	2.0				gpl	GPL-2.0-or-later
GNU General Public License v2.0 w/GCC Runtime Library exception	l	2.0		GPL-2.0-only WITH GCC-exception-2.0		gpl	GPL-2.0-with-GCC-exception
GNU General Public License v2.0 w/Autoconf exception	l	2.0		GPL-2.0-only WITH Autoconf-exception-2.0		gpl	GPL-2.0-with-autoconf-exception
GNU General Public License v2.0 w/Bison exception	l	2.0		GPL-2.0-only WITH Bison-exception-2.2		gpl	GPL-2.0-with-bison-exception
GNU General Public License v2.0 w/Classpath exception	l	2.0		GPL-2.0-only WITH Classpath-exception-2.0		gpl	GPL-2.0-with-classpath-exception
GNU General Public License v2.0 w/Font exception	l	2.0		GPL-2.0-only WITH Font-exception-2.0		gpl	GPL-2.0-with-font-exception
GNU General Public License v3.0 only	l	3.0		GPL-3.0-only		gpl	GPL-3.0
GNU General Public License v3.0 or later	L	3.0		GPL-3.0-or-later		gpl	GPL-3.0+
GPL-3.0 389 DS Base Exception	E	3.0				gpl	GPL-3.0-389-ds-base-exception
GPL-3.0 Interface Exception	e	3.0				gpl	GPL-3.0-interface-exception
GPL-3.0 Linking Exception	e	3.0				gpl	GPL-3.0-linking-exception
GPL-3.0 Linking Exception (with Corresponding Source)	e	3.0				gpl	GPL-3.0-linking-source-exception
GNU General Public License v3.0 only	l	3.0				gpl	GPL-3.0-only
GNU General Public License v3.0 or later	l	3.0				gpl	GPL-3.0-or-later
GNU General Public License v3.0 w/GCC Runtime Library exception	l	3.0		GPL-3.0-only WITH GCC-exception-3.1		gpl	GPL-3.0-with-GCC-exception
GNU General Public License v3.0 w/Autoconf exception	l	3.0		GPL-3.0-only WITH Autoconf-exception-3.0		gpl	GPL-3.0-with-autoconf-exception
GPL Cooperation Commitment 1.0	e	1.0				gpl-cc	GPL-CC-1.0
GStreamer Exception (2005)	e			GStreamer-exception-2008		gstreamer-exception	GStreamer-exception-2005
GStreamer Exception (2008)	e					gstreamer-exception	GStreamer-exception-2008
Game Programming Gems License	l					game-programming-gems	Game-Programming-Gems
Giftware License	l					giftware	Giftware
3dfx Glide License	l					glide	Glide
Glulxe License	l					glulxe	Glulxe
Gmsh exception	e					gmsh-exception	Gmsh-exception
Google Additional IP Rights Grant (Patents) - WebM	E					google-patent-webm	Google-Patent-WebM
Graphics Gems License	l					graphics-gems	Graphics-Gems
Gutmann License	l					gutmann	Gutmann
HDF5 License	l					hdf	HDF5
HIDAPI License	l					hidapi	HIDAPI
Hewlett-Packard 1986 License	l					hp	HP-1986
Hewlett-Packard 1989 License	l					hp	HP-1989
Historical Permission Notice and Disclaimer	l					hpnd	HPND
Historical Permission Notice and Disclaimer - DEC variant	l					hpnd-dec	HPND-DEC
Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant	l					hpnd-fenneberg-livingston	HPND-Fenneberg-Livingston
Historical Permission Notice and Disclaimer - INRIA-IMAG variant	l					hpnd-inria-imag	HPND-INRIA-IMAG
Historical Permission Notice and Disclaimer - Intel variant	l					hpnd-intel	HPND-Intel
Historical Permission Notice and Disclaimer - Kevlin Henney variant	l					hpnd-kevlin-henney	HPND-Kevlin-Henney
Historical Permission Notice and Disclaimer with MIT disclaimer	l					hpnd-mit-disclaimer	HPND-MIT-disclaimer
Historical Permission Notice and Disclaimer - Markus Kuhn variant	l					hpnd-markus-kuhn	HPND-Markus-Kuhn
Historical Permission Notice and Disclaimer - Netrek variant	l					hpnd-netrek	HPND-Netrek
Historical Permission Notice and Disclaimer - Pbmplus variant	l					hpnd-pbmplus	HPND-Pbmplus
Historical Permission Notice and Disclaimer - SMC variant	l					hpnd-smc	HPND-SMC
Historical Permission Notice and Disclaimer - University of California variant	l					hpnd-uc	HPND-UC
Historical Permission Notice and Disclaimer - University of California, US export warning	l					hpnd-uc-export-us	HPND-UC-export-US
Historical Permission Notice and Disclaimer - documentation variant	l					hpnd-doc	HPND-doc
Historical Permission Notice and Disclaimer - documentation sell variant	l					hpnd-doc-sell	HPND-doc-sell
HPND with US Government export control warning	l					hpnd-export-us	HPND-export-US
HPND with US Government export control warning and acknowledgment	l					hpnd-export-us-acknowledgement	HPND-export-US-acknowledgement
HPND with US Government export control warning and modification rqmt	l					hpnd-export-us-modify	HPND-export-US-modify
HPND with US Government export control and 2 disclaimers	l					hpnd-export	HPND-export2-US
Historical Permission Notice and Disclaimer - merchantability variant	l					hpnd-merchantability-variant	HPND-merchantability-variant
Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer	l					hpnd-sell-mit-disclaimer-xserver	HPND-sell-MIT-disclaimer-xserver
Historical Permission Notice and Disclaimer - sell regexpr variant	l					hpnd-sell-regexpr	HPND-sell-regexpr
Historical Permission Notice and Disclaimer - sell variant	l					hpnd-sell-variant	HPND-sell-variant
HPND sell variant with MIT disclaimer	l					hpnd-sell-variant-mit-disclaimer	HPND-sell-variant-MIT-disclaimer
HPND sell variant with MIT disclaimer - reverse	l					hpnd-sell-variant-mit-disclaimer-rev	HPND-sell-variant-MIT-disclaimer-rev
HPND - sell variant with safety critical systems clause	l					hpnd-sell-variant-critical-systems	HPND-sell-variant-critical-systems
HTML Tidy License	l					htmltidy	HTMLTIDY
Haskell Language Report License	l					haskellreport	HaskellReport
Hippocratic License 2.1	l	2.1				hippocratic	Hippocratic-2.1
	l					hippocratic	Hippocratic-3.0-core
IBM PowerPC Initialization and Boot Software	l					ibm-pibs	IBM-pibs
ICU License	l					icu	ICU
IEC Code Components End-user licence agreement	l					iec-code-components-eula	IEC-Code-Components-EULA
Independent JPEG Group License	l					ijg	IJG
Independent JPEG Group License - short	l					ijg-short	IJG-short
IPA Font License	l					ipa	IPA
IBM Public License v1.0	l	1.0				ipl	IPL-1.0
ISC License	l					isc	ISC
ISC Veillard variant	l					isc-veillard	ISC-Veillard
ISO permission notice	l					iso-permission	ISO-permission
ImageMagick License	l					imagemagick	ImageMagick
Imlib2 License	l					imlib	Imlib2
Independent Module Linking exception	E					independent-modules-exception	Independent-modules-exception
Info-ZIP License	l					info-zip	Info-ZIP
Informatica License	l					informatica	Informatica
Inner Net License v2.0	l	2.0				inner-net	Inner-Net-2.0
Inno Setup License	l					innosetup	InnoSetup
Intel Open Source License	l					intel	Intel
Intel ACPI Software License Agreement	l					intel-acpi	Intel-ACPI
Interbase Public License v1.0	l	1.0				interbase	Interbase-1.0
JPL Image Use Policy	l					jpl-image	JPL-image
Japan Network Information Center License	l					jpnic	JPNIC
JSON License	l					json	JSON
Jam License	l					jam	Jam
JasPer License	l	2.0				jasper	JasPer-2.0
Kastrup License	l					kastrup	Kastrup
Kazlib License	l					kazlib	Kazlib
KiCad Libraries Exception	e					kicad-libraries-exception	KiCad-libraries-exception
Knuth CTAN License	l					knuth-ctan	Knuth-CTAN
Licence Art Libre 1.2	l	1.2				lal	LAL-1.2
Licence Art Libre 1.3	l	1.3				lal	LAL-1.3
GNU Library General Public License v2 only	l	2.0		LGPL-2.0-only		lgpl	LGPL-2.0
GNU Library General Public License v2 or later	L	2.0		LGPL-2.0-or-later		lgpl	LGPL-2.0+
GNU Library General Public License v2 only	l	2.0				lgpl	LGPL-2.0-only
GNU Library General Public License v2 or later	l	2.0				lgpl	LGPL-2.0-or-later
GNU Lesser General Public License v2.1 only	l	2.1		LGPL-2.1-only		lgpl	LGPL-2.1
GNU Lesser General Public License v2.1 or later	L	2.1		LGPL-2.1-or-later		lgpl	LGPL-2.1+
GNU Lesser General Public License v2.1 only	l	2.1				lgpl	LGPL-2.1-only
GNU Lesser General Public License v2.1 or later	l	2.1				lgpl	LGPL-2.1-or-later
GNU Lesser General Public License v3.0 only	l	3.0		LGPL-3.0-only		lgpl	LGPL-3.0
GNU Lesser General Public License v3.0 or later	L	3.0		LGPL-3.0-or-later		lgpl	LGPL-3.0+
LGPL-3.0 Linking Exception	e	3.0				lgpl	LGPL-3.0-linking-exception
GNU Lesser General Public License v3.0 only	l	3.0				lgpl	LGPL-3.0-only
GNU Lesser General Public License v3.0 or later	l	3.0				lgpl	LGPL-3.0-or-later
Lesser General Public License For Linguistic Resources	l					lgpllr	LGPLLR
LLGPL Preamble	e					llgpl	LLGPL
LLVM Exception	e					llvm-exception	LLVM-exception
Common Lisp LOOP License	l					loop	LOOP
LPD Documentation License	l					lpd-document	LPD-document
Lucent Public License Version 1.0	l	1.0				lpl	LPL-1.0
Lucent Public License v1.02	l	1.02				lpl	LPL-1.02
LaTeX Project Public License v1.0	l	1.0				lppl	LPPL-1.0
LaTeX Project Public License v1.1	l	1.1				lppl	LPPL-1.1
LaTeX Project Public License v1.2	l	1.2				lppl	LPPL-1.2
LaTeX Project Public License v1.3a	l	1.3a				lppl	LPPL-1.3a
LaTeX Project Public License v1.3c	l	1.3c				lppl	LPPL-1.3c
LZMA SDK License (versions 9.11 to 9.20)	l	9.11				lzma-sdk	LZMA-SDK-9.11-to-9.20
LZMA SDK License (versions 9.22 and beyond)	l	9.22				lzma-sdk	LZMA-SDK-9.22
LZMA exception	e					lzma-exception	LZMA-exception
Latex2e License	l					latex	Latex2e
Latex2e with translated notice permission	l					latex	Latex2e-translated-notice
Leptonica License	l					leptonica	Leptonica
Licence Libre du Québec – Permissive version 1.1	l	1.1				liliq-p	LiLiQ-P-1.1
Licence Libre du Québec – Réciprocité version 1.1	l	1.1				liliq-r	LiLiQ-R-1.1
Licence Libre du Québec – Réciprocité forte version 1.1	l	1.1				liliq-rplus	LiLiQ-Rplus-1.1
libpng License	l					libpng	Libpng
Libtool Exception	e					libtool-exception	Libtool-exception
Aivis Common Model License (ACML) 1.0	l	1.0	Aivis Project			acml	LicenseRef-acml-1.0
Aivis Common Model License (ACML) - Non Commercial 1.0	l	1.0	Aivis Project			acml	LicenseRef-acml-nc-1.0
Adobe Research License	l		Adobe			adobe-research	LicenseRef-adobe-research-license
The aiXcoder Model License	l		aiXcoder			glm	LicenseRef-aixcoder-model-license
Anti 996 License Version 1.0 (Draft)	l	1.0 draft	996.ICU		996-icu-1.0	anti-996	LicenseRef-anti-996-1.0-draft
Apple Machine Learning Research Model License (apple-amlr)	l		Apple			apple-amlr	LicenseRef-apple-amlr
Apple sample-style license (ml-depth-pro code and weights)	l		Apple			apple-sample	LicenseRef-apple-ml-depth-pro-license
Apple sample-style license (ml-fastvlm code)	l		Apple			apple-sample	LicenseRef-apple-ml-fastvlm-code-license
Apple ML Ferret License 2023	l		Apple		apple-ml-ferret-2023	apple-sample	LicenseRef-apple-ml-ferret-2023
ML-MobileCLIP Model Weights and Data license	l		Apple			apple-sample	LicenseRef-apple-ml-mobileclip-weights-data
智源Aquila系列模型许可协议 / BAAI Aquila Model License Agreement	l		BAAI			aquila	LicenseRef-aquila-model-license
BigCode Open RAIL-M v1 License Agreement	l	v1	BigCode (Hugging Face / ServiceNow)		bigcode-open-rail-m-v1	openrail	LicenseRef-bigcode-open-rail-m-v1
BigScience Open RAIL-M License	l	18 August 2022	BigScience / RAIL Initiative		bigscience-open-rail-m	bigscience-rail	LicenseRef-bigscience-open-rail-m
BigScience RAIL License v1.0	l	1.0	BigScience		bigscience-rail-1.0	bigscience-rail	LicenseRef-bigscience-rail-1.0
Model License Agreement (vivo BlueLM)	l		vivo			glm	LicenseRef-bluelm-model-license-en
模型许可协议 (vivo BlueLM)	l		vivo			glm	LicenseRef-bluelm-model-license-zh
Chameleon Research License	l		Meta Platforms		chameleon-research-2024	meta-research	LicenseRef-chameleon-research-license
Chameleon Acceptable Use Policy	p		Meta Platforms			meta-research-aup	LicenseRef-chameleon-use-policy
THE CharacterGLM-6B LICENSE	l		THU-CoAI / Lingxin AI			glm	LicenseRef-characterglm-6b-license
The ChatGLM-6B License (2023-03, English only)	l		Tsinghua KEG / Zhipu AI			glm	LicenseRef-chatglm-6b-license-2023-03
The ChatGLM-6B License (2023-07, zh+en)	l		Zhipu AI			glm	LicenseRef-chatglm-6b-license-2023-07
The ChatGLM2-6B License	l		Zhipu AI			glm	LicenseRef-chatglm2-6b-license
The ChatGLM3-6B License (2023-10)	l		Zhipu AI			glm	LicenseRef-chatglm3-6b-license-2023-10
The ChatGLM3-6B License (2024-05)	l		Zhipu AI			glm	LicenseRef-chatglm3-6b-license-2024-05
CodeFuse COMMUNITY LICENSE AGREEMENT	l		Ant Group			tongyi-qianwen	LicenseRef-codefuse-community-license
The CodeGeeX License	l		Tsinghua / Zhipu AI			glm	LicenseRef-codegeex-license
The CodeGeeX4 License	l		Zhipu AI			glm	LicenseRef-codegeex4-license
The CogVideo License	l		Tsinghua KEG			openrail	LicenseRef-cogvideo-license-2022
The CogVideoX License	l		Zhipu AI			glm	LicenseRef-cogvideox-license
The CogVLM License (2023-10)	l		Zhipu AI			glm	LicenseRef-cogvlm-license-2023-10
The CogVLM License (2023-12)	l		Zhipu AI			glm	LicenseRef-cogvlm-license-2023-12
The CogVLM License (CogVLM2, 2024-05)	l		Zhipu AI			glm	LicenseRef-cogvlm2-license
CreativeML Open RAIL-M	l	August 22, 2022	CompVis / Runway / Stability AI		stable-diffusion-2022-08-22	creativeml-openrail	LicenseRef-creativeml-openrail-m
CreativeML Open RAIL++-M License (SD 2.x)	l	November 24, 2022	Stability AI			creativeml-openrail	LicenseRef-creativeml-openrail-pp-m
CreativeML Open RAIL++-M License (as in scancode, keyed OpenRAIL-M2)	l	November 24, 2022	Stability AI		bigscience-open-rail-m2	creativeml-openrail	LicenseRef-creativeml-openrail-pp-m-sd2-scancode
Databricks Open Model License	l	March 27, 2024	Databricks			databricks	LicenseRef-databricks-open-model-license
DeepFloyd IF License Agreement	l		Stability AI / DeepFloyd			opt-lineage	LicenseRef-deepfloyd-if-license
DEEPSEEK LICENSE AGREEMENT	l	1.0	DeepSeek		deepseek-la-1.0	deepseek	LicenseRef-deepseek-model-license-1.0
DINOv3 License	l	August 19, 2025	Meta Platforms			meta-sam-dino	LicenseRef-dinov3-license
Fair AI Public License 1.0	l	1.0	Freedom of Development Project		fair-ai-public-1.0	faipl	LicenseRef-fair-ai-public-1.0
Fair AI Public License 1.0-SD	l	1.0-SD	Freedom of Development Project		fair-ai-public-1.0-sd	faipl	LicenseRef-fair-ai-public-1.0-sd
FAIR Noncommercial Research License	l	17 April 2025	Meta Platforms			meta-research	LicenseRef-fair-noncommercial-research-license
Falcon 180B TII License	l	1.0	Technology Innovation Institute (UAE)			tii-falcon	LicenseRef-falcon-180b-tii-1.0
Falcon 2 11B TII License Version 1.0	l	1.0	Technology Innovation Institute (UAE)		falcon-2-11b-1.0	tii-falcon	LicenseRef-falcon-2-11b-1.0
FISH AUDIO RESEARCH LICENSE AGREEMENT	l		Fish Audio			stability-like	LicenseRef-fish-audio-research-license
FLUX.1 [dev] Non-Commercial License	l	1.0 (unnumbered)	Black Forest Labs		flux-1-nc	flux-nc	LicenseRef-flux-1-dev-nc-v1.0
FLUX.1 [dev] Non-Commercial License	l	1.1.1	Black Forest Labs			flux-nc	LicenseRef-flux-1-dev-nc-v1.1.1
FLUX [dev] Non-Commercial License	l	2.0	Black Forest Labs			flux-nc	LicenseRef-flux-dev-nc-v2.0
FunASR 模型开源协议 / FunASR Model Open Source License	l	1.0	Alibaba Group			funasr	LicenseRef-funasr-model-license-1.0
FunASR 模型开源协议 1.0 (first text)	l	1.0	Alibaba Group			funasr	LicenseRef-funasr-model-license-1.0-first
FunASR Model Open Source License Agreement	l	1.1	Alibaba Group			funasr	LicenseRef-funasr-model-license-1.1
Gemini API Additional Terms of Service 2025	t		Google		gemini-api-additional-tos-2025	google-api-terms	LicenseRef-gemini-api-additional-tos-2025
Gemma Prohibited Use Policy 2024-02-21	p	February 21, 2024	Google		gemma-pup-2024-02-21	gemma	LicenseRef-gemma-pup-2024-02-21
Gemma Terms of Use 2024-04-01	t	April 1, 2024	Google		gemma-tou-2024-04-01	gemma	LicenseRef-gemma-tou-2024-04-01
Gemma Terms of Use 2025-03-24	t	March 24, 2025	Google		gemma-tou-2025-03-24	gemma	LicenseRef-gemma-tou-2025-03-24
The GLM-130B License	l		Tsinghua KEG / THUDM			glm	LicenseRef-glm-130b-license
gpt-oss Usage Policy	p		OpenAI			openai	LicenseRef-gpt-oss-usage-policy
Hippocratic License v1.0	l	1.0	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-1.0	hippocratic	LicenseRef-hippocratic-1.0
Hippocratic License v1.1	l	1.1	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-1.1	hippocratic	LicenseRef-hippocratic-1.1
Hippocratic License v1.2	l	1.2	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-1.2	hippocratic	LicenseRef-hippocratic-1.2
Hippocratic License v2.0	l	2.0	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-2.0	hippocratic	LicenseRef-hippocratic-2.0
Hippocratic License v3.0	l	3.0	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-3.0	hippocratic	LicenseRef-hippocratic-3.0
HuggingFace Terms of Service 2022-09-15	t		Hugging Face		huggingface-tos-20220915	hf-tos	LicenseRef-huggingface-tos-20220915
模型许可协议 / Kolors Model License (2024-07-10 text)	l		Kuaishou (Kwai-Kolors)			kolors	LicenseRef-kolors-license-2024-07-10
模型许可协议 / Kolors Model License (2024-09-03 text)	l		Kuaishou (Kwai-Kolors)			kolors	LicenseRef-kolors-license-2024-09-03
LLaMA License Agreement (LLaMA 1)	l	1	Meta Platforms		llama-license-2023	opt-lineage	LicenseRef-llama-1-license-2023
Llama 2 Community License Agreement	l	2	Meta Platforms		llama-2-license-2023	llama-community	LicenseRef-llama-2-community-license
Llama 2 Acceptable Use Policy	p	2	Meta Platforms			llama-aup	LicenseRef-llama-2-use-policy
Meta Llama 3 Community License Agreement	l	3	Meta Platforms			llama-community	LicenseRef-llama-3-community-license-with-aup
Meta Llama 3 Acceptable Use Policy	p	3	Meta Platforms			llama-aup	LicenseRef-llama-3-use-policy
Llama 3.1 Community License Agreement	l	3.1	Meta Platforms		llama-3.1-license-2024	llama-community	LicenseRef-llama-3.1-community-license
Llama 3.1 Acceptable Use Policy	p	3.1	Meta Platforms			llama-aup	LicenseRef-llama-3.1-use-policy
Llama 3.2 Community License Agreement	l	3.2	Meta Platforms		llama-3.2-license-2024	llama-community	LicenseRef-llama-3.2-community-license
Llama 3.2 Acceptable Use Policy	p	3.2	Meta Platforms			llama-aup	LicenseRef-llama-3.2-use-policy
Llama 3.3 Community License Agreement	l	3.3	Meta Platforms		llama-3.3-license-2024	llama-community	LicenseRef-llama-3.3-community-license
Llama 3.3 Acceptable Use Policy	p	3.3	Meta Platforms			llama-aup	LicenseRef-llama-3.3-use-policy
Llama 4 Community License Agreement	l	4	Meta Platforms		llama-4-cla-2025	llama-community	LicenseRef-llama-4-community-license
Llama 4 Community License Agreement (Llama Guard 4 copy)	l	4	Meta Platforms			llama-community	LicenseRef-llama-4-community-license-guard4
Llama 4 Acceptable Use Policy	p	4	Meta Platforms			llama-aup	LicenseRef-llama-4-use-policy
Llama 4 Acceptable Use Policy (web page text)	p	4	Meta Platforms		llama-4-license-2025	llama-aup	LicenseRef-llama-4-use-policy-web
Llama 2 Community License (Llama Guard 1/2 copy, title line absent)	l	2	Meta Platforms			llama-community	LicenseRef-llama-guard-1-license
Llama 2 Acceptable Use Policy (Llama Guard copy)	p	2	Meta Platforms			llama-aup	LicenseRef-llama-guard-1-use-policy
MINIMAX MODEL LICENSE (MiniMax-M2.5)	l		MiniMax			minimax	LicenseRef-minimax-m2.5-model-license
MiniMax-M2.5 Modified MIT License	l		MiniMax			modified-mit	LicenseRef-minimax-m2.5-modified-mit
MiniMax-M2.7 Modified MIT License (code)	l		MiniMax			modified-mit	LicenseRef-minimax-m2.7-modified-mit-code
NON-COMMERCIAL LICENSE (MiniMax-M2.7, first text)	l		MiniMax			minimax-nc	LicenseRef-minimax-m2.7-noncommercial-2026-04-11
NON-COMMERCIAL LICENSE (MiniMax-M2.7)	l		MiniMax			minimax-nc	LicenseRef-minimax-m2.7-noncommercial-2026-04-15
MINIMAX MODEL LICENSE	l		MiniMax			minimax	LicenseRef-minimax-model-license-2025-01-15
MINIMAX MODEL LICENSE AGREEMENT	l		MiniMax			minimax	LicenseRef-minimax-model-license-agreement-2025-01-14
Mistral AI Research License	l	0.1 (per URL MRL-0.1)	Mistral AI			mistral-research	LicenseRef-mistral-research-license
ModelGo MG-BY License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-2.0
ModelGo MG-BY-NC License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-nc-2.0
ModelGo MG-BY-NC-ND License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-nc-nd-2.0
ModelGo MG-BY-NC-RAI License	l	1.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-nc-rai-1.0
ModelGo MG-BY-NC-RAI License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-nc-rai-2.0
ModelGo MG-BY-ND License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-nd-2.0
ModelGo MG-BY-OS License (draft)	l	2.0 (draft)	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-os-2.0-draft
ModelGo MG-BY-RAI License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-rai-2.0
ModelGo MG-BY-SA License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg-by-sa-2.0
ModelGo MG0 License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	LicenseRef-modelgo-mg0-2.0
NON AI APACHE2 License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-apache2
NON AI BSD0 License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-bsd0
NON AI BSD1 License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-bsd1
NON AI BSD2 License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-bsd2
NON AI BSD3 License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-bsd3
NON AI BSL 1.0 License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-bsl-1.0
NON AI CC0 License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-cc0
NON AI ISC License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-isc
NON AI MIT License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-mit
NON AI MPL 2.0 License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-mpl-2.0
NON AI UNLICENSE License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-unlicense
NON AI UPL License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-upl
NON AI ZLIB License	l		non-ai-licenses project			non-ai	LicenseRef-non-ai-zlib
NVIDIA License (FoundationStereo), non-commercial	l		NVIDIA			nvidia-nscl	LicenseRef-nvidia-license-foundationstereo
NVIDIA Data Agreement for Model Training 2025	t		NVIDIA		nvidia-model-training-2025	nvidia-data	LicenseRef-nvidia-model-training-2025
NVIDIA Source Code License for A2SB	l		NVIDIA			nvidia-nscl	LicenseRef-nvidia-nscl-a2sb
NVIDIA Source Code License for SegFormer	l		NVIDIA			nvidia-nscl	LicenseRef-nvidia-nscl-segformer
NVIDIA Open Model License Agreement 2025-04-28	l	April 28, 2025	NVIDIA		nvidia-open-model-2025-04-28	nvidia-open-model	LicenseRef-nvidia-open-model-2025-04-28
Open Weights Permissive License	l	1.0.0	Open-Weights (Heather Meeker)		open-weights-permissive-1.0.0	open-weights	LicenseRef-open-weights-permissive-1.0.0
OpenAI Terms of Use 20230314	t	March 14, 2023	OpenAI		openai-tou-20230314	openai	LicenseRef-openai-tou-20230314
OpenAI Terms of Use 20241211	t	December 11, 2024	OpenAI		openai-tou-20241211	openai	LicenseRef-openai-tou-20241211
开放原子模型许可证 / OpenAtom Model License	l	1.0	OpenAtom Foundation			openatom	LicenseRef-openatom-model-license-1.0
OpenMDW License Agreement	l	1.1	Linux Foundation / OpenMDW			openmdw	LicenseRef-openmdw-1.1
OPT-175B License Agreement	l		Meta Platforms			opt-lineage	LicenseRef-opt-175b-license
OPT-175B License Agreement (first draft in repo)	l		Meta Platforms			opt-lineage	LicenseRef-opt-175b-license-2022-04
Qwen LICENSE AGREEMENT	l		Alibaba Cloud		qwen-2024	tongyi-qianwen	LicenseRef-qwen-license-2024
Reponsible AI Source Code License v1.0	l	1.0	RAIL Initiative		responsible-ai-source-1.0	rail-source	LicenseRef-responsible-ai-source-1.0
Reponsible AI Source Code License v1.1	l	1.1	RAIL Initiative		responsible-ai-source-1.1	rail-source	LicenseRef-responsible-ai-source-1.1
RWTH RETURNN LIcense 2024	l		RWTH Aachen		rwth-returnn-2024	academic-nc	LicenseRef-rwth-returnn-2024
SAM License	l	November 19, 2025	Meta Platforms			meta-sam-dino	LicenseRef-sam-license
The scFoundation License	l		BioMap			glm	LicenseRef-scfoundation-license
SDXL 0.9 Research License Agreement	l	0.9	Stability AI			opt-lineage	LicenseRef-sdxl-0.9-research-license
CreativeML Open RAIL++-M License (SDXL 1.0)	l	July 26, 2023	Stability AI			creativeml-openrail	LicenseRef-sdxl-1.0-openrail-pp-m
Seamless Licensing Agreement	l		Meta Platforms			meta-research	LicenseRef-seamless-license
Seamless Acceptable Use Policy	p		Meta Platforms			meta-research-aup	LicenseRef-seamless-use-policy
SEER License Agreement	l		Meta Platforms			opt-lineage	LicenseRef-seer-license
Skywork Community License	l		Kunlun (SkyworkAI)			baichuan-like	LicenseRef-skywork-community-license-en
Skywork 模型社区许可协议	l		Kunlun (SkyworkAI)			baichuan-like	LicenseRef-skywork-community-license-zh
Stability AI Community License Agreement	l	July 5, 2024	Stability AI		stability-ai-community-2024	stability-community	LicenseRef-stability-ai-community-2024
Stability AI Non-Commercial Research Community License Agreement	l	December 06, 2023	Stability AI		stability-ai-nc-2023-12-06	stability-nc	LicenseRef-stability-ai-nc-2023-12-06
Stability AI Non-Commercial Research Community License Agreement (Stable Cascade weights)	l	November 28, 2023	Stability AI			stability-nc	LicenseRef-stability-nc-cascade-weights
Stability AI Non-Commercial Community License Agreement (SV3D)	l	March 18, 2024	Stability AI			stability-nc	LicenseRef-stability-nc-community-sv3d-2024-03-18
Stability AI Non-Commercial Research Community License Agreement	l	November 28, 2023	Stability AI			stability-nc	LicenseRef-stability-nc-research-community-2023-11-28
Stable Video Diffusion Non-Commercial Community License Agreement	l	November 21, 2023	Stability AI			stability-nc	LicenseRef-stable-video-diffusion-nc-2023-11-21
Stable Video Diffusion Non-Commercial Community License Agreement (as first committed)	l	November 21, 2023	Stability AI			stability-nc	LicenseRef-stable-video-diffusion-nc-2023-11-21-first
TENCENT HUNYUAN 3D 2.0 COMMUNITY LICENSE AGREEMENT	l	2.0	Tencent		tencent-hunyuan-3d-2.0-cla	tencent-hunyuan	LicenseRef-tencent-hunyuan-3d-2.0
TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (Hunyuan A13B)	l		Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuan-a13b
TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (HunyuanDiT, 2024-05)	l		Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuan-dit-2024-05
TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (Hunyuan DiT, EU excluded)	l		Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuan-dit-2024-10
TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (Hunyuan Image 3.0)	l	3.0	Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuan-image-3.0
TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (Hunyuan-Large)	l		Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuan-large-2024-11
TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (HunyuanVideo)	l		Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuan-video-2024-12
TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (HunyuanVideo, first text)	l		Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuan-video-2024-12-03-eu
TencentHunyuanPortrait License	l		Tencent (THL A29)			tencent-academic	LicenseRef-tencent-hunyuanportrait-license
TENCENT HUNYUANWORLD-1.0 COMMUNITY LICENSE AGREEMENT (2025-08)	l	1.0	Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuanworld-1.0-2025-08
TENCENT HUNYUANWORLD-1.0 COMMUNITY LICENSE AGREEMENT (2025-10)	l	1.0	Tencent			tencent-hunyuan	LicenseRef-tencent-hunyuanworld-1.0-2025-10
HuggingFace The Stack TOS 2023-07	t		BigCode		the-stack-tos-2023-07	bigcode	LicenseRef-the-stack-tos-2023-07
Tongyi Qianwen LICENSE AGREEMENT	l	2023-08-03	Alibaba Cloud		tongyi-qianwen-2023	tongyi-qianwen	LicenseRef-tongyi-qianwen-2023-08-03
Tongyi Qianwen LICENSE AGREEMENT (first commit)	l	2023-08-03	Alibaba Cloud			tongyi-qianwen	LicenseRef-tongyi-qianwen-2023-08-03-first-draft
Tongyi Qianwen RESEARCH LICENSE AGREEMENT	l	2023-11-30	Alibaba Cloud			tongyi-qianwen	LicenseRef-tongyi-qianwen-research-2023-11-30
Tongyi Qianwen LICENSE AGREEMENT (Qwen-VL)	l	2023-08-23	Alibaba Cloud			tongyi-qianwen	LicenseRef-tongyi-qianwen-vl-2023-08-23
YAYI 2 模型商用许可协议	l		Zhongke Wenge			yayi-commercial	LicenseRef-yayi2-commercial-license
YAYI 2 模型社区许可协议	l		Zhongke Wenge			baichuan-like	LicenseRef-yayi2-community-license
Yi Series Models License Agreement	l	1.0	01.AI			yi	LicenseRef-yi-series-1.0
Yi Series Models License Agreement	l	2.0	01.AI			yi	LicenseRef-yi-series-2.0
Yi Series Models Community License Agreement	l	2.1	01.AI			yi	LicenseRef-yi-series-community-2.1
Linux Kernel Variant of OpenIB.org license	l					linux-openib	Linux-OpenIB
Linux man-pages - 1 paragraph	l					linux-man-pages	Linux-man-pages-1-para
Linux man-pages Copyleft	l					linux-man-pages-copyleft	Linux-man-pages-copyleft
Linux man-pages Copyleft - 2 paragraphs	l					linux-man-pages-copyleft	Linux-man-pages-copyleft-2-para
Linux man-pages Copyleft Variant	l					linux-man-pages-copyleft-var	Linux-man-pages-copyleft-var
Linux Syscall Note	e					linux-syscall-note	Linux-syscall-note
Lucida Bitmap Fonts License	l					lucida-bitmap-fonts	Lucida-Bitmap-Fonts
MIPS License	l					mips	MIPS
MIT License	l					mit	MIT
MIT No Attribution	l					mit	MIT-0
CMU License	l					mit-cmu	MIT-CMU
MIT Click License	l					mit-click	MIT-Click
MIT Festival Variant	l					mit-festival	MIT-Festival
MIT Khronos - old variant	l					mit-khronos-old	MIT-Khronos-old
MIT License Modern Variant	l					mit-modern-variant	MIT-Modern-Variant
MIT-STK License	l					mit-stk	MIT-STK
MIT Tom Wu Variant	l					mit-wu	MIT-Wu
Enlightenment License (e16)	l					mit-advertising	MIT-advertising
enna License	l					mit-enna	MIT-enna
feh License	l					mit-feh	MIT-feh
MIT Open Group variant	l					mit-open-group	MIT-open-group
MIT testregex Variant	l					mit-testregex	MIT-testregex
MIT +no-false-attribs license	l					mitnfa	MITNFA
MMIXware License	l					mmixware	MMIXware
Minecraft Mod Public License v1.0.1	l	1.0.1				mmpl	MMPL-1.0.1
MPEG Software Simulation	l					mpeg-ssg	MPEG-SSG
Mozilla Public License 1.0	l	1.0				mpl	MPL-1.0
Mozilla Public License 1.1	l	1.1				mpl	MPL-1.1
Mozilla Public License 2.0	l	2.0				mpl	MPL-2.0
Mozilla Public License 2.0 (no copyleft exception)	l	2.0				mpl	MPL-2.0-no-copyleft-exception
Microsoft Limited Public License	l					ms-lpl	MS-LPL
Microsoft Public License	l					ms-pl	MS-PL
Microsoft Reciprocal License	l					ms-rl	MS-RL
Matrix Template Library License	l					mtll	MTLL
MVT License 1.1	l	1.1				mvt	MVT-1.1
Mackerras 3-Clause License	l					mackerras	Mackerras-3-Clause
Mackerras 3-Clause - acknowledgment variant	l					mackerras	Mackerras-3-Clause-acknowledgment
MakeIndex License	l					makeindex	MakeIndex
Martin Birgmeier License	l					martin-birgmeier	Martin-Birgmeier
McPhee Slideshow License	l					mcphee-slideshow	McPhee-slideshow
Minpack License	l					minpack	Minpack
The MirOS Licence	l					miros	MirOS
Motosoto License	l					motosoto	Motosoto
Mulan Permissive Software License, Version 1	l	1.0				mulanpsl	MulanPSL-1.0
Mulan Permissive Software License, Version 2	l	2.0				mulanpsl	MulanPSL-2.0
Multics License	l					multics	Multics
Mup License	l					mup	Mup
Nara Institute of Science and Technology License (2003)	l					naist	NAIST-2003
NASA Open Source Agreement 1.3	l	1.3				nasa	NASA-1.3
Net Boolean Public License v1	l	1.0				nbpl	NBPL-1.0
NCBI Public Domain Notice	l					ncbi-pd	NCBI-PD
Non-Commercial Government Licence	l	2.0				ncgl-uk	NCGL-UK-2.0
NCL Source Code License	l					ncl	NCL
University of Illinois/NCSA Open Source License	l					ncsa	NCSA
Nethack General Public License	l					ngpl	NGPL
NICTA Public Software License, Version 1.0	l	1.0				nicta	NICTA-1.0
NIST Public Domain Notice	l					nist-pd	NIST-PD
NIST Public Domain Notice TNT variant	l					nist-pd-tnt	NIST-PD-TNT
NIST Public Domain Notice with license fallback	l					nist-pd-fallback	NIST-PD-fallback
NIST Software License	l					nist-software	NIST-Software
Norwegian Licence for Open Government Data (NLOD) 1.0	l	1.0				nlod	NLOD-1.0
Norwegian Licence for Open Government Data (NLOD) 2.0	l	2.0				nlod	NLOD-2.0
No Limit Public License	l					nlpl	NLPL
Netizen Open Source License	l					nosl	NOSL
Netscape Public License v1.0	l	1.0				npl	NPL-1.0
Netscape Public License v1.1	l	1.1				npl	NPL-1.1
Non-Profit Open Software License 3.0	l	3.0				nposl	NPOSL-3.0
NRL License	l					nrl	NRL
NTIA Public Domain Notice	l					ntia-pd	NTIA-PD
NTP License	l					ntp	NTP
NTP No Attribution	l					ntp	NTP-0
Naumen Public License	l					naumen	Naumen
Net-SNMP License	l					net-snmp	Net-SNMP
NetCDF license	l					netcdf	NetCDF
Newsletr License	l					newsletr	Newsletr
Nokia Open Source License	l					nokia	Nokia
Nokia Qt LGPL exception 1.1	E	1.1		Qt-LGPL-exception-1.1		nokia-qt-exception	Nokia-Qt-exception-1.1
Noweb License	l					noweb	Noweb
Nunit License	l			zlib-acknowledgement		nunit	Nunit
Open Use of Data Agreement v1.0	l	1.0				o-uda	O-UDA-1.0
OAR License	l					oar	OAR
Open CASCADE Technology Public License	l					occt-pl	OCCT-PL
Open CASCADE Exception 1.0	e	1.0				occt-exception	OCCT-exception-1.0
OCLC Research Public License 2.0	l	2.0				oclc	OCLC-2.0
OCaml LGPL Linking Exception	e					ocaml-lgpl-linking-exception	OCaml-LGPL-linking-exception
Open Data Commons Attribution License v1.0	l	1.0				odc-by	ODC-By-1.0
Open Data Commons Open Database License v1.0	l	1.0				odbl	ODbL-1.0
OFFIS License	l					offis	OFFIS
SIL Open Font License 1.0	l	1.0				ofl	OFL-1.0
SIL Open Font License 1.0 with Reserved Font Name	l	1.0				ofl	OFL-1.0-RFN
SIL Open Font License 1.0 with no Reserved Font Name	l	1.0				ofl	OFL-1.0-no-RFN
SIL Open Font License 1.1	l	1.1				ofl	OFL-1.1
SIL Open Font License 1.1 with Reserved Font Name	l	1.1				ofl	OFL-1.1-RFN
SIL Open Font License 1.1 with no Reserved Font Name	l	1.1				ofl	OFL-1.1-no-RFN
OGC Software License, Version 1.0	l	1.0				ogc	OGC-1.0
Taiwan Open Government Data License, version 1.0	l	1.0				ogdl-taiwan	OGDL-Taiwan-1.0
Open Government Licence - Canada	l	2.0				ogl-canada	OGL-Canada-2.0
Open Government Licence v1.0	l	1.0				ogl-uk	OGL-UK-1.0
Open Government Licence v2.0	l	2.0				ogl-uk	OGL-UK-2.0
Open Government Licence v3.0	l	3.0				ogl-uk	OGL-UK-3.0
Open Group Test Suite License	l					ogtsl	OGTSL
Open LDAP Public License v1.1	l	1.1				oldap	OLDAP-1.1
Open LDAP Public License v1.2	l	1.2				oldap	OLDAP-1.2
Open LDAP Public License v1.3	l	1.3				oldap	OLDAP-1.3
Open LDAP Public License v1.4	l	1.4				oldap	OLDAP-1.4
Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)	l	2.0				oldap	OLDAP-2.0
Open LDAP Public License v2.0.1	l	2.0.1				oldap	OLDAP-2.0.1
Open LDAP Public License v2.1	l	2.1				oldap	OLDAP-2.1
Open LDAP Public License v2.2	l	2.2				oldap	OLDAP-2.2
Open LDAP Public License v2.2.1	l	2.2.1				oldap	OLDAP-2.2.1
Open LDAP Public License 2.2.2	l	2.2.2				oldap	OLDAP-2.2.2
Open LDAP Public License v2.3	l	2.3				oldap	OLDAP-2.3
Open LDAP Public License v2.4	l	2.4				oldap	OLDAP-2.4
Open LDAP Public License v2.5	l	2.5				oldap	OLDAP-2.5
Open LDAP Public License v2.6	l	2.6				oldap	OLDAP-2.6
Open LDAP Public License v2.7	l	2.7				oldap	OLDAP-2.7
Open LDAP Public License v2.8	l	2.8				oldap	OLDAP-2.8
Open Logistics Foundation License Version 1.3	l	1.3				olfl	OLFL-1.3
Open Market License	l					oml	OML
Open Public License v1.0	l	1.0				opl	OPL-1.0
United Kingdom Open Parliament Licence v3.0	l	3.0				opl-uk	OPL-UK-3.0
Open Publication License v1.0	l	1.0				opubl	OPUBL-1.0
OSC License 1.0	l	1.0				osc	OSC-1.0
OSET Public License version 2.1	l	2.1				oset-pl	OSET-PL-2.1
Open Software License 1.0	l	1.0				osl	OSL-1.0
Open Software License 1.1	l	1.1				osl	OSL-1.1
Open Software License 2.0	l	2.0				osl	OSL-2.0
Open Software License 2.1	l	2.1				osl	OSL-2.1
Open Software License 3.0	l	3.0				osl	OSL-3.0
OSSP License	l					ossp	OSSP
OpenJDK Assembly exception 1.0	e	1.0				openjdk-assembly-exception	OpenJDK-assembly-exception-1.0
OpenMDW License Agreement v1.0	l	1.0				openmdw	OpenMDW-1.0
OpenPBS v2.3 Software License	l	2.3				openpbs	OpenPBS-2.3
OpenSSL License	l					openssl	OpenSSL
OpenSSL License - standalone	l					openssl-standalone	OpenSSL-standalone
OpenVision License	l					openvision	OpenVision
PADL License	l					padl	PADL
PCRE2 exception	E					pcre	PCRE2-exception
Open Data Commons Public Domain Dedication & License 1.0	l	1.0				pddl	PDDL-1.0
PHP License v3.0	l	3.0				php	PHP-3.0
PHP License v3.01	l	3.01				php	PHP-3.01
Peer Production License	l					ppl	PPL
PS/PDF font exception (2017-08-17)	e					ps-or-pdf-font-exception	PS-or-PDF-font-exception-20170817
Python Software Foundation License 2.0	l	2.0				psf	PSF-2.0
ParaType Free Font Licensing Agreement v1.3	l	1.3				paratype-free-font	ParaType-Free-Font-1.3
The Parity Public License 6.0.0	l	6.0.0				parity	Parity-6.0.0
The Parity Public License 7.0.0	l	7.0.0				parity	Parity-7.0.0
Pixar License	l					pixar	Pixar
Plexus Classworlds License	l					plexus	Plexus
PolyForm Noncommercial License 1.0.0	l	1.0.0				polyform-noncommercial	PolyForm-Noncommercial-1.0.0
PolyForm Small Business License 1.0.0	l	1.0.0				polyform-small-business	PolyForm-Small-Business-1.0.0
PostgreSQL License	l					postgresql	PostgreSQL
Python License 2.0	l	2.0				python	Python-2.0
Python License 2.0.1	l	2.0.1				python	Python-2.0.1
Q Public License 1.0	l	1.0				qpl	QPL-1.0
Q Public License 1.0 - INRIA 2004 variant	l	1.0				qpl	QPL-1.0-INRIA-2004
INRIA QPL 1.0 2004 variant exception	e	1.0				qpl	QPL-1.0-INRIA-2004-exception
Qhull License	l					qhull	Qhull
Qt GPL exception 1.0	e	1.0				qt-gpl-exception	Qt-GPL-exception-1.0
Qt LGPL exception 1.1	e	1.1				qt-lgpl-exception	Qt-LGPL-exception-1.1
Qwt exception 1.0	e	1.0				qwt-exception	Qwt-exception-1.0
Red Hat eCos Public License v1.1	l	1.1				rhecos	RHeCos-1.1
Reciprocal Public License 1.1	l	1.1				rpl	RPL-1.1
Reciprocal Public License 1.5	l	1.5				rpl	RPL-1.5
RealNetworks Public Source License v1.0	l	1.0				rpsl	RPSL-1.0
RRDtool FLOSS exception 2.0	E	2.0				rrdtool-floss-exception	RRDtool-FLOSS-exception-2.0
RSA Message-Digest License	l					rsa-md	RSA-MD
Ricoh Source Code Public License	l					rscpl	RSCPL
Rdisc License	l					rdisc	Rdisc
Ruby License	l					ruby	Ruby
Ruby pty extension license	l					ruby-pty	Ruby-pty
SANE Exception	e					sane-exception	SANE-exception
Sax Public Domain Notice	l					sax-pd	SAX-PD
Sax Public Domain Notice 2.0	l	2.0				sax-pd	SAX-PD-2.0
SCEA Shared Source License	l					scea	SCEA
SGI Free Software License B v1.0	l	1.0				sgi-b	SGI-B-1.0
SGI Free Software License B v1.1	l	1.1				sgi-b	SGI-B-1.1
SGI Free Software License B v2.0	l	2.0				sgi-b	SGI-B-2.0
SGI OpenGL License	l					sgi-opengl	SGI-OpenGL
SGMLUG Parser Materials License	l					sgmlug-pm	SGMLUG-PM
SGP4 Permission Notice	l					sgp	SGP4
Solderpad Hardware License v0.5	l	0.5				shl	SHL-0.5
Solderpad Hardware License, Version 0.51	l	0.51				shl	SHL-0.51
Solderpad Hardware License v2.0	e	2.0				shl	SHL-2.0
Solderpad Hardware License v2.1	e	2.1				shl	SHL-2.1
Sun Industry Standards Source License v1.1	l					sissl	SISSL
Sun Industry Standards Source License v1.2	l	1.2				sissl	SISSL-1.2
SL License	l					sl	SL
SMAIL General Public License	l					smail-gpl	SMAIL-GPL
Standard ML of New Jersey License	l					smlnj	SMLNJ
Secure Messaging Protocol Public License	l					smppl	SMPPL
SNIA Public License 1.1	l					snia	SNIA
SOFA Software License	l					sofa	SOFA
Sun Public License v1.0	l	1.0				spl	SPL-1.0
SSH OpenSSH license	l					ssh-openssh	SSH-OpenSSH
SSH short notice	l					ssh-short	SSH-short
SSLeay License - standalone	l					ssleay-standalone	SSLeay-standalone
Server Side Public License, v 1	l	1.0				sspl	SSPL-1.0
Sustainable Use License v1.0	l	1.0				sul	SUL-1.0
SWI exception	e					swi-exception	SWI-exception
Scheme Widget Library (SWL) Software License Agreement	l					swl	SWL
Saxpath License	l					saxpath	Saxpath
Scheme Language Report License	l					schemereport	SchemeReport
Sendmail License	l					sendmail	Sendmail
Sendmail License 8.23	l	8.23				sendmail	Sendmail-8.23
Sendmail Open Source License v1.1	l	1.1				sendmail-open-source	Sendmail-Open-Source-1.1
Simple Public License 2.0	l	2.0				simpl	SimPL-2.0
Simple Library Usage Exception	E					simple-library-usage-exception	Simple-Library-Usage-exception
Sleepycat License	l					sleepycat	Sleepycat
Soundex License	l					soundex	Soundex
Spelling Provider LGPL exception	E					spelling-provider-lgpl-exception	Spelling-Provider-LGPL-exception
Spencer License 86	l					spencer	Spencer-86
Spencer License 94	l					spencer	Spencer-94
Spencer License 99	l					spencer	Spencer-99
Standard ML of New Jersey License	l			SMLNJ		standardml-nj	StandardML-NJ
SugarCRM Public License v1.1.3	l	1.1.3				sugarcrm	SugarCRM-1.1.3
Sun PPP License	l					sun-ppp	Sun-PPP
Sun PPP License (2000)	l					sun-ppp	Sun-PPP-2000
SunPro License	l					sunpro	SunPro
Swift Exception	e					swift-exception	Swift-exception
Symlinks License	l					symlinks	Symlinks
TAPR Open Hardware License v1.0	l	1.0				tapr-ohl	TAPR-OHL-1.0
TCL/TK License	l					tcl	TCL
TCP Wrappers License	l					tcp-wrappers	TCP-wrappers
Transitive Grace Period Public Licence 1.0	l	1.0				tgppl	TGPPL-1.0
TMate Open Source License	l					tmate	TMate
TORQUE v2.5+ Software License v1.1	l	1.1				torque	TORQUE-1.1
Trusster Open Source License	l					tosl	TOSL
Time::ParseDate License	l					tpdl	TPDL
THOR Public License 1.0	l	1.0				tpl	TPL-1.0
Text-Tabs+Wrap License	l					ttwl	TTWL
TTYP0 License	l					ttyp	TTYP0
Technische Universitaet Berlin License 1.0	l	1.0				tu-berlin	TU-Berlin-1.0
Technische Universitaet Berlin License 2.0	l	2.0				tu-berlin	TU-Berlin-2.0
TekHVC License	l					tekhvc	TekHVC
TermReadKey License	l					termreadkey	TermReadKey
Texinfo exception	e					texinfo-exception	Texinfo-exception
ThirdEye License	l					thirdeye	ThirdEye
TrustedQSL License	l					trustedqsl	TrustedQSL
Unmodified Binary Distribution exception	e					ubdl-exception	UBDL-exception
UCAR License	l					ucar	UCAR
Upstream Compatibility License v1.0	l	1.0				ucl	UCL-1.0
Michigan/Merit Networks License	l					umich-merit	UMich-Merit
Universal Permissive License v1.0	l	1.0				upl	UPL-1.0
Utah Raster Toolkit Run Length Encoded License	l					urt-rle	URT-RLE
Ubuntu Font Licence v1.0	l	1.0				ubuntu-font	Ubuntu-font-1.0
UnRAR License	l					unrar	UnRAR
Unicode License v3	l	3.0				unicode	Unicode-3.0
Unicode License Agreement - Data Files and Software (2015)	l					unicode-dfs	Unicode-DFS-2015
Unicode License Agreement - Data Files and Software (2016)	l					unicode-dfs	Unicode-DFS-2016
Unicode Terms of Use	l					unicode-tou	Unicode-TOU
Universal FOSS Exception, Version 1.0	e	1.0				universal-foss-exception	Universal-FOSS-exception-1.0
UnixCrypt License	l					unixcrypt	UnixCrypt
The Unlicense	l					unlicense	Unlicense
Unlicense - libtelnet variant	l					unlicense-libtelnet	Unlicense-libtelnet
Unlicense - libwhirlpool variant	l					unlicense-libwhirlpool	Unlicense-libwhirlpool
VOSTROM Public License for Open Source	l					vostrom	VOSTROM
Vovida Software License v1.0	l	1.0				vsl	VSL-1.0
Vim License	l					vim	Vim
Vixie Cron License	l					vixie-cron	Vixie-Cron
W3C Software Notice and License (2002-12-31)	l					w	W3C
W3C Software Notice and License (1998-07-20)	l					w	W3C-19980720
W3C Software Notice and Document License (2015-05-13)	l					w	W3C-20150513
Do What The F*ck You Want To But It's Not My Fault Public License	l					wtfnmfpl	WTFNMFPL
Do What The F*ck You Want To Public License	l					wtfpl	WTFPL
Sybase Open Watcom Public License 1.0	l	1.0				watcom	Watcom-1.0
Widget Workshop License	l					widget-workshop	Widget-Workshop
WordNet License	l					wordnet	WordNet
Wsuipa License	l					wsuipa	Wsuipa
WxWindows Library Exception 3.1	e	3.1				wxwindows-exception	WxWindows-exception-3.1
X11 License	l					x	X11
X11 License Distribution Modification Variant	l					x	X11-distribute-modifications-variant
X11 no permit persons clause	l					x	X11-no-permit-persons
X11 swapped final paragraphs	l					x	X11-swapped
XFree86 License 1.1	l	1.1				xfree	XFree86-1.1
XSkat License	l					xskat	XSkat
Xdebug License v 1.03	l	1.03				xdebug	Xdebug-1.03
Xerox License	l					xerox	Xerox
Xfig License	l					xfig	Xfig
X.Net License	l					xnet	Xnet
Yahoo! Public License v1.0	l	1.0				ypl	YPL-1.0
Yahoo! Public License v1.1	l	1.1				ypl	YPL-1.1
Zope Public License 1.1	l	1.1				zpl	ZPL-1.1
Zope Public License 2.0	l	2.0				zpl	ZPL-2.0
Zope Public License 2.1	l	2.1				zpl	ZPL-2.1
Zed License	l					zed	Zed
Zeeff License	l					zeeff	Zeeff
Zend License v2.0	l	2.0				zend	Zend-2.0
Zimbra Public License v1.3	l	1.3				zimbra	Zimbra-1.3
Zimbra Public License v1.4	l	1.4				zimbra	Zimbra-1.4
zlib License	l					zlib	Zlib
Any OSI License	l					any-osi	any-OSI
Any OSI License - Perl Modules	l					any-osi-perl-modules	any-OSI-perl-modules
atc Game License	l					atc-game	atc-game
bcrypt Solar Designer License	l					bcrypt-solar-designer	bcrypt-Solar-Designer
SQLite Blessing	l					blessing	blessing
bzip2 and libbzip2 License v1.0.5	l	1.0.5				bzip	bzip2-1.0.5
bzip2 and libbzip2 License v1.0.6	l	1.0.6				bzip	bzip2-1.0.6
check-cvs License	l					check-cvs	check-cvs
Checkmk License	l					checkmk	checkmk
copyleft-next 0.3.0	l	0.3.0				copyleft-next	copyleft-next-0.3.0
copyleft-next 0.3.1	l	0.3.1				copyleft-next	copyleft-next-0.3.1
cryptsetup OpenSSL exception	e					cryptsetup-openssl-exception	cryptsetup-OpenSSL-exception
curl License	l					curl	curl
Common Vulnerability Enumeration ToU License	l					cve-tou	cve-tou
diffmark license	l					diffmark	diffmark
David M. Gay dtoa License	l					dtoa	dtoa
dvipdfm License	l					dvipdfm	dvipdfm
eCos license version 2.0	l	2.0		GPL-2.0-or-later WITH eCos-exception-2.0		ecos	eCos-2.0
eCos exception 2.0	e	2.0				ecos-exception	eCos-exception-2.0
eGenix.com Public License 1.1.0	l					egenix	eGenix
Erlang/OTP Linking Exception	E					erlang-otp-linking-exception	erlang-otp-linking-exception
Etalab Open License 2.0	l	2.0				etalab	etalab-2.0
fmt exception	e					fmt-exception	fmt-exception
FreeRTOS Exception 2.0	e	2.0				freertos-exception	freertos-exception-2.0
fwlw License	l					fwlw	fwlw
gSOAP Public License v1.3b	l	1.3b				gsoap	gSOAP-1.3b
Generic XTS License	l					generic-xts	generic-xts
GNU JavaMail exception	e					gnu-javamail-exception	gnu-javamail-exception
gnuplot License	l					gnuplot	gnuplot
gtkbook License	l					gtkbook	gtkbook
harbour exception	E					harbour-exception	harbour-exception
hdparm License	l					hdparm	hdparm
hyphen-bulgarian License	l					hyphen-bulgarian	hyphen-bulgarian
i2p GPL+Java Exception	e					i	i2p-gpl-java-exception
iMatix Standard Function Library Agreement	l					imatix	iMatix
Jove License	l					jove	jove
kvirc OpenSSL Exception	E					kvirc-openssl-exception	kvirc-openssl-exception
PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)	l	1.6.35				libpng	libpng-1.6.35
PNG Reference Library version 2	l	2.0				libpng	libpng-2.0
libpri OpenH323 exception	e					libpri-openh	libpri-OpenH323-exception
libselinux public domain notice	l	1.0				libselinux	libselinux-1.0
libtiff License	l					libtiff	libtiff
libutil David Nugent License	l					libutil-david-nugent	libutil-David-Nugent
lsof License	l					lsof	lsof
magaz License	l					magaz	magaz
mailprio License	l					mailprio	mailprio
man2html License	l					man	man2html
metamail License	l					metamail	metamail
Macros and Inline Functions Exception	e					mif-exception	mif-exception
mpi Permissive License	l					mpi-permissive	mpi-permissive
mpich2 License	l					mpich	mpich2
mplus Font License	l					mplus	mplus
mxml Exception	E					mxml-exception	mxml-exception
ngrep License	l					ngrep	ngrep
OpenVPN OpenSSL Exception	e					openvpn-openssl-exception	openvpn-openssl-exception
pkgconf License	l					pkgconf	pkgconf
pnmstitch License	l					pnmstitch	pnmstitch
Polyparse Exception	E					polyparse-exception	polyparse-exception
psfrag License	l					psfrag	psfrag
psutils License	l					psutils	psutils
Python ldap License	l					python-ldap	python-ldap
radvd License	l					radvd	radvd
Romic Exception	E					romic-exception	romic-exception
rsync Linking Exception	E					rsync-linking-exception	rsync-linking-exception
snprintf License	l					snprintf	snprintf
softSurfer License	l					softsurfer	softSurfer
sqlitestudio OpenSSL exception	E					sqlitestudio-openssl-exception	sqlitestudio-OpenSSL-exception
ssh-keyscan License	l					ssh-keyscan	ssh-keyscan
stunnel Exception	e					stunnel-exception	stunnel-exception
swrule License	l					swrule	swrule
threeparttable License	l					threeparttable	threeparttable
U-Boot exception 2.0	e	2.0				u-boot-exception	u-boot-exception-2.0
ulem License	l					ulem	ulem
vsftpd OpenSSL exception	e					vsftpd-openssl-exception	vsftpd-openssl-exception
w3m License	l					w	w3m
WWL License	l					wwl	wwl
wxWindows Library License	l			GPL-2.0-or-later WITH WxWindows-exception-3.1		wxwindows	wxWindows
x11vnc OpenSSL Exception	e					x	x11vnc-openssl-exception
xinetd License	l					xinetd	xinetd
xkeyboard-config Zinoviev License	l					xkeyboard-config-zinoviev	xkeyboard-config-Zinoviev
xlock License	l					xlock	xlock
XPP License	l					xpp	xpp
xzoom License	l					xzoom	xzoom
zlib/libpng License with Acknowledgement	l					zlib-acknowledgement	zlib-acknowledgement
`

/**
 * One way of writing a name a line, as words that are compared: the id it leads to, `~` when it leaves open which text is meant, the
 * deprecated id that it is.
 */
export const knownKeys = `
0 bsd	0BSD
3 d slicer	3D-Slicer-1.0	~
3 d slicer 1	3D-Slicer-1.0
3 dfx glide	Glide
389 directory server exception	389-exception
389 exception	389-exception
996 icu	LicenseRef-anti-996-1.0-draft
aal	AAL
abstyles	Abstyles
academic free	LicenseRef-afl	~
academic free 1.1	AFL-1.1
academic free 1.2	AFL-1.2
academic free 2	AFL-2.0
academic free 2.1	AFL-2.1
academic free 3	AFL-3.0
academy motion picture arts sciences bsd	AMPAS
acml 1	LicenseRef-acml-1.0
acml nc 1	LicenseRef-acml-nc-1.0
adacore doc	AdaCore-doc
adaptive public	APL-1.0	~
adaptive public 1	APL-1.0
adobe 2006	Adobe-2006
adobe display postscript	Adobe-Display-PostScript
adobe glyph	Adobe-Glyph
adobe glyph list	Adobe-Glyph
adobe postscript afm	APAFML
adobe research	LicenseRef-adobe-research-license
adobe systems incorporated source code	Adobe-2006
adobe utopia	Adobe-Utopia
adobe utopia font	Adobe-Utopia
adsl	ADSL
advanced cryptics dictionary	Advanced-Cryptics-Dictionary
afl	LicenseRef-afl	~
afl 1.1	AFL-1.1
afl 1.2	AFL-1.2
afl 2	AFL-2.0
afl 2.1	AFL-2.1
afl 3	AFL-3.0
afmparse	Afmparse
agpl	AGPL-3.0-or-later	~
agpl 1	AGPL-1.0-only	~	AGPL-1.0
agpl 1 +	AGPL-1.0-or-later
agpl 1 only	AGPL-1.0-only
agpl 3	AGPL-3.0-only	~
agpl 3 +	AGPL-3.0-or-later
agpl 3 only	AGPL-3.0-only
ai community	LicenseRef-stability-ai-community-2024
ai non commercial community	LicenseRef-stability-nc-community-sv3d-2024-03-18
ai non commercial research community	LicenseRef-stability-nc	~
ai research	LicenseRef-mistral-research-license
aivis common model 1	LicenseRef-acml-1.0
aivis common model acml 1	LicenseRef-acml-1.0
aivis common model acml non commercial 1	LicenseRef-acml-nc-1.0
aivis common model non commercial 1	LicenseRef-acml-nc-1.0
aixcoder model	LicenseRef-aixcoder-model-license
aladdin	Aladdin
aladdin free public	Aladdin
alglib documentation	ALGLIB-Documentation
amazon digital services	ADSL
amd newlib	AMD-newlib
amd s plpa map c	AMDPLPA
amdplpa	AMDPLPA
aml	AML
aml glslang	AML-glslang
aml glslang variant	AML-glslang
ampas	AMPAS
anti 996	LicenseRef-anti-996-1.0-draft
anti 996 1	LicenseRef-anti-996-1.0-draft
anti 996 1 draft	LicenseRef-anti-996-1.0-draft
antlr pd	ANTLR-PD
antlr pd fallback	ANTLR-PD-fallback
antlr software rights notice	ANTLR-PD
antlr software rights notice with fallback	ANTLR-PD-fallback
any osi	any-OSI
any osi perl modules	any-OSI-perl-modules
apache	Apache-2.0	~
apache 1	Apache-1.0
apache 1.1	Apache-1.1
apache 2	Apache-2.0
apafml	APAFML
apl 1	APL-1.0
app s 2 p	App-s2p
apple amlr	LicenseRef-apple-amlr
apple ascl	LicenseRef-apple-ascl
apple machine learning research model	LicenseRef-apple-amlr
apple machine learning research model apple amlr	LicenseRef-apple-amlr
apple mit	AML
apple ml depth pro	LicenseRef-apple-ml-depth-pro-license
apple ml fastvlm code	LicenseRef-apple-ml-fastvlm-code-license
apple ml ferret	LicenseRef-apple-ml-ferret-2023
apple ml ferret 2023	LicenseRef-apple-ml-ferret-2023
apple ml mobileclip weights data	LicenseRef-apple-ml-mobileclip-weights-data
apple public source	LicenseRef-apsl	~
apple public source 1	APSL-1.0
apple public source 1.1	APSL-1.1
apple public source 1.2	APSL-1.2
apple public source 2	APSL-2.0
apple sample style	LicenseRef-apple-sample	~
apple sample style ml depth pro code weights	LicenseRef-apple-ml-depth-pro-license
apple sample style ml fastvlm code	LicenseRef-apple-ml-fastvlm-code-license
apsl 1	APSL-1.0
apsl 1.1	APSL-1.1
apsl 1.2	APSL-1.2
apsl 2	APSL-2.0
aquila model	LicenseRef-aquila-model-license
arphic 1999	Arphic-1999
arphic public	Arphic-1999
art libre	LicenseRef-lal	~
art libre 1.2	LAL-1.2
art libre 1.3	LAL-1.3
artistic	LicenseRef-artistic	~
artistic 1	Artistic-1.0
artistic 1 cl 8	Artistic-1.0-cl8
artistic 1 dist	Artistic-dist
artistic 1 perl	Artistic-1.0-Perl
artistic 1 w clause	Artistic-1.0-cl8	~
artistic 1 w clause 8	Artistic-1.0-cl8
artistic 2	Artistic-2.0
artistic dist	Artistic-dist
aspell ru	Aspell-RU
aspell russian	Aspell-RU
asterisk exception	Asterisk-exception
asterisk linking protocols exception	Asterisk-linking-protocols-exception
aswf digital assets	LicenseRef-aswf-digital-assets	~
aswf digital assets 1	ASWF-Digital-Assets-1.0
aswf digital assets 1.1	ASWF-Digital-Assets-1.1
atc game	atc-game
attribution assurance	AAL
audio research	LicenseRef-fish-audio-research-license
autoconf exception	LicenseRef-autoconf-exception	~
autoconf exception 2	Autoconf-exception-2.0
autoconf exception 3	Autoconf-exception-3.0
autoconf exception generic	Autoconf-exception-generic
autoconf exception generic 3	Autoconf-exception-generic-3.0
autoconf exception macro	Autoconf-exception-macro
autoconf generic exception	Autoconf-exception-generic
autoconf generic exception gpl	Autoconf-exception-generic-3.0	~
autoconf generic exception gpl 3	Autoconf-exception-generic-3.0
autoconf macro exception	Autoconf-exception-macro
baai aquila model	LicenseRef-aquila-model-license
baekmuk	Baekmuk
bahyph	Bahyph
barr	Barr
bcrypt solar designer	bcrypt-Solar-Designer
beerware	Beerware
bigcode openrail m	LicenseRef-bigcode-open-rail-m-v1
bigcode openrail m 1	LicenseRef-bigcode-open-rail-m-v1
bigscience bloom rail 1	LicenseRef-bigscience-rail-1.0
bigscience openrail m	LicenseRef-bigscience-open-rail-m
bigscience rail 1	LicenseRef-bigscience-rail-1.0
bison exception	LicenseRef-bison-exception	~
bison exception 1.24	Bison-exception-1.24
bison exception 2.2	Bison-exception-2.2
bitstream charter	Bitstream-Charter
bitstream charter font	Bitstream-Charter
bitstream vera	Bitstream-Vera
bitstream vera font	Bitstream-Vera
bittorrent 1	BitTorrent-1.0
bittorrent 1.1	BitTorrent-1.1
bittorrent open source	LicenseRef-bittorrent	~
bittorrent open source 1	BitTorrent-1.0
bittorrent open source 1.1	BitTorrent-1.1
blessing	blessing
blue oak model	BlueOak-1.0.0	~
blue oak model 1	BlueOak-1.0.0
bluelm model en	LicenseRef-bluelm-model-license-en
bluelm model zh	LicenseRef-bluelm-model-license-zh
blueoak 1	BlueOak-1.0.0
boehm demers weiser gc	Boehm-GC
boehm demers weiser gc without fee	Boehm-GC-without-fee
boehm gc	Boehm-GC
boehm gc without fee	Boehm-GC-without-fee
bola 1.1	BOLA-1.1
boost	BSL-1.0	~
boost software	BSL-1.0	~
boost software 1	BSL-1.0
bootloader distribution exception	Bootloader-exception
bootloader exception	Bootloader-exception
borceux	Borceux
brian gladman 2 clause	Brian-Gladman-2-Clause
brian gladman 3 clause	Brian-Gladman-3-Clause
brian gladman 3 clause no conversion	Brian-Gladman-3-Clause-no-conversion
brian gladman 3 clause no conversion clause	Brian-Gladman-3-Clause-no-conversion
bsd	LicenseRef-bsd	~
bsd 1 clause	BSD-1-Clause
bsd 2	BSD-2-Clause
bsd 2 clause	BSD-2-Clause
bsd 2 clause darwin	BSD-2-Clause-Darwin
bsd 2 clause first lines	BSD-2-Clause-first-lines
bsd 2 clause first lines requirement	BSD-2-Clause-first-lines
bsd 2 clause freebsd	BSD-2-Clause-FreeBSD
bsd 2 clause ian darwin variant	BSD-2-Clause-Darwin
bsd 2 clause netbsd	BSD-2-Clause		BSD-2-Clause-NetBSD
bsd 2 clause patent	BSD-2-Clause-Patent
bsd 2 clause pkgconf disclaimer	BSD-2-Clause-pkgconf-disclaimer
bsd 2 clause pkgconf disclaimer variant	BSD-2-Clause-pkgconf-disclaimer
bsd 2 clause plus patent	BSD-2-Clause-Patent
bsd 2 clause pos unchanged	BSD-2-Clause-pos-unchanged
bsd 2 clause views	BSD-2-Clause-Views
bsd 2 clause with views sentence	BSD-2-Clause-Views
bsd 3	BSD-3-Clause
bsd 3 clause	BSD-3-Clause
bsd 3 clause acpica	BSD-3-Clause-acpica
bsd 3 clause acpica variant	BSD-3-Clause-acpica
bsd 3 clause attribution	BSD-3-Clause-Attribution
bsd 3 clause clear	BSD-3-Clause-Clear
bsd 3 clause flex	BSD-3-Clause-flex
bsd 3 clause flex variant	BSD-3-Clause-flex
bsd 3 clause hp	BSD-3-Clause-HP
bsd 3 clause lbnl	BSD-3-Clause-LBNL
bsd 3 clause modification	BSD-3-Clause-Modification
bsd 3 clause no military	BSD-3-Clause-No-Military-License
bsd 3 clause no nuclear	BSD-3-Clause-No-Nuclear-License
bsd 3 clause no nuclear 2014	BSD-3-Clause-No-Nuclear-License-2014
bsd 3 clause no nuclear warranty	BSD-3-Clause-No-Nuclear-Warranty
bsd 3 clause open mpi	BSD-3-Clause-Open-MPI
bsd 3 clause open mpi variant	BSD-3-Clause-Open-MPI
bsd 3 clause openwebui	BSD-3-Clause-OpenWebUI
bsd 3 clause sun	BSD-3-Clause-Sun
bsd 3 clause sun microsystems	BSD-3-Clause-Sun
bsd 3 clause tso	BSD-3-Clause-Tso
bsd 3 clause tso variant	BSD-3-Clause-Tso
bsd 4 clause	BSD-4-Clause
bsd 4 clause shortened	BSD-4-Clause-Shortened
bsd 4 clause uc	BSD-4-Clause-UC
bsd 4 clause university california specific	BSD-4-Clause-UC
bsd 4.3 reno	BSD-4.3RENO
bsd 4.3 tahoe	BSD-4.3TAHOE
bsd advertising acknowledgement	BSD-Advertising-Acknowledgement
bsd ask endorse	BSD-ask-to-endorse
bsd attribution hpnd disclaimer	BSD-Attribution-HPND-disclaimer
bsd inferno nettverk	BSD-Inferno-Nettverk
bsd mark modifications	BSD-Mark-Modifications
bsd new	BSD-3-Clause	~
bsd protection	BSD-Protection
bsd simplified	BSD-2-Clause	~
bsd source alt gpl	BSD-Source-alt-GPL
bsd source beginning file	BSD-Source-beginning-file
bsd source code	BSD-Source-Code
bsd source code attribution	BSD-Source-Code
bsd source code attribution beginning file variant	BSD-Source-beginning-file
bsd source code no disclaimer	BSD-Source-Code-no-disclaimer
bsd systemics	BSD-Systemics
bsd systemics w 3 works	BSD-Systemics-W3Works
bsd with attribution	BSD-3-Clause-Attribution
bsd with attribution hpnd disclaimer	BSD-Attribution-HPND-disclaimer
bsl 1	BSL-1.0
buddy	Buddy
buena onda	BOLA-1.1	~
buena onda 1.1	BOLA-1.1
bugroff	Bugroff
busl	BUSL-1.1	~
busl 1.1	BUSL-1.1
bzip 2 1.0.5	bzip2-1.0.5
bzip 2 1.0.6	bzip2-1.0.6
bzip 2 libbzip 2	LicenseRef-bzip	~
bzip 2 libbzip 2 1.0.5	bzip2-1.0.5
bzip 2 libbzip 2 1.0.6	bzip2-1.0.6
c uda	C-UDA-1.0
c uda 1	C-UDA-1.0
cal 1	CAL-1.0
cal 1 combined work exception	CAL-1.0-Combined-Work-Exception
caldera	Caldera
caldera no preamble	Caldera-no-preamble
caldera without preamble	Caldera-no-preamble
capec tou	CAPEC-tou
catharon	Catharon
catosl 1.1	CATOSL-1.1
cc	LicenseRef-cc	~
cc 0	CC0-1.0
cc 0 1	CC0-1.0
cc by	LicenseRef-cc-by	~
cc by 1	CC-BY-1.0
cc by 2	CC-BY-2.0
cc by 2.5	CC-BY-2.5
cc by 2.5 au	CC-BY-2.5-AU
cc by 2.5 australia	CC-BY-2.5-AU
cc by 3	CC-BY-3.0
cc by 3 at	CC-BY-3.0-AT
cc by 3 au	CC-BY-3.0-AU
cc by 3 australia	CC-BY-3.0-AU
cc by 3 austria	CC-BY-3.0-AT
cc by 3 de	CC-BY-3.0-DE
cc by 3 germany	CC-BY-3.0-DE
cc by 3 igo	CC-BY-3.0-IGO
cc by 3 netherlands	CC-BY-3.0-NL
cc by 3 nl	CC-BY-3.0-NL
cc by 3 united states	CC-BY-3.0-US
cc by 3 us	CC-BY-3.0-US
cc by 4	CC-BY-4.0
cc by nc	LicenseRef-cc-by-nc	~
cc by nc 1	CC-BY-NC-1.0
cc by nc 2	CC-BY-NC-2.0
cc by nc 2.5	CC-BY-NC-2.5
cc by nc 3	CC-BY-NC-3.0
cc by nc 3 de	CC-BY-NC-3.0-DE
cc by nc 3 germany	CC-BY-NC-3.0-DE
cc by nc 3 igo	CC-BY-NC-3.0-IGO
cc by nc 4	CC-BY-NC-4.0
cc by nc nd	LicenseRef-cc-by-nc-nd	~
cc by nc nd 1	CC-BY-NC-ND-1.0
cc by nc nd 2	CC-BY-NC-ND-2.0
cc by nc nd 2.5	CC-BY-NC-ND-2.5
cc by nc nd 3	CC-BY-NC-ND-3.0
cc by nc nd 3 de	CC-BY-NC-ND-3.0-DE
cc by nc nd 3 germany	CC-BY-NC-ND-3.0-DE
cc by nc nd 3 igo	CC-BY-NC-ND-3.0-IGO
cc by nc nd 4	CC-BY-NC-ND-4.0
cc by nc sa	LicenseRef-cc-by-nc-sa	~
cc by nc sa 1	CC-BY-NC-SA-1.0
cc by nc sa 2	CC-BY-NC-SA-2.0
cc by nc sa 2 de	CC-BY-NC-SA-2.0-DE
cc by nc sa 2 england wales	CC-BY-NC-SA-2.0-UK
cc by nc sa 2 fr	CC-BY-NC-SA-2.0-FR
cc by nc sa 2 france	CC-BY-NC-SA-2.0-FR
cc by nc sa 2 germany	CC-BY-NC-SA-2.0-DE
cc by nc sa 2 uk	CC-BY-NC-SA-2.0-UK
cc by nc sa 2.5	CC-BY-NC-SA-2.5
cc by nc sa 3	CC-BY-NC-SA-3.0
cc by nc sa 3 de	CC-BY-NC-SA-3.0-DE
cc by nc sa 3 germany	CC-BY-NC-SA-3.0-DE
cc by nc sa 3 igo	CC-BY-NC-SA-3.0-IGO
cc by nc sa 4	CC-BY-NC-SA-4.0
cc by nd	LicenseRef-cc-by-nd	~
cc by nd 1	CC-BY-ND-1.0
cc by nd 2	CC-BY-ND-2.0
cc by nd 2.5	CC-BY-ND-2.5
cc by nd 3	CC-BY-ND-3.0
cc by nd 3 de	CC-BY-ND-3.0-DE
cc by nd 3 germany	CC-BY-ND-3.0-DE
cc by nd 4	CC-BY-ND-4.0
cc by sa	LicenseRef-cc-by-sa	~
cc by sa 1	CC-BY-SA-1.0
cc by sa 2	CC-BY-SA-2.0
cc by sa 2 england wales	CC-BY-SA-2.0-UK
cc by sa 2 uk	CC-BY-SA-2.0-UK
cc by sa 2.1 japan	CC-BY-SA-2.1-JP
cc by sa 2.1 jp	CC-BY-SA-2.1-JP
cc by sa 2.5	CC-BY-SA-2.5
cc by sa 3	CC-BY-SA-3.0
cc by sa 3 at	CC-BY-SA-3.0-AT
cc by sa 3 austria	CC-BY-SA-3.0-AT
cc by sa 3 de	CC-BY-SA-3.0-DE
cc by sa 3 germany	CC-BY-SA-3.0-DE
cc by sa 3 igo	CC-BY-SA-3.0-IGO
cc by sa 4	CC-BY-SA-4.0
cc certification	CC-PDDC
cc pddc	CC-PDDC
cc pdm 1	CC-PDM-1.0
cc public domain mark 1	CC-PDM-1.0
cc sa 1	CC-SA-1.0
cddl	LicenseRef-cddl	~
cddl 1	CDDL-1.0
cddl 1.1	CDDL-1.1
cdl 1	CDL-1.0
cdla permissive 1	CDLA-Permissive-1.0
cdla permissive 2	CDLA-Permissive-2.0
cdla sharing 1	CDLA-Sharing-1.0
cecill	LicenseRef-cecill	~
cecill 1	CECILL-1.0
cecill 1.1	CECILL-1.1
cecill 2	CECILL-2.0
cecill 2.1	CECILL-2.1
cecill b	CECILL-B
cecill b free software	CECILL-B
cecill c	CECILL-C
cecill c free software	CECILL-C
cecill free software	LicenseRef-cecill	~
cecill free software 1	CECILL-1.0
cecill free software 1.1	CECILL-1.1
cecill free software 2	CECILL-2.0
cecill free software 2.1	CECILL-2.1
cern ohl 1.1	CERN-OHL-1.1
cern ohl 1.2	CERN-OHL-1.2
cern ohl p 2	CERN-OHL-P-2.0
cern ohl s 2	CERN-OHL-S-2.0
cern ohl w 2	CERN-OHL-W-2.0
cern open hardware	LicenseRef-cern-ohl	~
cern open hardware 1.1	CERN-OHL-1.1
cern open hardware 1.2	CERN-OHL-1.2
cern open hardware 2 permissive	CERN-OHL-P-2.0
cern open hardware 2 permissive 2	CERN-OHL-P-2.0
cern open hardware 2 strongly reciprocal	CERN-OHL-S-2.0
cern open hardware 2 strongly reciprocal 2	CERN-OHL-S-2.0
cern open hardware 2 weakly reciprocal	CERN-OHL-W-2.0
cern open hardware 2 weakly reciprocal 2	CERN-OHL-W-2.0
cfitsio	CFITSIO
cgal linking exception	CGAL-linking-exception
chameleon acceptable use policy	LicenseRef-chameleon-use-policy
chameleon research	LicenseRef-chameleon-research-license
chameleon use policy	LicenseRef-chameleon-use-policy
characterglm 6b	LicenseRef-characterglm-6b-license
chatglm 2 6b	LicenseRef-chatglm2-6b-license
chatglm 3 6b	LicenseRef-glm	~
chatglm 3 6b 2023 10	LicenseRef-chatglm3-6b-license-2023-10
chatglm 3 6b 2024 5	LicenseRef-chatglm3-6b-license-2024-05
chatglm 6b	LicenseRef-glm	~
chatglm 6b 2023 3	LicenseRef-chatglm-6b-license-2023-03
chatglm 6b 2023 3 english only	LicenseRef-chatglm-6b-license-2023-03
chatglm 6b 2023 7	LicenseRef-chatglm-6b-license-2023-07
chatglm 6b 2023 7 zh + en	LicenseRef-chatglm-6b-license-2023-07
check cvs	check-cvs
checkmk	checkmk
clarified artistic	ClArtistic
clartistic	ClArtistic
classpath exception	Classpath-exception-2.0	~
classpath exception 2	Classpath-exception-2.0
classpath exception 2 short	Classpath-exception-2.0-short
clips	Clips
clisp exception	CLISP-exception-2.0	~
clisp exception 2	CLISP-exception-2.0
cmu	MIT-CMU
cmu mach	CMU-Mach
cmu mach no notices in documentation variant	CMU-Mach-nodoc
cmu mach nodoc	CMU-Mach-nodoc
cnri jython	CNRI-Jython
cnri python	CNRI-Python
cnri python gpl compatible	CNRI-Python-GPL-Compatible
cnri python open source gpl compatible	CNRI-Python-GPL-Compatible
code project open	CPOL-1.02	~
code project open 1.02	CPOL-1.02
codefuse community	LicenseRef-codefuse-community-license
codegeex	LicenseRef-codegeex-license
codegeex 4	LicenseRef-codegeex4-license
cogvideo	LicenseRef-cogvideo-license-2022
cogvideo 2022	LicenseRef-cogvideo-license-2022
cogvideox	LicenseRef-cogvideox-license
cogvlm	LicenseRef-glm	~
cogvlm 2	LicenseRef-cogvlm2-license
cogvlm 2023 10	LicenseRef-cogvlm-license-2023-10
cogvlm 2023 12	LicenseRef-cogvlm-license-2023-12
cogvlm cogvlm 2 2024 5	LicenseRef-cogvlm2-license
coil 1	COIL-1.0
common attack pattern enumeration classification	CAPEC-tou
common development distribution	LicenseRef-cddl	~
common development distribution 1	CDDL-1.0
common development distribution 1.1	CDDL-1.1
common documentation	CDL-1.0	~
common documentation 1	CDL-1.0
common lisp loop	LOOP
common model 1	LicenseRef-acml-1.0
common model non commercial 1	LicenseRef-acml-nc-1.0
common public	CPL-1.0	~
common public 1	CPL-1.0
common public attribution	CPAL-1.0	~
common public attribution 1	CPAL-1.0
common vulnerability enumeration tou	cve-tou
community data permissive	LicenseRef-cdla-permissive	~
community data permissive 1	CDLA-Permissive-1.0
community data permissive 2	CDLA-Permissive-2.0
community data sharing	CDLA-Sharing-1.0	~
community data sharing 1	CDLA-Sharing-1.0
community spec 1	Community-Spec-1.0
community specification	Community-Spec-1.0	~
community specification 1	Community-Spec-1.0
computational use data	C-UDA-1.0	~
computational use data 1	C-UDA-1.0
computer associates trusted open source	CATOSL-1.1	~
computer associates trusted open source 1.1	CATOSL-1.1
condor 1.1	Condor-1.1
condor public	Condor-1.1	~
condor public 1.1	Condor-1.1
copyfree open innovation	COIL-1.0
copyfree open innovation 1	COIL-1.0
copyleft next	LicenseRef-copyleft-next	~
copyleft next 0.3	copyleft-next-0.3.0
copyleft next 0.3.1	copyleft-next-0.3.1
cornell lossless jpeg	Cornell-Lossless-JPEG
cpal 1	CPAL-1.0
cpl 1	CPL-1.0
cpol 1.02	CPOL-1.02
creativeml openrail + + m	LicenseRef-creativeml-openrail	~
creativeml openrail + + m as in scancode keyed openrail m 2	LicenseRef-creativeml-openrail-pp-m-sd2-scancode
creativeml openrail + + m sd 2 x	LicenseRef-creativeml-openrail-pp-m
creativeml openrail + + m sdxl 1	LicenseRef-sdxl-1.0-openrail-pp-m
creativeml openrail m	LicenseRef-creativeml-openrail-m
creativeml openrail pp m	LicenseRef-creativeml-openrail-pp-m
creativeml openrail pp m sd 2 scancode	LicenseRef-creativeml-openrail-pp-m-sd2-scancode
cronyx	Cronyx
crossword	Crossword
cryptographic autonomy	LicenseRef-cal	~
cryptographic autonomy 1	CAL-1.0
cryptographic autonomy 1 combined work exception	CAL-1.0-Combined-Work-Exception
cryptoswift	CryptoSwift
cryptsetup openssl exception	cryptsetup-OpenSSL-exception
crystalstacker	CrystalStacker
cua office public	CUA-OPL-1.0	~
cua office public 1	CUA-OPL-1.0
cua opl 1	CUA-OPL-1.0
cube	Cube
curl	curl
cve tou	cve-tou
d fsl 1	D-FSL-1.0
data germany attribution	DL-DE-BY-2.0	~
data germany attribution 2	DL-DE-BY-2.0
data germany zero	DL-DE-ZERO-2.0	~
data germany zero 2	DL-DE-ZERO-2.0
data model training	LicenseRef-nvidia-model-training-2025
databricks open model	LicenseRef-databricks-open-model-license
david m gay dtoa	dtoa
dec 3 clause	DEC-3-Clause
deepfloyd if	LicenseRef-deepfloyd-if-license
deepseek	LicenseRef-deepseek-model-license-1.0
deepseek 1	LicenseRef-deepseek-model-license-1.0
deepseek model 1	LicenseRef-deepseek-model-license-1.0
detection rule	LicenseRef-drl	~
detection rule 1	DRL-1.0
detection rule 1.1	DRL-1.1
deutsche freie software lizenz	D-FSL-1.0
deutsche freie software lizenz 1	D-FSL-1.0
diffmark	diffmark
digia qt lgpl exception	Digia-Qt-LGPL-exception-1.1	~
digia qt lgpl exception 1.1	Digia-Qt-LGPL-exception-1.1
digirule foss exception	DigiRule-FOSS-exception
dino 3	LicenseRef-dinov3-license
dl de by 2	DL-DE-BY-2.0
dl de zero 2	DL-DE-ZERO-2.0
do what f ck you want but it s not my fault public	WTFNMFPL
do what f ck you want public	WTFPL
doc	DOC
docbook dtd	DocBook-DTD
docbook schema	DocBook-Schema
docbook stylesheet	DocBook-Stylesheet
docbook xml	DocBook-XML
dotseqn	Dotseqn
drl 1	DRL-1.0
drl 1.1	DRL-1.1
dsdp	DSDP
dtoa	dtoa
dvipdfm	dvipdfm
ecl 1	ECL-1.0
ecl 2	ECL-2.0
ecos 2	GPL-2.0-or-later WITH eCos-exception-2.0		eCos-2.0
ecos exception	eCos-exception-2.0	~
ecos exception 2	eCos-exception-2.0
educational community	LicenseRef-ecl	~
educational community 1	ECL-1.0
educational community 2	ECL-2.0
efl 1	EFL-1.0
efl 2	EFL-2.0
egenix	eGenix
egenix com public	eGenix	~
egenix com public 1.1	eGenix
eiffel forum	LicenseRef-efl	~
eiffel forum 1	EFL-1.0
eiffel forum 2	EFL-2.0
elastic	Elastic-2.0	~
elastic 2	Elastic-2.0
enlightenment	MIT-advertising
enlightenment e 16	MIT-advertising
enna	MIT-enna
entessa	Entessa
entessa public	Entessa	~
entessa public 1	Entessa
epics	EPICS
epics open	EPICS
epl	LicenseRef-epl	~
epl 1	EPL-1.0
epl 2	EPL-2.0
erlang otp linking exception	erlang-otp-linking-exception
erlang public	ErlPL-1.1	~
erlang public 1.1	ErlPL-1.1
erlpl 1.1	ErlPL-1.1
esa pl permissive 2.4	ESA-PL-permissive-2.4
esa pl strong copyleft 2.4	ESA-PL-strong-copyleft-2.4
esa pl weak copyleft 2.4	ESA-PL-weak-copyleft-2.4
etalab 2	etalab-2.0
etalab open	etalab-2.0	~
etalab open 2	etalab-2.0
eu datagrid software	EUDatagrid
eudatagrid	EUDatagrid
eupl	LicenseRef-eupl	~
eupl 1	EUPL-1.0
eupl 1.1	EUPL-1.1
eupl 1.2	EUPL-1.2
european space agency public 2.4 permissive	ESA-PL-permissive-2.4
european space agency public 2.4 permissive type 3	ESA-PL-permissive-2.4
european space agency public 2.4 strong copyleft	ESA-PL-strong-copyleft-2.4
european space agency public 2.4 weak copyleft	ESA-PL-weak-copyleft-2.4
european space agency public 2.4 weak copyleft type 2	ESA-PL-weak-copyleft-2.4
european space agency public esa pl 2.4 strong copyleft type 1	ESA-PL-strong-copyleft-2.4
eurosym	Eurosym
expat	MIT
fair	Fair
fair ai public 1	LicenseRef-fair-ai-public-1.0
fair ai public 1 sd	LicenseRef-fair-ai-public-1.0-sd
fair noncommercial research	LicenseRef-fair-noncommercial-research-license
falcon 180b tii	LicenseRef-falcon-180b-tii-1.0
falcon 180b tii 1	LicenseRef-falcon-180b-tii-1.0
falcon 2 11b 1	LicenseRef-falcon-2-11b-1.0
falcon 2 11b tii 1	LicenseRef-falcon-2-11b-1.0
fawkes runtime exception	Fawkes-Runtime-exception
fbm	FBM
fdk aac	FDK-AAC
fdk mpeg h	FDK-MPEG-H
feh	MIT-feh
ferguson twofish	Ferguson-Twofish
fish audio research	LicenseRef-fish-audio-research-license
fltk exception	FLTK-exception
flux 1 dev nc 1	LicenseRef-flux-1-dev-nc-v1.0
flux 1 dev nc 1.1.1	LicenseRef-flux-1-dev-nc-v1.1.1
flux 1 dev non commercial	LicenseRef-flux-nc	~
flux 1 dev non commercial 1.1.1	LicenseRef-flux-1-dev-nc-v1.1.1
flux dev nc 2	LicenseRef-flux-dev-nc-v2.0
flux dev non commercial	LicenseRef-flux-dev-nc-v2.0
flux dev non commercial 2	LicenseRef-flux-dev-nc-v2.0
fmt exception	fmt-exception
font exception	Font-exception-2.0	~
font exception 2	Font-exception-2.0
frameworx 1	Frameworx-1.0
frameworx open	Frameworx-1.0	~
frameworx open 1	Frameworx-1.0
fraunhofer fdk aac codec library	FDK-AAC
freebsd	BSD-2-Clause	~
freebsd doc	FreeBSD-DOC
freebsd documentation	FreeBSD-DOC
freeimage	FreeImage
freeimage public	FreeImage	~
freeimage public 1	FreeImage
freertos exception	freertos-exception-2.0	~
freertos exception 2	freertos-exception-2.0
freetype project	FTL
fsf all permissive	FSFAP
fsf all permissive without warranty	FSFAP-no-warranty-disclaimer
fsf unlimited	FSFUL
fsf unlimited with retention	FSFULLR
fsf unlimited with retention short disclaimer	FSFULLRSD
fsf unlimited with retention warranty disclaimer	FSFULLRWD
fsfap	FSFAP
fsfap no warranty disclaimer	FSFAP-no-warranty-disclaimer
fsful	FSFUL
fsfullr	FSFULLR
fsfullrsd	FSFULLRSD
fsfullrwd	FSFULLRWD
fsl 1.1 apache 2	FSL-1.1-ALv2
fsl 1.1 mit	FSL-1.1-MIT
ftl	FTL
funasr model 1	LicenseRef-funasr-model-license-1.0
funasr model 1 first	LicenseRef-funasr-model-license-1.0-first
funasr model 1.1	LicenseRef-funasr-model-license-1.1
funasr model open source	LicenseRef-funasr-model-license-1.1
funasr model open source 1.1	LicenseRef-funasr-model-license-1.1
funasr 模 型	LicenseRef-funasr-model-license-1.0
funasr 模 型 1	LicenseRef-funasr-model-license-1.0-first
funasr 模 型 1 first text	LicenseRef-funasr-model-license-1.0-first
funasr 模 型 funasr model open source	LicenseRef-funasr-model-license-1.0
funasr 模 型 funasr model open source 1	LicenseRef-funasr-model-license-1.0
functional source 1.1 apache 2 future	FSL-1.1-ALv2
functional source 1.1 mit future	FSL-1.1-MIT
furuseth	Furuseth
fuzzy bitmap	FBM
fwlw	fwlw
game programming gems	Game-Programming-Gems
gcc exception 2	GCC-exception-2.0
gcc exception 2 note	GCC-exception-2.0-note
gcc exception 3.1	GCC-exception-3.1
gcc runtime library exception	LicenseRef-gcc-exception	~
gcc runtime library exception 2	GCC-exception-2.0
gcc runtime library exception 2 note variant	GCC-exception-2.0-note
gcc runtime library exception 3.1	GCC-exception-3.1
gcr docs	GCR-docs
gd	GD
gemini api additional terms service	LicenseRef-gemini-api-additional-tos-2025
gemini api additional terms service 2025	LicenseRef-gemini-api-additional-tos-2025
gemini api additional tos 2025	LicenseRef-gemini-api-additional-tos-2025
gemma	LicenseRef-gemma	~
gemma prohibited use policy	LicenseRef-gemma-pup-2024-02-21
gemma prohibited use policy 2024 2 21	LicenseRef-gemma-pup-2024-02-21
gemma pup 2024 2 21	LicenseRef-gemma-pup-2024-02-21
gemma terms use	LicenseRef-gemma	~
gemma terms use 2024 4 1	LicenseRef-gemma-tou-2024-04-01
gemma terms use 2025 3 24	LicenseRef-gemma-tou-2025-03-24
gemma tou 2024 4 1	LicenseRef-gemma-tou-2024-04-01
gemma tou 2025 3 24	LicenseRef-gemma-tou-2025-03-24
generic xts	generic-xts
gfdl	GFDL-1.1-or-later	~
gfdl 1.1	GFDL-1.1-only	~	GFDL-1.1
gfdl 1.1 +	GFDL-1.1-or-later
gfdl 1.1 + invariants	GFDL-1.1-invariants-or-later
gfdl 1.1 + no invariants	GFDL-1.1-no-invariants-or-later
gfdl 1.1 invariants +	GFDL-1.1-invariants-or-later
gfdl 1.1 invariants only	GFDL-1.1-invariants-only
gfdl 1.1 no invariants +	GFDL-1.1-no-invariants-or-later
gfdl 1.1 no invariants only	GFDL-1.1-no-invariants-only
gfdl 1.1 only	GFDL-1.1-only
gfdl 1.1 only invariants	GFDL-1.1-invariants-only
gfdl 1.1 only no invariants	GFDL-1.1-no-invariants-only
gfdl 1.2	GFDL-1.2-only	~	GFDL-1.2
gfdl 1.2 +	GFDL-1.2-or-later
gfdl 1.2 + invariants	GFDL-1.2-invariants-or-later
gfdl 1.2 + no invariants	GFDL-1.2-no-invariants-or-later
gfdl 1.2 invariants +	GFDL-1.2-invariants-or-later
gfdl 1.2 invariants only	GFDL-1.2-invariants-only
gfdl 1.2 no invariants +	GFDL-1.2-no-invariants-or-later
gfdl 1.2 no invariants only	GFDL-1.2-no-invariants-only
gfdl 1.2 only	GFDL-1.2-only
gfdl 1.2 only invariants	GFDL-1.2-invariants-only
gfdl 1.2 only no invariants	GFDL-1.2-no-invariants-only
gfdl 1.3	GFDL-1.3-only	~	GFDL-1.3
gfdl 1.3 +	GFDL-1.3-or-later
gfdl 1.3 + invariants	GFDL-1.3-invariants-or-later
gfdl 1.3 + no invariants	GFDL-1.3-no-invariants-or-later
gfdl 1.3 invariants +	GFDL-1.3-invariants-or-later
gfdl 1.3 invariants only	GFDL-1.3-invariants-only
gfdl 1.3 no invariants +	GFDL-1.3-no-invariants-or-later
gfdl 1.3 no invariants only	GFDL-1.3-no-invariants-only
gfdl 1.3 only	GFDL-1.3-only
gfdl 1.3 only invariants	GFDL-1.3-invariants-only
gfdl 1.3 only no invariants	GFDL-1.3-no-invariants-only
giftware	Giftware
gl 2 ps	GL2PS
glide	Glide
glm 130b	LicenseRef-glm-130b-license
glulxe	Glulxe
glwtpl	GLWTPL
gmsh exception	Gmsh-exception
gnat exception	GNAT-exception
gnome examples exception	GNOME-examples-exception
gnome gcr documentation	GCR-docs
gnu	GPL-1.0-or-later	~
gnu compiler exception	GNU-compiler-exception
gnu javamail exception	gnu-javamail-exception
gnuplot	gnuplot
good luck with that public	GLWTPL
google additional ip rights grant patents webm	Google-Patent-WebM
google additional ip rights grant webm	Google-Patent-WebM
google patent webm	Google-Patent-WebM
gpl	GPL-1.0-or-later	~
gpl 1	GPL-1.0-only	~	GPL-1.0
gpl 1 +	GPL-1.0-or-later
gpl 1 only	GPL-1.0-only
gpl 2	GPL-2.0-only	~
gpl 2 +	GPL-2.0-or-later
gpl 2 only	GPL-2.0-only
gpl 2 w autoconf exception	GPL-2.0-only WITH Autoconf-exception-2.0		GPL-2.0-with-autoconf-exception
gpl 2 w bison exception	GPL-2.0-only WITH Bison-exception-2.2		GPL-2.0-with-bison-exception
gpl 2 w classpath exception	GPL-2.0-only WITH Classpath-exception-2.0		GPL-2.0-with-classpath-exception
gpl 2 w font exception	GPL-2.0-only WITH Font-exception-2.0		GPL-2.0-with-font-exception
gpl 2 w gcc runtime library exception	GPL-2.0-only WITH GCC-exception-2.0		GPL-2.0-with-GCC-exception
gpl 2 with autoconf exception	GPL-2.0-only WITH Autoconf-exception-2.0		GPL-2.0-with-autoconf-exception
gpl 2 with bison exception	GPL-2.0-only WITH Bison-exception-2.2		GPL-2.0-with-bison-exception
gpl 2 with classpath exception	GPL-2.0-only WITH Classpath-exception-2.0		GPL-2.0-with-classpath-exception
gpl 2 with font exception	GPL-2.0-only WITH Font-exception-2.0		GPL-2.0-with-font-exception
gpl 2 with gcc exception	GPL-2.0-only WITH GCC-exception-2.0		GPL-2.0-with-GCC-exception
gpl 3	GPL-3.0-only	~
gpl 3 +	GPL-3.0-or-later
gpl 3 389 ds base exception	GPL-3.0-389-ds-base-exception
gpl 3 interface exception	GPL-3.0-interface-exception
gpl 3 linking exception	GPL-3.0-linking-exception
gpl 3 linking exception with corresponding source	GPL-3.0-linking-source-exception
gpl 3 linking source exception	GPL-3.0-linking-source-exception
gpl 3 only	GPL-3.0-only
gpl 3 w autoconf exception	GPL-3.0-only WITH Autoconf-exception-3.0		GPL-3.0-with-autoconf-exception
gpl 3 w gcc runtime library exception	GPL-3.0-only WITH GCC-exception-3.1		GPL-3.0-with-GCC-exception
gpl 3 with autoconf exception	GPL-3.0-only WITH Autoconf-exception-3.0		GPL-3.0-with-autoconf-exception
gpl 3 with gcc exception	GPL-3.0-only WITH GCC-exception-3.1		GPL-3.0-with-GCC-exception
gpl cc 1	GPL-CC-1.0
gpl cooperation commitment	GPL-CC-1.0	~
gpl cooperation commitment 1	GPL-CC-1.0
gpt oss usage policy	LicenseRef-gpt-oss-usage-policy
graphics gems	Graphics-Gems
grok 2 community	LicenseRef-grok2-community
gsoap 1.3b	gSOAP-1.3b
gsoap public 1.3b	gSOAP-1.3b
gstreamer exception	GStreamer-exception-2008
gstreamer exception 2005	GStreamer-exception-2008		GStreamer-exception-2005
gstreamer exception 2008	GStreamer-exception-2008
gtkbook	gtkbook
gutmann	Gutmann
h research	LicenseRef-h-research
harbour exception	harbour-exception
haskell language report	HaskellReport
haskellreport	HaskellReport
hdf 5	HDF5
hdparm	hdparm
hewlett packard	LicenseRef-hp	~
hewlett packard 1986	HP-1986
hewlett packard 1989	HP-1989
hewlett packard bsd variant	BSD-3-Clause-HP
hidapi	HIDAPI
hippocratic	Hippocratic-2.1	~
hippocratic 1	LicenseRef-hippocratic-1.0
hippocratic 1.1	LicenseRef-hippocratic-1.1
hippocratic 1.2	LicenseRef-hippocratic-1.2
hippocratic 2	LicenseRef-hippocratic-2.0
hippocratic 2.1	Hippocratic-2.1
hippocratic 3	LicenseRef-hippocratic-3.0
hippocratic 3 core	Hippocratic-3.0-core
historical permission notice disclaimer	HPND
historical permission notice disclaimer dec variant	HPND-DEC
historical permission notice disclaimer documentation sell variant	HPND-doc-sell
historical permission notice disclaimer documentation variant	HPND-doc
historical permission notice disclaimer fenneberg livingston variant	HPND-Fenneberg-Livingston
historical permission notice disclaimer inria imag variant	HPND-INRIA-IMAG
historical permission notice disclaimer intel variant	HPND-Intel
historical permission notice disclaimer kevlin henney variant	HPND-Kevlin-Henney
historical permission notice disclaimer markus kuhn variant	HPND-Markus-Kuhn
historical permission notice disclaimer merchantability variant	HPND-merchantability-variant
historical permission notice disclaimer netrek variant	HPND-Netrek
historical permission notice disclaimer pbmplus variant	HPND-Pbmplus
historical permission notice disclaimer sell regexpr variant	HPND-sell-regexpr
historical permission notice disclaimer sell variant	HPND-sell-variant
historical permission notice disclaimer sell xserver variant with mit disclaimer	HPND-sell-MIT-disclaimer-xserver
historical permission notice disclaimer smc variant	HPND-SMC
historical permission notice disclaimer university california us export warning	HPND-UC-export-US
historical permission notice disclaimer university california variant	HPND-UC
historical permission notice disclaimer with mit disclaimer	HPND-MIT-disclaimer
hp 1986	HP-1986
hp 1989	HP-1989
hpnd	HPND
hpnd dec	HPND-DEC
hpnd doc	HPND-doc
hpnd doc sell	HPND-doc-sell
hpnd export 2 us	HPND-export2-US
hpnd export us	HPND-export-US
hpnd export us acknowledgement	HPND-export-US-acknowledgement
hpnd export us modify	HPND-export-US-modify
hpnd fenneberg livingston	HPND-Fenneberg-Livingston
hpnd inria imag	HPND-INRIA-IMAG
hpnd intel	HPND-Intel
hpnd kevlin henney	HPND-Kevlin-Henney
hpnd markus kuhn	HPND-Markus-Kuhn
hpnd merchantability variant	HPND-merchantability-variant
hpnd mit disclaimer	HPND-MIT-disclaimer
hpnd netrek	HPND-Netrek
hpnd pbmplus	HPND-Pbmplus
hpnd sell mit disclaimer xserver	HPND-sell-MIT-disclaimer-xserver
hpnd sell regexpr	HPND-sell-regexpr
hpnd sell variant	HPND-sell-variant
hpnd sell variant critical systems	HPND-sell-variant-critical-systems
hpnd sell variant mit disclaimer	HPND-sell-variant-MIT-disclaimer
hpnd sell variant mit disclaimer rev	HPND-sell-variant-MIT-disclaimer-rev
hpnd sell variant with mit disclaimer	HPND-sell-variant-MIT-disclaimer
hpnd sell variant with mit disclaimer reverse	HPND-sell-variant-MIT-disclaimer-rev
hpnd sell variant with safety critical systems clause	HPND-sell-variant-critical-systems
hpnd smc	HPND-SMC
hpnd uc	HPND-UC
hpnd uc export us	HPND-UC-export-US
hpnd with us government export control 2 disclaimers	HPND-export2-US
hpnd with us government export control warning	HPND-export-US
hpnd with us government export control warning acknowledgment	HPND-export-US-acknowledgement
hpnd with us government export control warning modification rqmt	HPND-export-US-modify
html tidy	HTMLTIDY
htmltidy	HTMLTIDY
huggingface stack tos	LicenseRef-the-stack-tos-2023-07
huggingface stack tos 2023 7	LicenseRef-the-stack-tos-2023-07
huggingface terms service	LicenseRef-huggingface-tos-20220915
huggingface terms service 2022 9 15	LicenseRef-huggingface-tos-20220915
huggingface tos 20220915	LicenseRef-huggingface-tos-20220915
hunyuan 3 d 2 community	LicenseRef-tencent-hunyuan-3d-2.0
hunyuan community	LicenseRef-tencent-hunyuan	~
hunyuan community 3	LicenseRef-tencent-hunyuan-image-3.0
hunyuanworld 1 community	LicenseRef-tencent-hunyuan	~
hyphen bulgarian	hyphen-bulgarian
i 2 p gpl + java exception	i2p-gpl-java-exception
i 2 p gpl java exception	i2p-gpl-java-exception
ibm pibs	IBM-pibs
ibm powerpc initialization boot software	IBM-pibs
ibm public	IPL-1.0	~
ibm public 1	IPL-1.0
icu	ICU
iec code components end user	IEC-Code-Components-EULA
iec code components eula	IEC-Code-Components-EULA
ijg	IJG
ijg short	IJG-short
imagemagick	ImageMagick
imatix	iMatix
imatix standard function library	iMatix
imlib 2	Imlib2
independent jpeg group	IJG
independent jpeg group short	IJG-short
independent module linking exception	Independent-modules-exception
independent modules exception	Independent-modules-exception
info zip	Info-ZIP
informatica	Informatica
inner net	Inner-Net-2.0	~
inner net 2	Inner-Net-2.0
inno setup	InnoSetup
innosetup	InnoSetup
inria qpl 1 2004 variant exception	QPL-1.0-INRIA-2004-exception
inria qpl 1 variant exception	QPL-1.0-INRIA-2004-exception
intel	Intel
intel acpi	Intel-ACPI
intel acpi software	Intel-ACPI
intel open source	Intel
intel research	LicenseRef-intel-research
interbase 1	Interbase-1.0
interbase public	Interbase-1.0	~
interbase public 1	Interbase-1.0
ipa	IPA
ipa font	IPA
ipl 1	IPL-1.0
isc	ISC
isc veillard	ISC-Veillard
isc veillard variant	ISC-Veillard
iso permission	ISO-permission
iso permission notice	ISO-permission
jam	Jam
japan network information center	JPNIC
jasper	JasPer-2.0
jasper 2	JasPer-2.0
jove	jove
jpl image	JPL-image
jpl image use policy	JPL-image
jpnic	JPNIC
json	JSON
kastrup	Kastrup
kazlib	Kazlib
kicad libraries exception	KiCad-libraries-exception
knuth ctan	Knuth-CTAN
kolors 2024 7 10	LicenseRef-kolors-license-2024-07-10
kolors 2024 9 3	LicenseRef-kolors-license-2024-09-03
kolors model	LicenseRef-kolors	~
kvirc openssl exception	kvirc-openssl-exception
lal 1.2	LAL-1.2
lal 1.3	LAL-1.3
latex 2 e	Latex2e
latex 2 e translated notice	Latex2e-translated-notice
latex 2 e with translated notice permission	Latex2e-translated-notice
latex project public	LicenseRef-lppl	~
latex project public 1	LPPL-1.0
latex project public 1.1	LPPL-1.1
latex project public 1.2	LPPL-1.2
latex project public 1.3a	LPPL-1.3a
latex project public 1.3c	LPPL-1.3c
lawrence berkeley national labs bsd variant	BSD-3-Clause-LBNL
leptonica	Leptonica
lgpl	LGPL-2.0-or-later	~
lgpl 2	LGPL-2.0-only	~	LGPL-2.0
lgpl 2 +	LGPL-2.0-or-later
lgpl 2 + 2	LGPL-2.0-or-later
lgpl 2 only	LGPL-2.0-only
lgpl 2 only 2	LGPL-2.0-only
lgpl 2.1	LGPL-2.1-only	~
lgpl 2.1 +	LGPL-2.1-or-later
lgpl 2.1 only	LGPL-2.1-only
lgpl 3	LGPL-3.0-only	~
lgpl 3 +	LGPL-3.0-or-later
lgpl 3 linking exception	LGPL-3.0-linking-exception
lgpl 3 only	LGPL-3.0-only
lgpl linguistic resources	LGPLLR
lgpl lr	LGPLLR
lgpllr	LGPLLR
libpng	Libpng
libpng 1.6.35	libpng-1.6.35
libpng 2	libpng-2.0
libpri openh 323 exception	libpri-OpenH323-exception
libre du québec permissive	LiLiQ-P-1.1	~
libre du québec permissive 1.1	LiLiQ-P-1.1
libre du québec réciprocité	LiLiQ-R-1.1	~
libre du québec réciprocité 1.1	LiLiQ-R-1.1
libre du québec réciprocité forte	LiLiQ-Rplus-1.1	~
libre du québec réciprocité forte 1.1	LiLiQ-Rplus-1.1
libselinux 1	libselinux-1.0
libselinux public domain notice	libselinux-1.0
libselinux public domain notice 1	libselinux-1.0
libtiff	libtiff
libtool exception	Libtool-exception
libutil david nugent	libutil-David-Nugent
liliq p 1.1	LiLiQ-P-1.1
liliq r 1.1	LiLiQ-R-1.1
liliq rplus 1.1	LiLiQ-Rplus-1.1
linux kernel variant openib org	Linux-OpenIB
linux man pages 1 para	Linux-man-pages-1-para
linux man pages 1 paragraph	Linux-man-pages-1-para
linux man pages copyleft	Linux-man-pages-copyleft
linux man pages copyleft 2 para	Linux-man-pages-copyleft-2-para
linux man pages copyleft 2 paragraphs	Linux-man-pages-copyleft-2-para
linux man pages copyleft var	Linux-man-pages-copyleft-var
linux man pages copyleft variant	Linux-man-pages-copyleft-var
linux openib	Linux-OpenIB
linux syscall note	Linux-syscall-note
llama	LicenseRef-llama-community	~
llama 1	LicenseRef-llama-1-license-2023
llama 1 2023	LicenseRef-llama-1-license-2023
llama 2	LicenseRef-llama-2-community-license
llama 2 acceptable use policy	LicenseRef-llama-2-use-policy
llama 2 acceptable use policy llama guard copy	LicenseRef-llama-guard-1-use-policy
llama 2 community	LicenseRef-llama-2-community-license
llama 2 community llama guard 1 2 copy title line absent	LicenseRef-llama-guard-1-license
llama 2 use policy	LicenseRef-llama-2-use-policy
llama 3	LicenseRef-llama-3-community-license-with-aup
llama 3 acceptable use policy	LicenseRef-llama-3-use-policy
llama 3 community	LicenseRef-llama-3-community-license-with-aup
llama 3 community with aup	LicenseRef-llama-3-community-license-with-aup
llama 3 use policy	LicenseRef-llama-3-use-policy
llama 3.1	LicenseRef-llama-3.1-community-license
llama 3.1 acceptable use policy	LicenseRef-llama-3.1-use-policy
llama 3.1 community	LicenseRef-llama-3.1-community-license
llama 3.1 use policy	LicenseRef-llama-3.1-use-policy
llama 3.2	LicenseRef-llama-3.2-community-license
llama 3.2 acceptable use policy	LicenseRef-llama-3.2-use-policy
llama 3.2 community	LicenseRef-llama-3.2-community-license
llama 3.2 use policy	LicenseRef-llama-3.2-use-policy
llama 3.3	LicenseRef-llama-3.3-community-license
llama 3.3 acceptable use policy	LicenseRef-llama-3.3-use-policy
llama 3.3 community	LicenseRef-llama-3.3-community-license
llama 3.3 use policy	LicenseRef-llama-3.3-use-policy
llama 4	LicenseRef-llama-4-community-license
llama 4 acceptable use policy	LicenseRef-llama-4-use-policy
llama 4 acceptable use policy web page text	LicenseRef-llama-4-use-policy-web
llama 4 community	LicenseRef-llama-4-community-license
llama 4 community guard 4	LicenseRef-llama-4-community-license-guard4
llama 4 community llama guard 4 copy	LicenseRef-llama-4-community-license-guard4
llama 4 use policy	LicenseRef-llama-4-use-policy
llama 4 use policy web	LicenseRef-llama-4-use-policy-web
llama community	LicenseRef-llama-community	~
llama guard 1	LicenseRef-llama-guard-1-license
llama guard 1 use policy	LicenseRef-llama-guard-1-use-policy
llama llama 1	LicenseRef-llama-1-license-2023
llgpl	LLGPL
llgpl preamble	LLGPL
llvm exception	LLVM-exception
loop	LOOP
lpd document	LPD-document
lpd documentation	LPD-document
lpl 1	LPL-1.0
lpl 1.02	LPL-1.02
lppl 1	LPPL-1.0
lppl 1.1	LPPL-1.1
lppl 1.2	LPPL-1.2
lppl 1.3a	LPPL-1.3a
lppl 1.3c	LPPL-1.3c
lsof	lsof
lucent public	LicenseRef-lpl	~
lucent public 1	LPL-1.0
lucent public 1.02	LPL-1.02
lucida bitmap fonts	Lucida-Bitmap-Fonts
lzma exception	LZMA-exception
lzma sdk	LicenseRef-lzma-sdk	~
lzma sdk 9.11	LZMA-SDK-9.11-to-9.20
lzma sdk 9.11 9.20	LZMA-SDK-9.11-to-9.20
lzma sdk 9.22	LZMA-SDK-9.22
lzma sdk versions 9.11 9.20	LZMA-SDK-9.11-to-9.20
lzma sdk versions 9.22 beyond	LZMA-SDK-9.22
machine learning research model	LicenseRef-apple-amlr
mackerras 3 clause	Mackerras-3-Clause
mackerras 3 clause acknowledgment	Mackerras-3-Clause-acknowledgment
mackerras 3 clause acknowledgment variant	Mackerras-3-Clause-acknowledgment
macros inline functions exception	mif-exception
magaz	magaz
mailprio	mailprio
makeindex	MakeIndex
man 2 html	man2html
martin birgmeier	Martin-Birgmeier
matrix template library	MTLL
mcphee slideshow	McPhee-slideshow
meta llama 3 acceptable use policy	LicenseRef-llama-3-use-policy
meta llama 3 community	LicenseRef-llama-3-community-license-with-aup
metamail	metamail
mg 0	LicenseRef-modelgo-mg0-2.0
mg 0 2	LicenseRef-modelgo-mg0-2.0
mg by	LicenseRef-modelgo-mg-by-2.0
mg by 2	LicenseRef-modelgo-mg-by-2.0
mg by nc	LicenseRef-modelgo-mg-by-nc-2.0
mg by nc 2	LicenseRef-modelgo-mg-by-nc-2.0
mg by nc nd	LicenseRef-modelgo-mg-by-nc-nd-2.0
mg by nc nd 2	LicenseRef-modelgo-mg-by-nc-nd-2.0
mg by nc rai	LicenseRef-modelgo	~
mg by nc rai 1	LicenseRef-modelgo-mg-by-nc-rai-1.0
mg by nc rai 2	LicenseRef-modelgo-mg-by-nc-rai-2.0
mg by nd	LicenseRef-modelgo-mg-by-nd-2.0
mg by nd 2	LicenseRef-modelgo-mg-by-nd-2.0
mg by os	LicenseRef-modelgo-mg-by-os-2.0-draft
mg by rai	LicenseRef-modelgo-mg-by-rai-2.0
mg by rai 2	LicenseRef-modelgo-mg-by-rai-2.0
mg by sa	LicenseRef-modelgo-mg-by-sa-2.0
mg by sa 2	LicenseRef-modelgo-mg-by-sa-2.0
michigan merit networks	UMich-Merit
microsoft limited public	MS-LPL
microsoft public	MS-PL
microsoft reciprocal	MS-RL
mif exception	mif-exception
minecraft mod public	MMPL-1.0.1	~
minecraft mod public 1.0.1	MMPL-1.0.1
minimax m 2.5 model	LicenseRef-minimax-m2.5-model-license
minimax m 2.5 modified mit	LicenseRef-minimax-m2.5-modified-mit
minimax m 2.7 modified mit	LicenseRef-minimax-m2.7-modified-mit-code
minimax m 2.7 modified mit code	LicenseRef-minimax-m2.7-modified-mit-code
minimax m 2.7 noncommercial 2026 4 11	LicenseRef-minimax-m2.7-noncommercial-2026-04-11
minimax m 2.7 noncommercial 2026 4 15	LicenseRef-minimax-m2.7-noncommercial-2026-04-15
minimax model	LicenseRef-minimax	~
minimax model 2025 1 14	LicenseRef-minimax-model-license-agreement-2025-01-14
minimax model 2025 1 15	LicenseRef-minimax-model-license-2025-01-15
minimax model minimax m 2.5	LicenseRef-minimax-m2.5-model-license
minpack	Minpack
mips	MIPS
miros	MirOS
mistral ai research	LicenseRef-mistral-research-license
mistral research	LicenseRef-mistral-research-license
mit	MIT
mit + no false attribs	MITNFA
mit 0	MIT-0
mit advertising	MIT-advertising
mit click	MIT-Click
mit cmu	MIT-CMU
mit enna	MIT-enna
mit expat	MIT
mit feh	MIT-feh
mit festival	MIT-Festival
mit festival variant	MIT-Festival
mit khronos old	MIT-Khronos-old
mit khronos old variant	MIT-Khronos-old
mit modern variant	MIT-Modern-Variant
mit no attribution	MIT-0
mit open group	MIT-open-group
mit open group variant	MIT-open-group
mit stk	MIT-STK
mit testregex	MIT-testregex
mit testregex variant	MIT-testregex
mit tom wu variant	MIT-Wu
mit wu	MIT-Wu
mit x 11	MIT
mitnfa	MITNFA
ml ferret	LicenseRef-apple-ml-ferret-2023
ml mobileclip model weights data	LicenseRef-apple-ml-mobileclip-weights-data
mmixware	MMIXware
mmpl 1.0.1	MMPL-1.0.1
model vivo bluelm	LicenseRef-bluelm-model-license-en
modelgo mg 0	LicenseRef-modelgo-mg0-2.0
modelgo mg 0 2	LicenseRef-modelgo-mg0-2.0
modelgo mg by	LicenseRef-modelgo-mg-by-2.0
modelgo mg by 2	LicenseRef-modelgo-mg-by-2.0
modelgo mg by nc	LicenseRef-modelgo-mg-by-nc-2.0
modelgo mg by nc 2	LicenseRef-modelgo-mg-by-nc-2.0
modelgo mg by nc nd	LicenseRef-modelgo-mg-by-nc-nd-2.0
modelgo mg by nc nd 2	LicenseRef-modelgo-mg-by-nc-nd-2.0
modelgo mg by nc rai	LicenseRef-modelgo	~
modelgo mg by nc rai 1	LicenseRef-modelgo-mg-by-nc-rai-1.0
modelgo mg by nc rai 2	LicenseRef-modelgo-mg-by-nc-rai-2.0
modelgo mg by nd	LicenseRef-modelgo-mg-by-nd-2.0
modelgo mg by nd 2	LicenseRef-modelgo-mg-by-nd-2.0
modelgo mg by os	LicenseRef-modelgo-mg-by-os-2.0-draft
modelgo mg by os 2 draft	LicenseRef-modelgo-mg-by-os-2.0-draft
modelgo mg by os draft	LicenseRef-modelgo-mg-by-os-2.0-draft
modelgo mg by rai	LicenseRef-modelgo-mg-by-rai-2.0
modelgo mg by rai 2	LicenseRef-modelgo-mg-by-rai-2.0
modelgo mg by sa	LicenseRef-modelgo-mg-by-sa-2.0
modelgo mg by sa 2	LicenseRef-modelgo-mg-by-sa-2.0
motosoto	Motosoto
mpeg software simulation	MPEG-SSG
mpeg ssg	MPEG-SSG
mpi permissive	mpi-permissive
mpich 2	mpich2
mpl	MPL-2.0	~
mpl 1	MPL-1.0
mpl 1.1	MPL-1.1
mpl 2	MPL-2.0
mpl 2 no copyleft exception	MPL-2.0-no-copyleft-exception
mplus	mplus
mplus font	mplus
ms lpl	MS-LPL
ms pl	MS-PL
ms rl	MS-RL
mtll	MTLL
mulan psl	LicenseRef-mulanpsl	~
mulan psl 1	MulanPSL-1.0
mulan psl 1 1	MulanPSL-1.0
mulan psl 2	MulanPSL-2.0
mulan psl 2 2	MulanPSL-2.0
mulanpsl 1	MulanPSL-1.0
mulanpsl 2	MulanPSL-2.0
multics	Multics
mup	Mup
mvt	MVT-1.1	~
mvt 1.1	MVT-1.1
mxml exception	mxml-exception
naist 2003	NAIST-2003
nara institute science technology	NAIST-2003
nara institute science technology 2003	NAIST-2003
nasa 1.3	NASA-1.3
nasa open source	NASA-1.3	~
nasa open source 1.3	NASA-1.3
naumen	Naumen
naumen public	Naumen
nbpl 1	NBPL-1.0
ncbi pd	NCBI-PD
ncbi public domain notice	NCBI-PD
ncgl uk 2	NCGL-UK-2.0
ncl	NCL
ncl source code	NCL
ncsa	NCSA
net boolean public	NBPL-1.0	~
net boolean public 1	NBPL-1.0
net boolean public 1 1	NBPL-1.0
net snmp	Net-SNMP
netcdf	NetCDF
nethack gpl	NGPL
netizen open source	NOSL
netscape public	LicenseRef-npl	~
netscape public 1	NPL-1.0
netscape public 1.1	NPL-1.1
newsletr	Newsletr
ngpl	NGPL
ngrep	ngrep
nicta 1	NICTA-1.0
nicta public software	NICTA-1.0	~
nicta public software 1	NICTA-1.0
nist pd	NIST-PD
nist pd fallback	NIST-PD-fallback
nist pd tnt	NIST-PD-TNT
nist public domain notice	NIST-PD
nist public domain notice tnt variant	NIST-PD-TNT
nist public domain notice with fallback	NIST-PD-fallback
nist software	NIST-Software
nlod 1	NLOD-1.0
nlod 2	NLOD-2.0
nlpl	NLPL
no limit public	NLPL
nokia	Nokia
nokia open source	Nokia
nokia qt exception 1.1	Qt-LGPL-exception-1.1		Nokia-Qt-exception-1.1
nokia qt lgpl exception 1.1	Qt-LGPL-exception-1.1		Nokia-Qt-exception-1.1
non ai apache 2	LicenseRef-non-ai-apache2
non ai bsd 0	LicenseRef-non-ai-bsd0
non ai bsd 1	LicenseRef-non-ai-bsd1
non ai bsd 2	LicenseRef-non-ai-bsd2
non ai bsd 3	LicenseRef-non-ai-bsd3
non ai bsl 1	LicenseRef-non-ai-bsl-1.0
non ai cc 0	LicenseRef-non-ai-cc0
non ai isc	LicenseRef-non-ai-isc
non ai mit	LicenseRef-non-ai-mit
non ai mpl 2	LicenseRef-non-ai-mpl-2.0
non ai unlicense	LicenseRef-non-ai-unlicense
non ai upl	LicenseRef-non-ai-upl
non ai zlib	LicenseRef-non-ai-zlib
non commercial government	NCGL-UK-2.0
non commercial government 2	NCGL-UK-2.0
non commercial minimax m 2.7	LicenseRef-minimax-m2.7-noncommercial-2026-04-15
non commercial minimax m 2.7 first text	LicenseRef-minimax-m2.7-noncommercial-2026-04-11
non profit open software	NPOSL-3.0	~
non profit open software 3	NPOSL-3.0
norwegian open government data	LicenseRef-nlod	~
norwegian open government data 1	NLOD-1.0
norwegian open government data 2	NLOD-2.0
norwegian open government data nlod 1	NLOD-1.0
norwegian open government data nlod 2	NLOD-2.0
nosl	NOSL
noweb	Noweb
npl 1	NPL-1.0
npl 1.1	NPL-1.1
nposl 3	NPOSL-3.0
nrl	NRL
ntia pd	NTIA-PD
ntia public domain notice	NTIA-PD
ntp	NTP
ntp 0	NTP-0
ntp no attribution	NTP-0
nunit	zlib-acknowledgement		Nunit
nvidia data model training	LicenseRef-nvidia-model-training-2025
nvidia data model training 2025	LicenseRef-nvidia-model-training-2025
nvidia foundationstereo	LicenseRef-nvidia-license-foundationstereo
nvidia foundationstereo non commercial	LicenseRef-nvidia-license-foundationstereo
nvidia model training 2025	LicenseRef-nvidia-model-training-2025
nvidia non commercial	LicenseRef-nvidia-license-foundationstereo
nvidia nscl 2 sb	LicenseRef-nvidia-nscl-a2sb
nvidia nscl segformer	LicenseRef-nvidia-nscl-segformer
nvidia open model	LicenseRef-nvidia-open-model-2025-04-28
nvidia open model 2025 4 28	LicenseRef-nvidia-open-model-2025-04-28
nvidia source code 2 sb	LicenseRef-nvidia-nscl-a2sb
nvidia source code segformer	LicenseRef-nvidia-nscl-segformer
o uda 1	O-UDA-1.0
oar	OAR
ocaml lgpl linking exception	OCaml-LGPL-linking-exception
occt exception 1	OCCT-exception-1.0
occt pl	OCCT-PL
oclc 2	OCLC-2.0
oclc research public	OCLC-2.0	~
oclc research public 2	OCLC-2.0
odbl	ODbL-1.0	~
odbl 1	ODbL-1.0
odc by	ODC-By-1.0	~
odc by 1	ODC-By-1.0
offis	OFFIS
ofl	OFL-1.1	~
ofl 1	OFL-1.0
ofl 1 no rfn	OFL-1.0-no-RFN
ofl 1 rfn	OFL-1.0-RFN
ofl 1.1	OFL-1.1
ofl 1.1 no rfn	OFL-1.1-no-RFN
ofl 1.1 rfn	OFL-1.1-RFN
ogc 1	OGC-1.0
ogc software	OGC-1.0	~
ogc software 1	OGC-1.0
ogdl taiwan 1	OGDL-Taiwan-1.0
ogl canada 2	OGL-Canada-2.0
ogl uk 1	OGL-UK-1.0
ogl uk 2	OGL-UK-2.0
ogl uk 3	OGL-UK-3.0
ogtsl	OGTSL
oldap 1.1	OLDAP-1.1
oldap 1.2	OLDAP-1.2
oldap 1.3	OLDAP-1.3
oldap 1.4	OLDAP-1.4
oldap 2	OLDAP-2.0
oldap 2.0.1	OLDAP-2.0.1
oldap 2.1	OLDAP-2.1
oldap 2.2	OLDAP-2.2
oldap 2.2.1	OLDAP-2.2.1
oldap 2.2.2	OLDAP-2.2.2
oldap 2.3	OLDAP-2.3
oldap 2.4	OLDAP-2.4
oldap 2.5	OLDAP-2.5
oldap 2.6	OLDAP-2.6
oldap 2.7	OLDAP-2.7
oldap 2.8	OLDAP-2.8
olfl 1.3	OLFL-1.3
oml	OML
open cascade exception	OCCT-exception-1.0	~
open cascade exception 1	OCCT-exception-1.0
open cascade technology public	OCCT-PL
open data commons attribution	ODC-By-1.0	~
open data commons attribution 1	ODC-By-1.0
open data commons odbl	ODbL-1.0	~
open data commons odbl 1	ODbL-1.0
open data commons public domain dedication	PDDL-1.0	~
open data commons public domain dedication 1	PDDL-1.0
open government	LicenseRef-ogl-uk	~
open government 1	OGL-UK-1.0
open government 2	OGL-UK-2.0
open government 3	OGL-UK-3.0
open government canada	OGL-Canada-2.0
open government canada 2	OGL-Canada-2.0
open group test suite	OGTSL
open ldap public	LicenseRef-oldap	~
open ldap public 1.1	OLDAP-1.1
open ldap public 1.2	OLDAP-1.2
open ldap public 1.3	OLDAP-1.3
open ldap public 1.4	OLDAP-1.4
open ldap public 2	OLDAP-2.0
open ldap public 2 or possibly 2.0a 2.0b	OLDAP-2.0
open ldap public 2.0.1	OLDAP-2.0.1
open ldap public 2.1	OLDAP-2.1
open ldap public 2.2	OLDAP-2.2
open ldap public 2.2.1	OLDAP-2.2.1
open ldap public 2.2.2	OLDAP-2.2.2
open ldap public 2.3	OLDAP-2.3
open ldap public 2.4	OLDAP-2.4
open ldap public 2.5	OLDAP-2.5
open ldap public 2.6	OLDAP-2.6
open ldap public 2.7	OLDAP-2.7
open ldap public 2.8	OLDAP-2.8
open logistics foundation	OLFL-1.3	~
open logistics foundation 1.3	OLFL-1.3
open market	OML
open public	OPL-1.0	~
open public 1	OPL-1.0
open publication	OPUBL-1.0	~
open publication 1	OPUBL-1.0
open software	LicenseRef-osl	~
open software 1	OSL-1.0
open software 1.1	OSL-1.1
open software 2	OSL-2.0
open software 2.1	OSL-2.1
open software 3	OSL-3.0
open use data	O-UDA-1.0	~
open use data 1	O-UDA-1.0
open weights permissive	LicenseRef-open-weights-permissive-1.0.0
open weights permissive 1	LicenseRef-open-weights-permissive-1.0.0
openai terms use 20230314	LicenseRef-openai-tou-20230314
openai terms use 20241211	LicenseRef-openai-tou-20241211
openai tou 20230314	LicenseRef-openai-tou-20230314
openai tou 20241211	LicenseRef-openai-tou-20241211
openatom model	LicenseRef-openatom-model-license-1.0
openatom model 1	LicenseRef-openatom-model-license-1.0
openjdk assembly exception	OpenJDK-assembly-exception-1.0	~
openjdk assembly exception 1	OpenJDK-assembly-exception-1.0
openmdw	LicenseRef-openmdw-1.1
openmdw 1	OpenMDW-1.0
openmdw 1.1	LicenseRef-openmdw-1.1
openpbs 2.3	OpenPBS-2.3
openpbs 2.3 software	OpenPBS-2.3
openrail	LicenseRef-openrail	~
openrail + +	LicenseRef-creativeml-openrail	~
openrail m	LicenseRef-openrail	~
openrail m 1	LicenseRef-bigcode-open-rail-m-v1
openssl	OpenSSL
openssl standalone	OpenSSL-standalone
openvision	OpenVision
openvpn openssl exception	openvpn-openssl-exception
opl 1	OPL-1.0
opl uk 3	OPL-UK-3.0
opt 175b	LicenseRef-opt-175b-license
opt 175b 2022 4	LicenseRef-opt-175b-license-2022-04
opt 175b first draft in repo	LicenseRef-opt-175b-license-2022-04
opubl 1	OPUBL-1.0
osc	OSC-1.0	~
osc 1	OSC-1.0
oset pl 2.1	OSET-PL-2.1
oset public	OSET-PL-2.1	~
oset public 2.1	OSET-PL-2.1
osl	LicenseRef-osl	~
osl 1	OSL-1.0
osl 1.1	OSL-1.1
osl 2	OSL-2.0
osl 2.1	OSL-2.1
osl 3	OSL-3.0
ossp	OSSP
padl	PADL
paratype free font	ParaType-Free-Font-1.3	~
paratype free font 1.3	ParaType-Free-Font-1.3
parity 6	Parity-6.0.0
parity 7	Parity-7.0.0
parity public	LicenseRef-parity	~
parity public 6	Parity-6.0.0
parity public 7	Parity-7.0.0
pcre 2 exception	PCRE2-exception
pddl	PDDL-1.0	~
pddl 1	PDDL-1.0
peer production	PPL
php	LicenseRef-php	~
php 3	PHP-3.0
php 3.01	PHP-3.01
pixar	Pixar
pkgconf	pkgconf
plexus	Plexus
plexus classworlds	Plexus
png reference library	LicenseRef-libpng	~
png reference library 1	libpng-1.6.35
png reference library 1 1.6.35	libpng-1.6.35
png reference library 1 libpng 0.5 through 1.6.35	libpng-1.6.35
png reference library 2	libpng-2.0
png reference library 2 2	libpng-2.0
pnmstitch	pnmstitch
polyform noncommercial	PolyForm-Noncommercial-1.0.0	~
polyform noncommercial 1	PolyForm-Noncommercial-1.0.0
polyform small business	PolyForm-Small-Business-1.0.0	~
polyform small business 1	PolyForm-Small-Business-1.0.0
polyparse exception	polyparse-exception
postgresql	PostgreSQL
ppl	PPL
ps or pdf font exception 20170817	PS-or-PDF-font-exception-20170817
ps pdf font exception	PS-or-PDF-font-exception-20170817
ps pdf font exception 2017 8 17	PS-or-PDF-font-exception-20170817
psf	PSF-2.0	~
psf 2	PSF-2.0
psfrag	psfrag
psutils	psutils
python	LicenseRef-python	~
python 2	Python-2.0
python 2.0.1	Python-2.0.1
python ldap	python-ldap
python software foundation	PSF-2.0	~
python software foundation 2	PSF-2.0
q public	QPL-1.0	~
q public 1	QPL-1.0
q public 1 inria 2004 variant	QPL-1.0-INRIA-2004
q public 1 inria variant	QPL-1.0-INRIA-2004
qhull	Qhull
qpl 1	QPL-1.0
qpl 1 inria 2004	QPL-1.0-INRIA-2004
qpl 1 inria 2004 exception	QPL-1.0-INRIA-2004-exception
qt gpl exception	Qt-GPL-exception-1.0	~
qt gpl exception 1	Qt-GPL-exception-1.0
qt lgpl exception	Qt-LGPL-exception-1.1	~
qt lgpl exception 1.1	Qt-LGPL-exception-1.1
qwen	LicenseRef-qwen-license-2024
qwen 2024	LicenseRef-qwen-license-2024
qwt exception	Qwt-exception-1.0	~
qwt exception 1	Qwt-exception-1.0
radvd	radvd
rail	LicenseRef-openrail	~
rail 1	LicenseRef-bigscience-rail-1.0
rdisc	Rdisc
realnetworks public source	RPSL-1.0	~
realnetworks public source 1	RPSL-1.0
reciprocal public	LicenseRef-rpl	~
reciprocal public 1.1	RPL-1.1
reciprocal public 1.5	RPL-1.5
red hat ecos public	RHeCos-1.1	~
red hat ecos public 1.1	RHeCos-1.1
reponsible ai source code 1	LicenseRef-responsible-ai-source-1.0
reponsible ai source code 1.1	LicenseRef-responsible-ai-source-1.1
responsible ai source 1	LicenseRef-responsible-ai-source-1.0
responsible ai source 1.1	LicenseRef-responsible-ai-source-1.1
returnn	LicenseRef-rwth-returnn-2024
rhecos 1.1	RHeCos-1.1
ricoh source code public	RSCPL
romic exception	romic-exception
rpl 1.1	RPL-1.1
rpl 1.5	RPL-1.5
rpsl 1	RPSL-1.0
rrdtool floss exception	RRDtool-FLOSS-exception-2.0	~
rrdtool floss exception 2	RRDtool-FLOSS-exception-2.0
rsa md	RSA-MD
rsa message digest	RSA-MD
rscpl	RSCPL
rsync linking exception	rsync-linking-exception
ruby	Ruby
ruby pty	Ruby-pty
ruby pty extension	Ruby-pty
rwth returnn	LicenseRef-rwth-returnn-2024
rwth returnn 2024	LicenseRef-rwth-returnn-2024
sam	LicenseRef-sam-license
sample style	LicenseRef-apple-sample	~
sane exception	SANE-exception
sax pd	SAX-PD
sax pd 2	SAX-PD-2.0
sax public domain notice	SAX-PD
sax public domain notice 2	SAX-PD-2.0
saxpath	Saxpath
scea	SCEA
scea shared source	SCEA
scfoundation	LicenseRef-scfoundation-license
scheme language report	SchemeReport
scheme widget library software	SWL
scheme widget library swl software	SWL
schemereport	SchemeReport
sdxl 0.9 research	LicenseRef-sdxl-0.9-research-license
sdxl 1 openrail pp m	LicenseRef-sdxl-1.0-openrail-pp-m
seamless	LicenseRef-seamless-license
seamless acceptable use policy	LicenseRef-seamless-use-policy
seamless use policy	LicenseRef-seamless-use-policy
secure messaging protocol public	SMPPL
seer	LicenseRef-seer-license
sendmail	Sendmail
sendmail 8.23	Sendmail-8.23
sendmail open source	Sendmail-Open-Source-1.1	~
sendmail open source 1.1	Sendmail-Open-Source-1.1
sgi b 1	SGI-B-1.0
sgi b 1.1	SGI-B-1.1
sgi b 2	SGI-B-2.0
sgi free software b	LicenseRef-sgi-b	~
sgi free software b 1	SGI-B-1.0
sgi free software b 1.1	SGI-B-1.1
sgi free software b 2	SGI-B-2.0
sgi opengl	SGI-OpenGL
sgmlug parser materials	SGMLUG-PM
sgmlug pm	SGMLUG-PM
sgp 4	SGP4
sgp 4 permission notice	SGP4
shl 0.5	SHL-0.5
shl 0.51	SHL-0.51
shl 2	SHL-2.0
shl 2.1	SHL-2.1
sil ofl	OFL-1.1	~
sil ofl 1.1	OFL-1.1
sil open font	OFL-1.1	~
sil open font 1	OFL-1.0
sil open font 1 with no reserved font name	OFL-1.0-no-RFN
sil open font 1 with reserved font name	OFL-1.0-RFN
sil open font 1.1	OFL-1.1
sil open font 1.1 with no reserved font name	OFL-1.1-no-RFN
sil open font 1.1 with reserved font name	OFL-1.1-RFN
simpl 2	SimPL-2.0
simple library usage exception	Simple-Library-Usage-exception
simple public	SimPL-2.0	~
simple public 2	SimPL-2.0
sissl	SISSL
sissl 1.2	SISSL-1.2
skywork community	LicenseRef-skywork-community-license-en
skywork community en	LicenseRef-skywork-community-license-en
skywork community zh	LicenseRef-skywork-community-license-zh
skywork 模 型 社 区	LicenseRef-skywork-community-license-zh
sl	SL
sleepycat	Sleepycat
smail gpl	SMAIL-GPL
smlnj	SMLNJ
smppl	SMPPL
snia	SNIA
snia public	SNIA	~
snia public 1.1	SNIA
snprintf	snprintf
sofa	SOFA
sofa software	SOFA
softsurfer	softSurfer
solderpad hardware	LicenseRef-shl	~
solderpad hardware 0.5	SHL-0.5
solderpad hardware 0.51	SHL-0.51
solderpad hardware 2	SHL-2.0
solderpad hardware 2.1	SHL-2.1
soundex	Soundex
source code 2 sb	LicenseRef-nvidia-nscl-a2sb
source code segformer	LicenseRef-nvidia-nscl-segformer
spelling provider lgpl exception	Spelling-Provider-LGPL-exception
spencer	LicenseRef-spencer	~
spencer 86	Spencer-86
spencer 94	Spencer-94
spencer 99	Spencer-99
spl 1	SPL-1.0
sqlite blessing	blessing
sqlitestudio openssl exception	sqlitestudio-OpenSSL-exception
ssh keyscan	ssh-keyscan
ssh openssh	SSH-OpenSSH
ssh short	SSH-short
ssh short notice	SSH-short
ssleay standalone	SSLeay-standalone
sspl	SSPL-1.0	~
sspl 1	SSPL-1.0
sspl 1 1	SSPL-1.0
stability ai community	LicenseRef-stability-ai-community-2024
stability ai community 2024	LicenseRef-stability-ai-community-2024
stability ai nc 2023 12 6	LicenseRef-stability-ai-nc-2023-12-06
stability ai non commercial community	LicenseRef-stability-nc-community-sv3d-2024-03-18
stability ai non commercial community s 3 d	LicenseRef-stability-nc-community-sv3d-2024-03-18
stability ai non commercial research community	LicenseRef-stability-nc	~
stability ai non commercial research community stable cascade weights	LicenseRef-stability-nc-cascade-weights
stability nc cascade weights	LicenseRef-stability-nc-cascade-weights
stability nc community s 3 d 2024 3 18	LicenseRef-stability-nc-community-sv3d-2024-03-18
stability nc research community 2023 11 28	LicenseRef-stability-nc-research-community-2023-11-28
stable video diffusion nc 2023 11 21	LicenseRef-stable-video-diffusion-nc-2023-11-21
stable video diffusion nc 2023 11 21 first	LicenseRef-stable-video-diffusion-nc-2023-11-21-first
stable video diffusion non commercial community	LicenseRef-stable-video-diffusion-nc-2023-11-21
stable video diffusion non commercial community as first committed	LicenseRef-stable-video-diffusion-nc-2023-11-21-first
stack tos 2023 7	LicenseRef-the-stack-tos-2023-07
standard ml new jersey	SMLNJ
standardml nj	SMLNJ		StandardML-NJ
stunnel exception	stunnel-exception
sugarcrm 1.1.3	SugarCRM-1.1.3
sugarcrm public	SugarCRM-1.1.3	~
sugarcrm public 1.1.3	SugarCRM-1.1.3
sul 1	SUL-1.0
sun industry standards source	LicenseRef-sissl	~
sun industry standards source 1.1	SISSL
sun industry standards source 1.2	SISSL-1.2
sun ppp	Sun-PPP
sun ppp 2000	Sun-PPP-2000
sun public	SPL-1.0	~
sun public 1	SPL-1.0
sunpro	SunPro
sustainable use	SUL-1.0	~
sustainable use 1	SUL-1.0
swi exception	SWI-exception
swift exception	Swift-exception
swl	SWL
swrule	swrule
sybase open watcom public	Watcom-1.0	~
sybase open watcom public 1	Watcom-1.0
symlinks	Symlinks
systemics bsd variant	BSD-Systemics
systemics w 3 works bsd variant	BSD-Systemics-W3Works
taiwan open government data	OGDL-Taiwan-1.0	~
taiwan open government data 1	OGDL-Taiwan-1.0
tapr ohl 1	TAPR-OHL-1.0
tapr open hardware	TAPR-OHL-1.0	~
tapr open hardware 1	TAPR-OHL-1.0
tcl	TCL
tcl tk	TCL
tcp wrappers	TCP-wrappers
technische universitaet berlin	LicenseRef-tu-berlin	~
technische universitaet berlin 1	TU-Berlin-1.0
technische universitaet berlin 2	TU-Berlin-2.0
tekhvc	TekHVC
tencent hunyuan 13b	LicenseRef-tencent-hunyuan-a13b
tencent hunyuan 3 d 2	LicenseRef-tencent-hunyuan-3d-2.0
tencent hunyuan 3 d 2 community	LicenseRef-tencent-hunyuan-3d-2.0
tencent hunyuan community	LicenseRef-tencent-hunyuan	~
tencent hunyuan community 3	LicenseRef-tencent-hunyuan-image-3.0
tencent hunyuan community hunyuan 13b	LicenseRef-tencent-hunyuan-a13b
tencent hunyuan community hunyuan dit eu excluded	LicenseRef-tencent-hunyuan-dit-2024-10
tencent hunyuan community hunyuan image 3	LicenseRef-tencent-hunyuan-image-3.0
tencent hunyuan community hunyuan large	LicenseRef-tencent-hunyuan-large-2024-11
tencent hunyuan community hunyuandit 2024 5	LicenseRef-tencent-hunyuan-dit-2024-05
tencent hunyuan community hunyuanvideo	LicenseRef-tencent-hunyuan-video-2024-12
tencent hunyuan community hunyuanvideo first text	LicenseRef-tencent-hunyuan-video-2024-12-03-eu
tencent hunyuan dit 2024 10	LicenseRef-tencent-hunyuan-dit-2024-10
tencent hunyuan dit 2024 5	LicenseRef-tencent-hunyuan-dit-2024-05
tencent hunyuan image 3	LicenseRef-tencent-hunyuan-image-3.0
tencent hunyuan large 2024 11	LicenseRef-tencent-hunyuan-large-2024-11
tencent hunyuan video 2024 12	LicenseRef-tencent-hunyuan-video-2024-12
tencent hunyuan video 2024 12 3 eu	LicenseRef-tencent-hunyuan-video-2024-12-03-eu
tencent hunyuanportrait	LicenseRef-tencent-hunyuanportrait-license
tencent hunyuanworld 1 2025 10	LicenseRef-tencent-hunyuanworld-1.0-2025-10
tencent hunyuanworld 1 2025 8	LicenseRef-tencent-hunyuanworld-1.0-2025-08
tencent hunyuanworld 1 community	LicenseRef-tencent-hunyuan	~
tencent hunyuanworld 1 community 2025 10	LicenseRef-tencent-hunyuanworld-1.0-2025-10
tencent hunyuanworld 1 community 2025 8	LicenseRef-tencent-hunyuanworld-1.0-2025-08
tencenthunyuanportrait	LicenseRef-tencent-hunyuanportrait-license
termreadkey	TermReadKey
terms use 20230314	LicenseRef-openai-tou-20230314
terms use 20241211	LicenseRef-openai-tou-20241211
texinfo exception	Texinfo-exception
text tabs + wrap	TTWL
tgppl 1	TGPPL-1.0
thirdeye	ThirdEye
thor public	TPL-1.0	~
thor public 1	TPL-1.0
threeparttable	threeparttable
time parsedate	TPDL
tmate	TMate
tmate open source	TMate
tongyi qianwen	LicenseRef-tongyi-qianwen-2023-08-03
tongyi qianwen 2023 8 3	LicenseRef-tongyi-qianwen-2023-08-03
tongyi qianwen 2023 8 3 first draft	LicenseRef-tongyi-qianwen-2023-08-03-first-draft
tongyi qianwen first commit	LicenseRef-tongyi-qianwen-2023-08-03-first-draft
tongyi qianwen qwen vl	LicenseRef-tongyi-qianwen-vl-2023-08-23
tongyi qianwen research	LicenseRef-tongyi-qianwen-research-2023-11-30
tongyi qianwen research 2023 11 30	LicenseRef-tongyi-qianwen-research-2023-11-30
tongyi qianwen vl 2023 8 23	LicenseRef-tongyi-qianwen-vl-2023-08-23
torque 1.1	TORQUE-1.1
torque 2.5 + software	TORQUE-1.1	~
torque 2.5 + software 1.1	TORQUE-1.1
tosl	TOSL
tpdl	TPDL
tpl 1	TPL-1.0
transitive grace period public	TGPPL-1.0	~
transitive grace period public 1	TGPPL-1.0
trusster open source	TOSL
trustedqsl	TrustedQSL
ttwl	TTWL
ttyp 0	TTYP0
tu berlin 1	TU-Berlin-1.0
tu berlin 2	TU-Berlin-2.0
u boot exception	u-boot-exception-2.0	~
u boot exception 2	u-boot-exception-2.0
ubdl exception	UBDL-exception
ubuntu font	Ubuntu-font-1.0	~
ubuntu font 1	Ubuntu-font-1.0
ucar	UCAR
ucl 1	UCL-1.0
ulem	ulem
umich merit	UMich-Merit
unicode	Unicode-3.0	~
unicode 3	Unicode-3.0
unicode 3 3	Unicode-3.0
unicode data files software	LicenseRef-unicode-dfs	~
unicode data files software 2015	Unicode-DFS-2015
unicode data files software 2016	Unicode-DFS-2016
unicode dfs 2015	Unicode-DFS-2015
unicode dfs 2016	Unicode-DFS-2016
unicode terms use	Unicode-TOU
unicode tou	Unicode-TOU
united kingdom open parliament	OPL-UK-3.0	~
united kingdom open parliament 3	OPL-UK-3.0
universal foss exception	Universal-FOSS-exception-1.0	~
universal foss exception 1	Universal-FOSS-exception-1.0
universal permissive	UPL-1.0	~
universal permissive 1	UPL-1.0
university illinois ncsa open source	NCSA
unixcrypt	UnixCrypt
unlicense	Unlicense
unlicense libtelnet	Unlicense-libtelnet
unlicense libtelnet variant	Unlicense-libtelnet
unlicense libwhirlpool	Unlicense-libwhirlpool
unlicense libwhirlpool variant	Unlicense-libwhirlpool
unmodified binary distribution exception	UBDL-exception
unrar	UnRAR
upl 1	UPL-1.0
upstream compatibility	UCL-1.0	~
upstream compatibility 1	UCL-1.0
urt rle	URT-RLE
utah raster toolkit run length encoded	URT-RLE
vim	Vim
vixie cron	Vixie-Cron
vostrom	VOSTROM
vostrom public open source	VOSTROM
vovida software	VSL-1.0	~
vovida software 1	VSL-1.0
vsftpd openssl exception	vsftpd-openssl-exception
vsl 1	VSL-1.0
w 3 m	w3m
w 3c	W3C
w 3c 19980720	W3C-19980720
w 3c 20150513	W3C-20150513
w 3c software notice	LicenseRef-w	~
w 3c software notice 1998 7 20	W3C-19980720
w 3c software notice 2002 12 31	W3C
w 3c software notice document	W3C-20150513
w 3c software notice document 2015 5 13	W3C-20150513
watcom 1	Watcom-1.0
widget workshop	Widget-Workshop
wordnet	WordNet
wsuipa	Wsuipa
wtfnmfpl	WTFNMFPL
wtfpl	WTFPL
wwl	wwl
wxwindows	GPL-2.0-or-later WITH WxWindows-exception-3.1		wxWindows
wxwindows exception 3.1	WxWindows-exception-3.1
wxwindows library	GPL-2.0-or-later WITH WxWindows-exception-3.1		wxWindows
wxwindows library exception	WxWindows-exception-3.1	~
wxwindows library exception 3.1	WxWindows-exception-3.1
x 11	X11
x 11 distribute modifications variant	X11-distribute-modifications-variant
x 11 distribution modification variant	X11-distribute-modifications-variant
x 11 mit	MIT
x 11 no permit persons	X11-no-permit-persons
x 11 no permit persons clause	X11-no-permit-persons
x 11 swapped	X11-swapped
x 11 swapped final paragraphs	X11-swapped
x 11 vnc openssl exception	x11vnc-openssl-exception
x net	Xnet
xdebug	Xdebug-1.03	~
xdebug 1.03	Xdebug-1.03
xerox	Xerox
xfig	Xfig
xfree 86	XFree86-1.1	~
xfree 86 1.1	XFree86-1.1
xinetd	xinetd
xkeyboard config zinoviev	xkeyboard-config-Zinoviev
xlock	xlock
xnet	Xnet
xpp	xpp
xskat	XSkat
xzoom	xzoom
yahoo public	LicenseRef-ypl	~
yahoo public 1	YPL-1.0
yahoo public 1.1	YPL-1.1
yayi 2 commercial	LicenseRef-yayi2-commercial-license
yayi 2 community	LicenseRef-yayi2-community-license
yayi 2 模 型 商 用	LicenseRef-yayi2-commercial-license
yayi 2 模 型 社 区	LicenseRef-yayi2-community-license
yi series 1	LicenseRef-yi-series-1.0
yi series 2	LicenseRef-yi-series-2.0
yi series community 2.1	LicenseRef-yi-series-community-2.1
yi series models	LicenseRef-yi	~
yi series models 1	LicenseRef-yi-series-1.0
yi series models 2	LicenseRef-yi-series-2.0
yi series models community	LicenseRef-yi-series-community-2.1
yi series models community 2.1	LicenseRef-yi-series-community-2.1
ypl 1	YPL-1.0
ypl 1.1	YPL-1.1
zed	Zed
zeeff	Zeeff
zend	Zend-2.0	~
zend 2	Zend-2.0
zimbra 1.3	Zimbra-1.3
zimbra 1.4	Zimbra-1.4
zimbra public	LicenseRef-zimbra	~
zimbra public 1.3	Zimbra-1.3
zimbra public 1.4	Zimbra-1.4
zlib	Zlib
zlib acknowledgement	zlib-acknowledgement
zlib libpng	Zlib
zlib libpng with acknowledgement	zlib-acknowledgement
zope public	LicenseRef-zpl	~
zope public 1.1	ZPL-1.1
zope public 2	ZPL-2.0
zope public 2.1	ZPL-2.1
zpl 1.1	ZPL-1.1
zpl 2	ZPL-2.0
zpl 2.1	ZPL-2.1
开 放 原 子 模 型	LicenseRef-openatom-model-license-1.0
开 放 原 子 模 型 openatom model	LicenseRef-openatom-model-license-1.0
开 放 原 子 模 型 openatom model 1	LicenseRef-openatom-model-license-1.0
智 源 aquila 系 列 模 型	LicenseRef-aquila-model-license
智 源 aquila 系 列 模 型 baai aquila model	LicenseRef-aquila-model-license
木 兰 宽 松 第 2 版	MulanPSL-2.0
模 型 kolors model	LicenseRef-kolors	~
模 型 kolors model 2024 7 10 text	LicenseRef-kolors-license-2024-07-10
模 型 kolors model 2024 9 3 text	LicenseRef-kolors-license-2024-09-03
模 型 vivo bluelm	LicenseRef-bluelm-model-license-zh
雅 意 yayi 2 模 型 商 用	LicenseRef-yayi2-commercial-license
雅 意 yayi 2 模 型 社 区	LicenseRef-yayi2-community-license
`

/** One address a line, without scheme and `www.`: the ids of the licenses that give it, what it leads to, `~` as above. */
export const knownAddresses = `
7-zip.org/sdk.html	LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
ac-archive.sourceforge.net/doc/copyright.html	Autoconf-exception-2.0
affero.org/oagpl.html	AGPL-1.0-only AGPL-1.0-or-later	AGPL-1.0-only	~
ai.google.dev/gemini-api/terms	LicenseRef-gemini-api-additional-tos-2025	LicenseRef-gemini-api-additional-tos-2025
ai.google.dev/gemma/prohibited_use_policy	LicenseRef-gemma-pup-2024-02-21	LicenseRef-gemma-pup-2024-02-21
ai.google.dev/gemma/terms	LicenseRef-gemma-tou-2024-04-01 LicenseRef-gemma-tou-2025-03-24	LicenseRef-gemma	~
ai.meta.com/llama/license	LicenseRef-llama-2-community-license	LicenseRef-llama-2-community-license
ai.meta.com/llama/use-policy	LicenseRef-llama-2-use-policy	LicenseRef-llama-2-use-policy
ai.meta.com/resources/models-and-libraries/chameleon-license	LicenseRef-chameleon-research-license	LicenseRef-chameleon-research-license
ai.meta.com/resources/models-and-libraries/chameleon-use-policy	LicenseRef-chameleon-use-policy	LicenseRef-chameleon-use-policy
ai.meta.com/resources/models-and-libraries/dinov3-license	LicenseRef-dinov3-license	LicenseRef-dinov3-license
ai.meta.com/resources/models-and-libraries/seamless-license	LicenseRef-seamless-license	LicenseRef-seamless-license
ai.meta.com/seamless/use-policy	LicenseRef-seamless-use-policy	LicenseRef-seamless-use-policy
antlr2.org/license.html	ANTLR-PD ANTLR-PD-fallback
apache.org/licenses/LICENSE-1.0	Apache-1.0	Apache-1.0
apache.org/licenses/LICENSE-1.1	Apache-1.1	Apache-1.1
apache.org/licenses/LICENSE-2.0	Apache-2.0	Apache-2.0
artlibre.org	LAL-1.3
artlibre.org/licence/lal/licence-art-libre-12	LAL-1.2	LAL-1.2
bits.netizen.com.au/licenses/NOSL/nosl.txt	NOSL	NOSL
blitiri.com.ar/p/bola	BOLA-1.1	BOLA-1.1
blueoakcouncil.org/license/1.0.0	BlueOak-1.0.0	BlueOak-1.0.0
boost.org/LICENSE_1_0.txt	BSL-1.0	BSL-1.0
caml.inria.fr/ocaml/license.en.html	OCaml-LGPL-linking-exception
capec.mitre.org/about/termsofuse.html	CAPEC-tou	CAPEC-tou
cdla.dev/computational-use-of-data-agreement-v1-0	C-UDA-1.0	C-UDA-1.0
cdla.dev/open-use-of-data-agreement-v1-0	O-UDA-1.0	O-UDA-1.0
cdla.dev/permissive-2-0	CDLA-Permissive-2.0	CDLA-Permissive-2.0
cdla.io/permissive-1-0	CDLA-Permissive-1.0	CDLA-Permissive-1.0
cdla.io/sharing-1-0	CDLA-Sharing-1.0	CDLA-Sharing-1.0
cecill.info/licences/Licence_CeCILL-B_V1-en.html	CECILL-B	CECILL-B
cecill.info/licences/Licence_CeCILL-C_V1-en.html	CECILL-C	CECILL-C
cecill.info/licences/Licence_CeCILL_V1-fr.html	CECILL-1.0	CECILL-1.0
cecill.info/licences/Licence_CeCILL_V1.1-US.html	CECILL-1.1	CECILL-1.1
cecill.info/licences/Licence_CeCILL_V2-en.html	CECILL-2.0	CECILL-2.0
cecill.info/licences/Licence_CeCILL_V2.1-en.html	CECILL-2.1	CECILL-2.1
celestrak.org/publications/AIAA/2006-6753/faq.php	SGP4	SGP4
cl.cam.ac.uk/~mgk25/ucs/wcwidth.c	HPND-Markus-Kuhn	HPND-Markus-Kuhn
codeproject.com/info/cpol10.aspx	CPOL-1.02	CPOL-1.02
coil.apotheon.org/plaintext/01.0.txt	COIL-1.0	COIL-1.0
core.tcl-lang.org/tk/file?name=compat/unistd.h	HPND-UC	HPND-UC
creativecommons.org/licenses/by-nc-nd/2.0/legalcode	CC-BY-NC-ND-2.0	CC-BY-NC-ND-2.0
creativecommons.org/licenses/by-nc-nd/2.5/legalcode	CC-BY-NC-ND-2.5	CC-BY-NC-ND-2.5
creativecommons.org/licenses/by-nc-nd/3.0/de/legalcode	CC-BY-NC-ND-3.0-DE	CC-BY-NC-ND-3.0-DE
creativecommons.org/licenses/by-nc-nd/3.0/igo/legalcode	CC-BY-NC-ND-3.0-IGO	CC-BY-NC-ND-3.0-IGO
creativecommons.org/licenses/by-nc-nd/3.0/legalcode	CC-BY-NC-ND-3.0	CC-BY-NC-ND-3.0
creativecommons.org/licenses/by-nc-nd/4.0/legalcode	CC-BY-NC-ND-4.0	CC-BY-NC-ND-4.0
creativecommons.org/licenses/by-nc-sa/1.0/legalcode	CC-BY-NC-SA-1.0	CC-BY-NC-SA-1.0
creativecommons.org/licenses/by-nc-sa/2.0/de/legalcode	CC-BY-NC-SA-2.0-DE	CC-BY-NC-SA-2.0-DE
creativecommons.org/licenses/by-nc-sa/2.0/fr/legalcode	CC-BY-NC-SA-2.0-FR	CC-BY-NC-SA-2.0-FR
creativecommons.org/licenses/by-nc-sa/2.0/legalcode	CC-BY-NC-SA-2.0	CC-BY-NC-SA-2.0
creativecommons.org/licenses/by-nc-sa/2.0/uk/legalcode	CC-BY-NC-SA-2.0-UK	CC-BY-NC-SA-2.0-UK
creativecommons.org/licenses/by-nc-sa/2.5/legalcode	CC-BY-NC-SA-2.5	CC-BY-NC-SA-2.5
creativecommons.org/licenses/by-nc-sa/3.0/de/legalcode	CC-BY-NC-SA-3.0-DE	CC-BY-NC-SA-3.0-DE
creativecommons.org/licenses/by-nc-sa/3.0/igo/legalcode	CC-BY-NC-SA-3.0-IGO	CC-BY-NC-SA-3.0-IGO
creativecommons.org/licenses/by-nc-sa/3.0/legalcode	CC-BY-NC-SA-3.0	CC-BY-NC-SA-3.0
creativecommons.org/licenses/by-nc-sa/4.0/legalcode	CC-BY-NC-SA-4.0	CC-BY-NC-SA-4.0
creativecommons.org/licenses/by-nc/1.0/legalcode	CC-BY-NC-1.0	CC-BY-NC-1.0
creativecommons.org/licenses/by-nc/2.0/legalcode	CC-BY-NC-2.0	CC-BY-NC-2.0
creativecommons.org/licenses/by-nc/2.5/legalcode	CC-BY-NC-2.5	CC-BY-NC-2.5
creativecommons.org/licenses/by-nc/3.0/de/legalcode	CC-BY-NC-3.0-DE	CC-BY-NC-3.0-DE
creativecommons.org/licenses/by-nc/3.0/igo/legalcode	CC-BY-NC-3.0-IGO	CC-BY-NC-3.0-IGO
creativecommons.org/licenses/by-nc/3.0/legalcode	CC-BY-NC-3.0	CC-BY-NC-3.0
creativecommons.org/licenses/by-nc/4.0/legalcode	CC-BY-NC-4.0	CC-BY-NC-4.0
creativecommons.org/licenses/by-nd-nc/1.0/legalcode	CC-BY-NC-ND-1.0	CC-BY-NC-ND-1.0
creativecommons.org/licenses/by-nd/1.0/legalcode	CC-BY-ND-1.0	CC-BY-ND-1.0
creativecommons.org/licenses/by-nd/2.0/legalcode	CC-BY-ND-2.0	CC-BY-ND-2.0
creativecommons.org/licenses/by-nd/2.5/legalcode	CC-BY-ND-2.5	CC-BY-ND-2.5
creativecommons.org/licenses/by-nd/3.0/de/legalcode	CC-BY-ND-3.0-DE	CC-BY-ND-3.0-DE
creativecommons.org/licenses/by-nd/3.0/legalcode	CC-BY-ND-3.0	CC-BY-ND-3.0
creativecommons.org/licenses/by-nd/4.0/legalcode	CC-BY-ND-4.0	CC-BY-ND-4.0
creativecommons.org/licenses/by-sa/1.0/legalcode	CC-BY-SA-1.0	CC-BY-SA-1.0
creativecommons.org/licenses/by-sa/2.0/legalcode	CC-BY-SA-2.0	CC-BY-SA-2.0
creativecommons.org/licenses/by-sa/2.0/uk/legalcode	CC-BY-SA-2.0-UK	CC-BY-SA-2.0-UK
creativecommons.org/licenses/by-sa/2.1/jp/legalcode	CC-BY-SA-2.1-JP	CC-BY-SA-2.1-JP
creativecommons.org/licenses/by-sa/2.5/legalcode	CC-BY-SA-2.5	CC-BY-SA-2.5
creativecommons.org/licenses/by-sa/3.0/at/legalcode	CC-BY-SA-3.0-AT	CC-BY-SA-3.0-AT
creativecommons.org/licenses/by-sa/3.0/de/legalcode	CC-BY-SA-3.0-DE	CC-BY-SA-3.0-DE
creativecommons.org/licenses/by-sa/3.0/igo/legalcode	CC-BY-SA-3.0-IGO	CC-BY-SA-3.0-IGO
creativecommons.org/licenses/by-sa/3.0/legalcode	CC-BY-SA-3.0	CC-BY-SA-3.0
creativecommons.org/licenses/by-sa/4.0/legalcode	CC-BY-SA-4.0	CC-BY-SA-4.0
creativecommons.org/licenses/by/1.0/legalcode	CC-BY-1.0	CC-BY-1.0
creativecommons.org/licenses/by/2.0/legalcode	CC-BY-2.0	CC-BY-2.0
creativecommons.org/licenses/by/2.5/au/legalcode	CC-BY-2.5-AU	CC-BY-2.5-AU
creativecommons.org/licenses/by/2.5/legalcode	CC-BY-2.5	CC-BY-2.5
creativecommons.org/licenses/by/3.0/at/legalcode	CC-BY-3.0-AT	CC-BY-3.0-AT
creativecommons.org/licenses/by/3.0/au/legalcode	CC-BY-3.0-AU	CC-BY-3.0-AU
creativecommons.org/licenses/by/3.0/de/legalcode	CC-BY-3.0-DE	CC-BY-3.0-DE
creativecommons.org/licenses/by/3.0/igo/legalcode	CC-BY-3.0-IGO	CC-BY-3.0-IGO
creativecommons.org/licenses/by/3.0/legalcode	CC-BY-3.0	CC-BY-3.0
creativecommons.org/licenses/by/3.0/nl/legalcode	CC-BY-3.0-NL	CC-BY-3.0-NL
creativecommons.org/licenses/by/3.0/us/legalcode	CC-BY-3.0-US	CC-BY-3.0-US
creativecommons.org/licenses/by/4.0/legalcode	CC-BY-4.0	CC-BY-4.0
creativecommons.org/licenses/publicdomain	CC-PDDC	CC-PDDC
creativecommons.org/licenses/sa/1.0/legalcode	CC-SA-1.0	CC-SA-1.0
creativecommons.org/publicdomain/mark/1.0	CC-PDM-1.0	CC-PDM-1.0
creativecommons.org/publicdomain/zero/1.0/legalcode	CC0-1.0	CC0-1.0
creativecommons.org/share-your-work/cclicenses	CC-PDM-1.0	CC-PDM-1.0
cryptographicautonomylicense.com/license-text.html	CAL-1.0 CAL-1.0-Combined-Work-Exception
cs.auckland.ac.nz/~pgut001/dumpasn1.c	Gutmann	Gutmann
cs.cmu.edu/~410/licenses.html	CMU-Mach	CMU-Mach
cs.fsu.edu/~engelen/license.html	gSOAP-1.3b	gSOAP-1.3b
cs.wustl.edu/~schmidt/ACE-copying.html	DOC	DOC
ctan.org/license/knuth	Knuth-CTAN	Knuth-CTAN
ctan.org/license/opl	OPUBL-1.0	OPUBL-1.0
cve.org/Legal/TermsOfUse	cve-tou	cve-tou
data.gov.tw/license	OGDL-Taiwan-1.0	OGDL-Taiwan-1.0
data.norge.no/nlod/en/1.0	NLOD-1.0	NLOD-1.0
data.norge.no/nlod/en/2.0	NLOD-2.0	NLOD-2.0
databricks.com/legal/open-model-license	LicenseRef-databricks-open-model-license	LicenseRef-databricks-open-model-license
db.net/downloads/wwl+db-1.3.tgz	wwl	wwl
debian.org/opl	OPUBL-1.0	OPUBL-1.0
dev.bertos.org/doxygen	mif-exception
dev.perl.org/licenses/artistic.html	Artistic-1.0-Perl	Artistic-1.0-Perl
developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf		LicenseRef-apple-ascl
digirulesolutions.com/drupal/foss	DigiRule-FOSS-exception
dipp.nrw.de/d-fsl/lizenzen	D-FSL-1.0	D-FSL-1.0
directory.fedoraproject.org/wiki/GPL_Exception_License_Text	389-exception
directory.fsf.org/wiki/License:BSD_4Clause	BSD-4-Clause	BSD-4-Clause
directory.fsf.org/wiki/License:BitTorrentOSL1.1	BitTorrent-1.1	BitTorrent-1.1
directory.fsf.org/wiki/License:Fdk	FDK-AAC	FDK-AAC
doc.qt.io/archives/3.3/license.html	QPL-1.0	QPL-1.0
doc.qt.nokia.com/3.3/license.html	QPL-1.0	QPL-1.0
docbook.org/xml/5.0/docbook-5.0.zip	DocBook-Stylesheet	DocBook-Stylesheet
docs.google.com/forms/d/e/1FAIpQLSfqNECQnMkycAp2jP4Z9TFX0cGR4uf7b_fBxjY_OjhJILlKGA/viewform	LicenseRef-llama-1-license-2023	LicenseRef-llama-1-license-2023
docs.mvt.re/en/latest/license	MVT-1.1	MVT-1.1
docs.omniverse.nvidia.com/install-guide/latest/common/licenses.html	AML-glslang	AML-glslang
docs.oracle.com/cd/E81115_01/html/E81116/licenses.html	man2html	man2html
docs.python.org/3/license.html	Python-2.0.1	Python-2.0.1
docs.python.org/3/license.html#execution-tracing	HPND-SMC	HPND-SMC
docubrain.com/sites/default/files/licenses/bitstream-vera.html	Bitstream-Vera	Bitstream-Vera
download.oracle.com/otn-pub/java/licenses/bsd.txt	BSD-3-Clause-No-Nuclear-License	BSD-3-Clause-No-Nuclear-License
dre.vanderbilt.edu/~schmidt/ACE-copying.html	DOC	DOC
ec.europa.eu/idabc/en/document/7330.html	EUPL-1.0	EUPL-1.0
ec.europa.eu/idabc/servlets/Doc027f.pdf?id=31096	EUPL-1.0	EUPL-1.0
ece.uvic.ca/~mdadams/jasper/LICENSE	JasPer-2.0	JasPer-2.0
eclipse.org/legal/epl-2.0	EPL-2.0	EPL-2.0
eclipse.org/legal/epl-v10.html	EPL-1.0	EPL-1.0
eclipse.org/legal/epl-v20.html	EPL-2.0	EPL-2.0
eclipse.org/org/documents/edl-v10.php	BSD-3-Clause	BSD-3-Clause
ecos.sourceware.org/license-overview.html	eCos-exception-2.0
ecos.sourceware.org/old-license.html	RHeCos-1.1	RHeCos-1.1
eiffel-nice.org/license/eiffel-forum-license-2.html	EFL-2.0	EFL-2.0
eiffel-nice.org/license/forum.txt	EFL-1.0	EFL-1.0
elastic.co/licensing/elastic-license	Elastic-2.0	Elastic-2.0
enterprise.dejacode.com/licenses/public/naist-2003/#license-text	NAIST-2003	NAIST-2003
epics.anl.gov/license/open.php	EPICS	EPICS
erlang.org/EPLICENSE	ErlPL-1.1	ErlPL-1.1
erlang.org/pipermail/erlang-questions/2012-May/066355.html	erlang-otp-linking-exception
eu-datagrid.web.cern.ch/eu-datagrid/license.html	EUDatagrid	EUDatagrid
falconllm-staging.tii.ae/falcon-2-terms-and-conditions.html	LicenseRef-falcon-2-11b-1.0	LicenseRef-falcon-2-11b-1.0
falconllm.tii.ae/terms-and-conditions.html	LicenseRef-falcon-180b-tii-1.0	LicenseRef-falcon-180b-tii-1.0
faqs.org/rfcs/rfc1321.html	RSA-MD	RSA-MD
fawkesrobotics.org/about/license	Fawkes-Runtime-exception
fedoraproject.org/wiki/Licensing/AMD_plpa_map_License	AMDPLPA	AMDPLPA
fedoraproject.org/wiki/Licensing/Abstyles	Abstyles	Abstyles
fedoraproject.org/wiki/Licensing/AdobeLicense	Adobe-2006	Adobe-2006
fedoraproject.org/wiki/Licensing/AdobePostscriptAFM	APAFML	APAFML
fedoraproject.org/wiki/Licensing/Afmparse	Afmparse	Afmparse
fedoraproject.org/wiki/Licensing/AmazonDigitalServicesLicense	ADSL	ADSL
fedoraproject.org/wiki/Licensing/App-s2p	App-s2p	App-s2p
fedoraproject.org/wiki/Licensing/Apple_MIT_License	AML	AML
fedoraproject.org/wiki/Licensing/Apple_Public_Source_License_1.0	APSL-1.0	APSL-1.0
fedoraproject.org/wiki/Licensing/BSD#AMPASBSD	AMPAS	AMPAS
fedoraproject.org/wiki/Licensing/BSD_Protection_License	BSD-Protection	BSD-Protection
fedoraproject.org/wiki/Licensing/BSD_with_Attribution	BSD-3-Clause-Attribution	BSD-3-Clause-Attribution
fedoraproject.org/wiki/Licensing/Bahyph	Bahyph	Bahyph
fedoraproject.org/wiki/Licensing/Barr	Barr	Barr
fedoraproject.org/wiki/Licensing/Beerware	Beerware	Beerware
fedoraproject.org/wiki/Licensing/Borceux	Borceux	Borceux
fedoraproject.org/wiki/Licensing/Charter#License_Text	Bitstream-Charter	Bitstream-Charter
fedoraproject.org/wiki/Licensing/Common_Documentation_License	CDL-1.0	CDL-1.0
fedoraproject.org/wiki/Licensing/Crossword	Crossword	Crossword
fedoraproject.org/wiki/Licensing/Cube	Cube	Cube
fedoraproject.org/wiki/Licensing/DSDP	DSDP	DSDP
fedoraproject.org/wiki/Licensing/Dotseqn	Dotseqn	Dotseqn
fedoraproject.org/wiki/Licensing/Eurosym	Eurosym	Eurosym
fedoraproject.org/wiki/Licensing/FDK-AAC	FDK-AAC	FDK-AAC
fedoraproject.org/wiki/Licensing/FSF_Unlimited_License	FSFUL	FSFUL
fedoraproject.org/wiki/Licensing/FSF_Unlimited_License#License_Retention_Variant	FSFULLR	FSFULLR
fedoraproject.org/wiki/Licensing/GPL_Classpath_Exception	Classpath-exception-2.0
fedoraproject.org/wiki/Licensing/Glulxe	Glulxe	Glulxe
fedoraproject.org/wiki/Licensing/Gnuplot	gnuplot	gnuplot
fedoraproject.org/wiki/Licensing/Haskell_Language_Report_License	HaskellReport	HaskellReport
fedoraproject.org/wiki/Licensing/Henry_Spencer_Reg-Ex_Library_License	Spencer-86 Spencer-94
fedoraproject.org/wiki/Licensing/Inner_Net_License	Inner-Net-2.0	Inner-Net-2.0
fedoraproject.org/wiki/Licensing/Intel_ACPI_Software_License_Agreement	Intel-ACPI	Intel-ACPI
fedoraproject.org/wiki/Licensing/LBNLBSD	BSD-3-Clause-LBNL	BSD-3-Clause-LBNL
fedoraproject.org/wiki/Licensing/Latex2e	Latex2e	Latex2e
fedoraproject.org/wiki/Licensing/Leptonica	Leptonica	Leptonica
fedoraproject.org/wiki/Licensing/MIT	mpich2	mpich2
fedoraproject.org/wiki/Licensing/MIT#AdobeGlyph	Adobe-Glyph	Adobe-Glyph
fedoraproject.org/wiki/Licensing/MIT#enna	MIT-enna	MIT-enna
fedoraproject.org/wiki/Licensing/MIT#feh	MIT-feh	MIT-feh
fedoraproject.org/wiki/Licensing/MITNFA	MITNFA	MITNFA
fedoraproject.org/wiki/Licensing/MIT_With_Advertising	MIT-advertising	MIT-advertising
fedoraproject.org/wiki/Licensing/MakeIndex	MakeIndex	MakeIndex
fedoraproject.org/wiki/Licensing/Matrix_Template_Library_License	MTLL	MTLL
fedoraproject.org/wiki/Licensing/Mup	Mup	Mup
fedoraproject.org/wiki/Licensing/NLPL	NLPL	NLPL
fedoraproject.org/wiki/Licensing/Newsletr	Newsletr	Newsletr
fedoraproject.org/wiki/Licensing/Noweb	Noweb	Noweb
fedoraproject.org/wiki/Licensing/OSL1.1	OSL-1.1	OSL-1.1
fedoraproject.org/wiki/Licensing/Open_Market_License	OML	OML
fedoraproject.org/wiki/Licensing/Open_Public_License	OPL-1.0	OPL-1.0
fedoraproject.org/wiki/Licensing/Plexus_Classworlds_License	Plexus	Plexus
fedoraproject.org/wiki/Licensing/Qhull	Qhull	Qhull
fedoraproject.org/wiki/Licensing/Rdisc_License	Rdisc	Rdisc
fedoraproject.org/wiki/Licensing/SNIA_Public_License	SNIA	SNIA
fedoraproject.org/wiki/Licensing/SWL	SWL	SWL
fedoraproject.org/wiki/Licensing/Saxpath_License	Saxpath	Saxpath
fedoraproject.org/wiki/Licensing/TCL	TCL	TCL
fedoraproject.org/wiki/Licensing/TGPPL	TGPPL-1.0	TGPPL-1.0
fedoraproject.org/wiki/Licensing/TORQUEv1.1	TORQUE-1.1	TORQUE-1.1
fedoraproject.org/wiki/Licensing/TOSL	TOSL	TOSL
fedoraproject.org/wiki/Licensing/TTWL	TTWL	TTWL
fedoraproject.org/wiki/Licensing/Threeparttable	threeparttable	threeparttable
fedoraproject.org/wiki/Licensing/VOSTROM	VOSTROM	VOSTROM
fedoraproject.org/wiki/Licensing/Wsuipa	Wsuipa	Wsuipa
fedoraproject.org/wiki/Licensing/XSkat_License	XSkat	XSkat
fedoraproject.org/wiki/Licensing/Xerox	Xerox	Xerox
fedoraproject.org/wiki/Licensing/Xinetd_License	xinetd	xinetd
fedoraproject.org/wiki/Licensing/Zed	Zed	Zed
fedoraproject.org/wiki/Licensing/ZlibWithAcknowledgement	zlib-acknowledgement	zlib-acknowledgement
fedoraproject.org/wiki/Licensing/diffmark	diffmark	diffmark
fedoraproject.org/wiki/Licensing/dvipdfm	dvipdfm	dvipdfm
fedoraproject.org/wiki/Licensing/libtiff	libtiff	libtiff
fedoraproject.org/wiki/Licensing/psfrag	psfrag	psfrag
fedoraproject.org/wiki/Licensing/psutils	psutils	psutils
fedoraproject.org/wiki/Licensing/softSurfer	softSurfer	softSurfer
fedoraproject.org/wiki/Licensing/xpp	xpp	xpp
fedoraproject.org/wiki/Licensing:BSD#Modification_Variant	BSD-3-Clause-Modification	BSD-3-Clause-Modification
fedoraproject.org/wiki/Licensing:Baekmuk?rd=Licensing/Baekmuk	Baekmuk	Baekmuk
fedoraproject.org/wiki/Licensing:CrystalStacker?rd=Licensing/CrystalStacker	CrystalStacker	CrystalStacker
fedoraproject.org/wiki/Licensing:MIT#Modern_Variants	MIT-Modern-Variant	MIT-Modern-Variant
fedoraproject.org/wiki/Licensing:MIT#OpenVision_Variant	OpenVision	OpenVision
fedoraproject.org/wiki/Licensing:MIT#Xfig_Variant	Xfig	Xfig
fedoraproject.org/wiki/Licensing:MIT?rd=Licensing/MIT#CMU_Style	MIT-CMU	MIT-CMU
fedoraproject.org/wiki/Licensing:Mplus?rd=Licensing/mplus	mplus	mplus
fedoraproject.org/wiki/Licensing:ThorPublicLicense	TPL-1.0	TPL-1.0
firstdonoharm.dev	LicenseRef-hippocratic-1.0 LicenseRef-hippocratic-1.1 LicenseRef-hippocratic-1.2 LicenseRef-hippocratic-2.0 LicenseRef-hippocratic-3.0
firstdonoharm.dev/version/2/1/license.html	Hippocratic-2.1	Hippocratic-2.1
fltk.org/COPYING.php	FLTK-exception
forge.gouv.qc.ca/licence/fr/liliq-v1-1	LiLiQ-P-1.1	LiLiQ-P-1.1
forge.gouv.qc.ca/licence/liliq-p	LiLiQ-P-1.1 LiLiQ-R-1.1
forge.gouv.qc.ca/licence/liliq-r+	LiLiQ-Rplus-1.1	LiLiQ-Rplus-1.1
fossies.org/linux/sendmail/contrib/mailprio	mailprio	mailprio
fossies.org/linux/tiff/contrib/ras/ras2tif.c	xlock	xlock
freebsd.org/copyright/freebsd-doc-license	FreeBSD-DOC	FreeBSD-DOC
freebsd.org/copyright/freebsd-license.html	BSD-2-Clause-Views	BSD-2-Clause-Views
freebsd.org/copyright/license.html	BSD-4-Clause-UC	BSD-4-Clause-UC
freedevproject.org/faipl-1.0-sd	LicenseRef-fair-ai-public-1.0-sd	LicenseRef-fair-ai-public-1.0-sd
freedevproject.org/faipl-1.0.txt	LicenseRef-fair-ai-public-1.0	LicenseRef-fair-ai-public-1.0
freeimage.sourceforge.net/freeimage-license.txt	FreeImage	FreeImage
freetype.fis.uniroma2.it/FTL.TXT	FTL	FTL
fsl.software/FSL-1.1-ALv2.template.md	FSL-1.1-ALv2	FSL-1.1-ALv2
fsl.software/FSL-1.1-MIT.template.md	FSL-1.1-MIT	FSL-1.1-MIT
ftp.gnu.org/gnu/autoconf/autoconf-2.59.tar.gz	Autoconf-exception-2.0
ftp.gnu.org/gnu/non-gnu/chinese-fonts-truetype/LICENSE	Arphic-1999	Arphic-1999
geti2p.net/en/get-involved/develop/licenses#java_exception	i2p-gpl-java-exception
geuz.org/gl2ps/COPYING.GL2PS	GL2PS	GL2PS
gianluca.dellavedova.org/2011/01/03/clarified-artistic-license	ClArtistic	ClArtistic
git.sr.ht/~nabijaczleweli/ossp-var	OSSP	OSSP
github.com/996icu/996.ICU	LicenseRef-anti-996-1.0-draft	LicenseRef-anti-996-1.0-draft
github.com/AdaCore/xmlada/blob/master/docs/index.rst	AdaCore-doc	AdaCore-doc
github.com/BuildCraft/BuildCraft/blob/623d323b1868712f29f4a8b0979a02e8d1835131/LICENSE	MMPL-1.0.1	MMPL-1.0.1
github.com/CorsixTH/deps/blob/fd339a9f526d1d9c9f01ccf39e438a015da50035/licences/libgsm.txt	TU-Berlin-2.0	TU-Berlin-2.0
github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md	LPD-document	LPD-document
github.com/Distrotech/hdparm/blob/4517550db29a91420fb2b020349523b1b4512df2/LICENSE.TXT	hdparm	hdparm
github.com/Distrotech/transfig/blob/master/transfig/transfig.c	Xfig	Xfig
github.com/DrItanium/maya/blob/master/LICENSE.CLIPS	Clips	Clips
github.com/FreeRADIUS/freeradius-client/blob/master/COPYRIGHT#L32	HPND-Fenneberg-Livingston	HPND-Fenneberg-Livingston
github.com/GNOME/gcr/blob/master/docs/COPYING	GCR-docs	GCR-docs
github.com/HDFGroup/hdf5/?tab=License-1-ov-file#readme	HDF5	HDF5
github.com/KhronosGroup/glslang/blob/main/LICENSE.txt#L949	AML-glslang	AML-glslang
github.com/NVIDIA/diffusion-audio-restoration/blob/main/LICENSE	LicenseRef-nvidia-nscl-a2sb	LicenseRef-nvidia-nscl-a2sb
github.com/NVlabs/FoundationStereo/blob/master/LICENSE	LicenseRef-nvidia-license-foundationstereo	LicenseRef-nvidia-license-foundationstereo
github.com/NVlabs/SegFormer/blob/master/LICENSE	LicenseRef-nvidia-nscl-segformer	LicenseRef-nvidia-nscl-segformer
github.com/Neo23x0/sigma/blob/master/LICENSE.Detection.Rules.md	DRL-1.0	DRL-1.0
github.com/Perl/perl5/blob/blead/util.c#L6136	Martin-Birgmeier	Martin-Birgmeier
github.com/PixarAnimationStudios/OpenSubdiv/raw/v3_5_0/LICENSE.txt	Pixar	Pixar
github.com/RTimothyEdwards/magic/blob/master/LICENSE	HPND-UC-export-US	HPND-UC-export-US
github.com/SELinuxProject/selinux/blob/master/libselinux/LICENSE	libselinux-1.0	libselinux-1.0
github.com/Unidata/UDUNITS-2/blob/master/COPYRIGHT	UCAR	UCAR
github.com/adaptivecomputing/torque/blob/master/PBS_License.txt	OpenPBS-2.3	OpenPBS-2.3
github.com/adobe-research/custom-diffusion/blob/main/LICENSE.md	LicenseRef-adobe-research-license	LicenseRef-adobe-research-license
github.com/apache/apr/blob/trunk/LICENSE#L298C6-L298C29	Caldera-no-preamble	Caldera-no-preamble
github.com/apple/ml-fastvlm/blob/main/LICENSE_MODEL	LicenseRef-apple-amlr	LicenseRef-apple-amlr
github.com/apple/ml-ferret/blob/main/LICENSE	LicenseRef-apple-ml-ferret-2023	LicenseRef-apple-ml-ferret-2023
github.com/aws/mit-0	MIT-0	MIT-0
github.com/bagder/curl/blob/master/COPYING	curl	curl
github.com/bleargh45/Data-UUID/blob/master/LICENSE	HP-1989	HP-1989
github.com/chromium/octane/blob/master/crypto.js	MIT-Wu	MIT-Wu
github.com/cyrusimap/cyrus-sasl/blob/master/COPYING	BSD-Attribution-HPND-disclaimer	BSD-Attribution-HPND-disclaimer
github.com/dcblake/SMP/blob/master/Documentation/License.txt	SMPPL	SMPPL
github.com/deep-floyd/IF/blob/develop/LICENSE-MODEL	LicenseRef-deepfloyd-if-license	LicenseRef-deepfloyd-if-license
github.com/dfateyev/libwhirlpool/blob/master/README#L27	Unlicense-libwhirlpool	Unlicense-libwhirlpool
github.com/docbook/xslt10-stylesheets/blob/efd62655c11cc8773708df7a843613fa1e932bf8/xsl/COPYING#L27	DocBook-XML	DocBook-XML
github.com/erich666/GraphicsGems/blob/master/LICENSE.md	Graphics-Gems	Graphics-Gems
github.com/facebookresearch/sam3/blob/main/LICENSE	LicenseRef-sam-license	LicenseRef-sam-license
github.com/fedeinthemix/chez-srfi/blob/master/srfi/LICENSE	X11-swapped	X11-swapped
github.com/festvox/flite/blob/master/COPYING	MIT-Festival	MIT-Festival
github.com/file/file/blob/master/COPYING	BSD-2-Clause-Darwin	BSD-2-Clause-Darwin
github.com/htacg/tidy-html5/blob/next/README/LICENSE.md	HTMLTIDY	HTMLTIDY
github.com/jonathanstowe/TermReadKey/blob/master/README#L9-L10	TermReadKey	TermReadKey
github.com/jonmacs/jove/blob/4_17/LICENSE	jove	jove
github.com/jpr5/ngrep/blob/master/LICENSE	ngrep	ngrep
github.com/jrsoftware/issrc/blob/HEAD/license.txt	InnoSetup	InnoSetup
github.com/kohler/t1utils/blob/master/LICENSE	MIT-Click	MIT-Click
github.com/krzyzanowskim/CryptoSwift/blob/main/LICENSE	CryptoSwift	CryptoSwift
github.com/libcheck/check/blob/master/checkmk/checkmk.in	checkmk	checkmk
github.com/lsof-org/lsof/blob/master/COPYING	lsof	lsof
github.com/maranget/hevea/blob/master/LICENSE	QPL-1.0-INRIA-2004	QPL-1.0-INRIA-2004
github.com/me-shaon/GLWTPL/commit/da5f6bc734095efbacb442c0b31e33a65b9d6e85	GLWTPL	GLWTPL
github.com/mirror/ncurses/blob/master/COPYING	X11-distribute-modifications-variant	X11-distribute-modifications-variant
github.com/mtoyoda/sl/blob/master/LICENSE	SL	SL
github.com/n8n-io/n8n/blob/master/LICENSE.md	SUL-1.0	SUL-1.0
github.com/ncbi/sra-tools/blob/e8e5b6af4edc460156ad9ce5902d0779cffbf685/LICENSE	NCBI-PD	NCBI-PD
github.com/openai/gpt-oss/blob/main/USAGE_POLICY	LicenseRef-gpt-oss-usage-policy	LicenseRef-gpt-oss-usage-policy
github.com/openssh/openssh-portable/blob/1b11ea7c58cd5c59838b5fa574cd456d6047b2d4/LICENCE#L10	SSH-OpenSSH	SSH-OpenSSH
github.com/openssh/openssh-portable/blob/1b11ea7c58cd5c59838b5fa574cd456d6047b2d4/pathnames.h	SSH-short	SSH-short
github.com/openssh/openssh-portable/blob/master/LICENCE#L82	ssh-keyscan	ssh-keyscan
github.com/pkgconf/pkgconf/blob/master/cli/main.c#L8	pkgconf	pkgconf
github.com/python-excel/xlrd/blob/master/LICENSE#L33	BSD-Advertising-Acknowledgement	BSD-Advertising-Acknowledgement
github.com/python-ldap/python-ldap/blob/main/LICENCE	python-ldap	python-ldap
github.com/radcli/radcli/blob/master/COPYRIGHT#L64	UMich-Merit	UMich-Merit
github.com/radvd-project/radvd/blob/master/COPYRIGHT	radvd	radvd
github.com/robbiehanson/CocoaHTTPServer/blob/master/LICENSE.txt	BSD-Source-Code	BSD-Source-Code
github.com/ruby/ruby/commit/0a64817fb80016030c03518fb9459f63c11605ea#diff-ef5fa30838d6d0cecad9e675cc50b24628cfe2cb277c346053fafcc36c91c204	Ruby-pty	Ruby-pty
github.com/ruby/ruby/commit/0a64817fb80016030c03518fb9459f63c11605ea#diff-fedf217c1ce44bda01f0a678d3ff8b198bed478754d699c527a698ad933979a0	Ruby-pty	Ruby-pty
github.com/rwth-i6/returnn/blob/master/LICENSE	LicenseRef-rwth-returnn-2024	LicenseRef-rwth-returnn-2024
github.com/seanmiddleditch/libtelnet/blob/develop/COPYING	Unlicense-libtelnet	Unlicense-libtelnet
github.com/sigmavirus24/x11-ssh-askpass/blob/master/README	HPND-sell-variant-MIT-disclaimer	HPND-sell-variant-MIT-disclaimer
github.com/sigmavirus24/x11-ssh-askpass/blob/master/dynlist.c	HPND-sell-variant-MIT-disclaimer-rev	HPND-sell-variant-MIT-disclaimer-rev
github.com/signal11/hidapi/blob/master/LICENSE-orig.txt	HIDAPI	HIDAPI
github.com/slogan621/gtkbook	gtkbook	gtkbook
github.com/swh/ladspa/blob/7bf6f3799fdba70fda297c2d8fd9f526803d9680/gsm/COPYRIGHT	TU-Berlin-1.0	TU-Berlin-1.0
github.com/tats/w3m/blob/master/COPYING	w3m	w3m
github.com/tcheneau/simpleRPL/blob/e645e69e38dd4e3ccfeceb2db8cba05b7c2e0cd3/LICENSE.txt	NIST-PD	NIST-PD
github.com/thestk/stk/blob/6aacd357d76250bb7da2b1ddf675651828784bbc/LICENSE	MIT-STK	MIT-STK
github.com/trusteddomainproject/OpenDMARC/blob/master/LICENSE.Sendmail	Sendmail-Open-Source-1.1	Sendmail-Open-Source-1.1
github.com/usnistgov/jsip/blob/59700e6926cbe96c5cdae897d9a7d2656b42abe3/LICENSE	NIST-PD-fallback	NIST-PD-fallback
github.com/vixie/cron/tree/545b3f5246824a9cda5905eeb7cf019c95e66995	Vixie-Cron	Vixie-Cron
github.com/westes/flex/blob/master/COPYING	BSD-3-Clause-flex	BSD-3-Clause-flex
github.com/xdebug/xdebug/blob/master/LICENSE	Xdebug-1.03	Xdebug-1.03
github.com/zdohnal/hplip/blob/master/COPYING#L939	BSD-3-Clause-HP	BSD-3-Clause-HP
gitlab.freedesktop.org/xorg/app/iceauth/-/blob/master/COPYING	MIT-open-group	MIT-open-group
gitlab.freedesktop.org/xorg/font/alias/-/blob/master/COPYING	Cronyx	Cronyx
gitlab.isc.org/isc-projects/bind9/blob/master/COPYRIGHT#L366	JPNIC	JPNIC
gitlab.lrz.de/mmix/mmixware/-/blob/master/boilerplate.w	MMIXware	MMIXware
gitlab.syncad.com/hive/dhive/-/blob/master/LICENSE	BSD-3-Clause-No-Military-License	BSD-3-Clause-No-Military-License
glassfish.java.net/public/CDDL+GPL_1_1.html	CDDL-1.1	CDDL-1.1
gnu.org/licenses/agpl.txt	AGPL-3.0-only AGPL-3.0-or-later	AGPL-3.0-only	~
gnu.org/licenses/autoconf-exception-3.0.html	Autoconf-exception-3.0
gnu.org/licenses/fdl-1.3.txt	GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later	GFDL-1.3-invariants-only	~
gnu.org/licenses/gcc-exception-3.1.html	GCC-exception-3.1
gnu.org/licenses/gpl-3.0-standalone.html	GPL-3.0-only GPL-3.0-or-later	GPL-3.0-only	~
gnu.org/licenses/gpl-faq.en.html#GPLIncompatibleLibs	GPL-3.0-linking-exception GPL-3.0-linking-source-exception erlang-otp-linking-exception
gnu.org/licenses/gpl-faq.en.html#LinkingOverControlledInterface	GPL-3.0-interface-exception
gnu.org/licenses/gpl-faq.html#FontException	Font-exception-2.0
gnu.org/licenses/lgpl+gpl-3.0.txt	LGPL-3.0-only LGPL-3.0-or-later	LGPL-3.0-only	~
gnu.org/licenses/lgpl-3.0-standalone.html	LGPL-3.0-only LGPL-3.0-or-later	LGPL-3.0-only	~
gnu.org/licenses/license-list.html#ACDL	CDL-1.0	CDL-1.0
gnu.org/licenses/old-licenses/fdl-1.1.txt	GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later	GFDL-1.1-invariants-only	~
gnu.org/licenses/old-licenses/fdl-1.2.txt	GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later	GFDL-1.2-invariants-only	~
gnu.org/licenses/old-licenses/gpl-1.0-standalone.html	GPL-1.0-only GPL-1.0-or-later	GPL-1.0-only	~
gnu.org/licenses/old-licenses/gpl-2.0-standalone.html	GPL-2.0-only GPL-2.0-or-later	GPL-2.0-only	~
gnu.org/licenses/old-licenses/gpl-2.0.txt	GPL-2.0-only	GPL-2.0-only	~
gnu.org/licenses/old-licenses/lgpl-2.0-standalone.html	LGPL-2.0-only LGPL-2.0-or-later	LGPL-2.0-only	~
gnu.org/licenses/old-licenses/lgpl-2.1-standalone.html	LGPL-2.1-only LGPL-2.1-or-later	LGPL-2.1-only	~
gnu.org/licenses/old-licenses/lgpl-2.1.html	LGPL-2.1-only LGPL-2.1-or-later	LGPL-2.1-only	~
gnu.org/software/autoconf-archive/ax_pthread.html	Autoconf-exception-macro
gnu.org/software/classpath/license.html	Classpath-exception-2.0
gnu.org/software/classpathx/javamail/javamail.html	gnu-javamail-exception
govdata.de/dl-de/by-2-0	DL-DE-BY-2.0	DL-DE-BY-2.0
govdata.de/dl-de/zero-2-0	DL-DE-ZERO-2.0	DL-DE-ZERO-2.0
gplcc.github.io/gplcc/Project/README-PROJECT.html	GPL-CC-1.0
graphics.pixar.com/opensubdiv/docs/license.html	Pixar	Pixar
gridscheduler.sourceforge.net/Gridengine_SISSL_license.html	SISSL-1.2	SISSL-1.2
hackage.haskell.org/package/polyparse-1.13/src/COPYRIGHT	polyparse-exception
hbz-nrw.de/produkte/open-access/lizenzen/dfsl	D-FSL-1.0	D-FSL-1.0
helixcommunity.org/content/rpsl	RPSL-1.0	RPSL-1.0
huggingface.co/Hcompany/Holo1-3B/blob/main/LICENSE		LicenseRef-h-research
huggingface.co/OpenVINO/Llama-3.1-8B-Instruct-FastDraft-150M-int8-ov/blob/main/LICENSE.md		LicenseRef-intel-research
huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE	LicenseRef-qwen-license-2024	LicenseRef-qwen-license-2024
huggingface.co/apple/deeplabv3-mobilevit-small/blob/main/LICENSE		LicenseRef-apple-amlr
huggingface.co/facebook/fair-noncommercial-research-license	LicenseRef-fair-noncommercial-research-license	LicenseRef-fair-noncommercial-research-license
huggingface.co/facebook/fair-noncommercial-research-license/blob/main/LICENSE		LicenseRef-fair-noncommercial-research-license
huggingface.co/meta-llama/Llama-2-7b-chat-hf/blob/main/LICENSE.txt		LicenseRef-llama-2-community-license
huggingface.co/meta-llama/Llama-3.2-1B/blob/main/LICENSE.txt		LicenseRef-llama-3.2-community-license
huggingface.co/meta-llama/Llama-3.3-70B-Instruct/blob/main/LICENSE		LicenseRef-llama-3.3-community-license
huggingface.co/meta-llama/Llama-4-Scout-17B-16E-Instruct/blob/main/LICENSE		LicenseRef-llama-4-community-license
huggingface.co/meta-llama/Meta-Llama-3-8B/blob/main/LICENSE		LicenseRef-llama-3-community-license-with-aup
huggingface.co/meta-llama/Meta-Llama-3.1-70B-Instruct/blob/main/LICENSE		LicenseRef-llama-3.1-community-license
huggingface.co/spaces/CompVis/stable-diffusion-license	LicenseRef-creativeml-openrail-m	LicenseRef-creativeml-openrail-m
huggingface.co/spaces/bigcode/bigcode-model-license-agreement	LicenseRef-bigcode-open-rail-m-v1	LicenseRef-bigcode-open-rail-m-v1
huggingface.co/spaces/bigscience/license	LicenseRef-bigscience-rail-1.0	LicenseRef-bigscience-rail-1.0
huggingface.co/stabilityai/stable-diffusion-2/blob/main/LICENSE-MODEL	LicenseRef-creativeml-openrail-pp-m	LicenseRef-creativeml-openrail-pp-m
huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md		LicenseRef-creativeml-openrail	~
huggingface.co/stabilityai/stablelm-2-12b-chat/blob/main/LICENSE	LicenseRef-stability-ai-nc-2023-12-06	LicenseRef-stability-ai-nc-2023-12-06
huggingface.co/terms-of-service	LicenseRef-huggingface-tos-20220915	LicenseRef-huggingface-tos-20220915
huggingface.co/xai-org/grok-2/blob/main/LICENSE		LicenseRef-grok2-community
iausofa.org/tandc.html	SOFA	SOFA
iec.ch/CCv1	IEC-Code-Components-EULA	IEC-Code-Components-EULA
iec.ch/copyright	IEC-Code-Components-EULA	IEC-Code-Components-EULA
iec.ch/webstore/custserv/pdf/CC-EULA.pdf	IEC-Code-Components-EULA	IEC-Code-Components-EULA
ietf.org/rfc/rfc1952.txt	LPD-document	LPD-document
imagemagick.org/script/license.php	ImageMagick	ImageMagick
inet.no/dante/LICENSE	BSD-Inferno-Nettverk	BSD-Inferno-Nettverk
info-zip.org/license.html	Info-ZIP	Info-ZIP
isc.org/downloads/software-support-policy/isc-license	ISC	ISC
isc.org/licenses	ISC	ISC
java.net/projects/javaeetutorial/pages/BerkeleyLicense	BSD-3-Clause-No-Nuclear-License-2014	BSD-3-Clause-No-Nuclear-License-2014
javaee.github.io/glassfish/LICENSE	CDDL-1.1	CDDL-1.1
joinup.ec.europa.eu/page/eupl-text-11-12	EUPL-1.2	EUPL-1.2
joinup.ec.europa.eu/software/page/eupl/licence-eupl	EUPL-1.1	EUPL-1.1
jpl.nasa.gov/jpl-image-use-policy	JPL-image	JPL-image
json.org/license.html	JSON	JSON
jython.org/license.html	CNRI-Jython	CNRI-Jython
kermitproject.org/ck90.html#source	HPND-export-US	HPND-export-US
kernel.org/doc/man-pages/licenses.html	Linux-man-pages-copyleft	Linux-man-pages-copyleft
kicad.org/libraries/license	KiCad-libraries-exception
labs.metacarta.com/license-explanation.html#license	BSD-3-Clause-Clear	BSD-3-Clause-Clear
landley.net/toybox/license.html	0BSD	0BSD
latex-project.org/lppl/LPPL-1.3c.txt	LPPL-1.3c	LPPL-1.3c
latex-project.org/lppl/lppl-1-0.txt	LPPL-1.0	LPPL-1.0
latex-project.org/lppl/lppl-1-1.txt	LPPL-1.1	LPPL-1.1
latex-project.org/lppl/lppl-1-2.txt	LPPL-1.2	LPPL-1.2
latex-project.org/lppl/lppl-1-3a.txt	LPPL-1.3a	LPPL-1.3a
latex-project.org/lppl/lppl-1-3c.txt	LPPL-1.3c	LPPL-1.3c
launchpad.net/debian/squeeze/+source/vsftpd/+copyright	vsftpd-openssl-exception
launchpad.net/ubuntu/precise/+source/xmltooling/+copyright	Autoconf-exception-generic Autoconf-exception-macro
legacy.imatix.com/html/sfl/sfl4.htm#license	iMatix	iMatix
lemis.com/grog/UNIX/ancient-source-all.pdf	Caldera	Caldera
liballeg.org/license.html#allegro-4-the-giftware-license	Giftware	Giftware
libpng.org/pub/png/src/libpng-LICENSE.txt	Libpng libpng-1.6.35 libpng-2.0
library.netapp.com/ecm/ecm_download_file/ECMP1196395	OpenSSL-standalone	OpenSSL-standalone
license.coscl.org.cn/MulanPSL	MulanPSL-1.0	MulanPSL-1.0
license.coscl.org.cn/MulanPSL2	MulanPSL-2.0	MulanPSL-2.0
license.mvt.re/1.1	MVT-1.1	MVT-1.1
licenses.ai/source-code-license	LicenseRef-responsible-ai-source-1.1	LicenseRef-responsible-ai-source-1.1
licenses.ai/source-code-license-v1	LicenseRef-responsible-ai-source-1.0	LicenseRef-responsible-ai-source-1.0
lists.gnu.org/archive/html/autoconf/2012-04/msg00061.html	FSFULLRWD	FSFULLRWD
llama.com/llama3_2/license	LicenseRef-llama-3.2-community-license	LicenseRef-llama-3.2-community-license
llama.com/llama3_2/use-policy	LicenseRef-llama-3.2-use-policy	LicenseRef-llama-3.2-use-policy
llama.com/llama3_3/license	LicenseRef-llama-3.3-community-license	LicenseRef-llama-3.3-community-license
llama.com/llama3_3/use-policy	LicenseRef-llama-3.3-use-policy	LicenseRef-llama-3.3-use-policy
llama.com/llama4/license	LicenseRef-llama-4-community-license LicenseRef-llama-4-community-license-guard4	LicenseRef-llama-community	~
llama.com/llama4/use-policy	LicenseRef-llama-4-use-policy LicenseRef-llama-4-use-policy-web	LicenseRef-llama-aup	~
llama.meta.com/llama3/license	LicenseRef-llama-3-community-license-with-aup	LicenseRef-llama-3-community-license-with-aup
llama.meta.com/llama3/use-policy	LicenseRef-llama-3-use-policy	LicenseRef-llama-3-use-policy
llama.meta.com/llama3_1/license	LicenseRef-llama-3.1-community-license	LicenseRef-llama-3.1-community-license
llama.meta.com/llama3_1/use-policy	LicenseRef-llama-3.1-use-policy	LicenseRef-llama-3.1-use-policy
llvm.org/foundation/relicensing/LICENSE.txt	LLVM-exception
mariadb.com/bsl11	BUSL-1.1	BUSL-1.1
math.nist.gov/tnt/download.html	NIST-PD-TNT	NIST-PD-TNT
matplotlib.org/stable/project/license.html	PSF-2.0	PSF-2.0
mcs.anl.gov/research/projects/openpbs/PBS_License.txt	OpenPBS-2.3	OpenPBS-2.3
meldmerge.org/help	GNOME-examples-exception
metacpan.org/pod/Exporter::Tidy#LICENSE	any-OSI	any-OSI
metacpan.org/pod/Net::MQTT::Simple#LICENSE	any-OSI-perl-modules	any-OSI-perl-modules
metacpan.org/pod/Qmail::Deliverable::Client#LICENSE	any-OSI-perl-modules	any-OSI-perl-modules
metacpan.org/pod/Time::ParseDate#LICENSE	TPDL	TPDL
metacpan.org/release/DPARIS/Crypt-DES-2.07/source/COPYRIGHT	BSD-Systemics	BSD-Systemics
microsoft.com/opensource/licenses.mspx	MS-PL MS-RL
mirrors.ctan.org/macros/latex/contrib/ulem/README	ulem	ulem
mirrors.ctan.org/macros/latex/contrib/version/version.sty	magaz	magaz
mirrors.nic.cz/tex-archive/macros/latex/contrib/fwlw/README	fwlw	fwlw
mistral.ai/licenses/MRL-0.1.md	LicenseRef-mistral-research-license	LicenseRef-mistral-research-license
mod-buildcraft.com/MMPL-1.0.txt	MMPL-1.0.1	MMPL-1.0.1
modelgo.li	LicenseRef-modelgo-mg-by-2.0 LicenseRef-modelgo-mg-by-nc-2.0 LicenseRef-modelgo-mg-by-nc-nd-2.0 LicenseRef-modelgo-mg-by-nc-rai-2.0 LicenseRef-modelgo-mg-by-nd-2.0 LicenseRef-modelgo-mg-by-rai-2.0 LicenseRef-modelgo-mg-by-sa-2.0 LicenseRef-modelgo-mg0-2.0
mongodb.com/licensing/server-side-public-license	SSPL-1.0	SSPL-1.0
mozilla.org/MPL/2.0	MPL-2.0 MPL-2.0-no-copyleft-exception
mozilla.org/MPL/MPL-1.0.html	MPL-1.0	MPL-1.0
mozilla.org/MPL/MPL-1.1.html	MPL-1.1	MPL-1.1
mozilla.org/MPL/NPL/1.0	NPL-1.0	NPL-1.0
mozilla.org/MPL/NPL/1.1	NPL-1.1	NPL-1.1
mssl.ucl.ac.uk/~mcrw/src/20050920/proto.h	Cornell-Lossless-JPEG	Cornell-Lossless-JPEG
nationalarchives.gov.uk/doc/non-commercial-government-licence/version/2	NCGL-UK-2.0	NCGL-UK-2.0
nationalarchives.gov.uk/doc/open-government-licence/version/1	OGL-UK-1.0	OGL-UK-1.0
nationalarchives.gov.uk/doc/open-government-licence/version/2	OGL-UK-2.0	OGL-UK-2.0
nationalarchives.gov.uk/doc/open-government-licence/version/3	OGL-UK-3.0	OGL-UK-3.0
ncftp.com/ncftp/doc/LICENSE.txt	ClArtistic	ClArtistic
netlib.org/lapack/LICENSE.txt	BSD-3-Clause-Open-MPI	BSD-3-Clause-Open-MPI
netlib.org/minpack/disclaimer	Minpack	Minpack
networkcultures.org/_uploads/%233notebook_telekommunist.pdf	PPL	PPL
nsis.sourceforge.net/Docs/AppendixI.html#I.6	LZMA-exception
oclc.org/research/activities/software/license/v2final.htm	OCLC-2.0	OCLC-2.0
ogc.org/ogc/software/1.0	OGC-1.0	OGC-1.0
ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2	CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0
ohwr.org/project/licenses/wikis/cern-ohl-v1.1	CERN-OHL-1.1	CERN-OHL-1.1
ohwr.org/project/licenses/wikis/cern-ohl-v1.2	CERN-OHL-1.2	CERN-OHL-1.2
old.koalateam.com/jackaroo/OPL_1_0.TXT	OPL-1.0	OPL-1.0
old.zope.org/Resources/License/ZPL-1.1	ZPL-1.1	ZPL-1.1
old.zope.org/Resources/License/ZPL-2.0	ZPL-2.0	ZPL-2.0
old.zope.org/Resources/ZPL	ZPL-2.1	ZPL-2.1
open-mpi.org/community/license.php	BSD-3-Clause-Open-MPI	BSD-3-Clause-Open-MPI
open.canada.ca/en/open-government-licence-canada	OGL-Canada-2.0	OGL-Canada-2.0
openai.com/policies/terms-of-use	LicenseRef-openai-tou-20230314 LicenseRef-openai-tou-20241211	LicenseRef-openai	~
opencascade.com/content/licensing	OCCT-exception-1.0
opencascade.com/content/occt-public-license	OCCT-PL	OCCT-PL
opencontent.org/openpub	OPUBL-1.0	OPUBL-1.0
opendatacommons.org/licenses/by/1.0	ODC-By-1.0	ODC-By-1.0
opendatacommons.org/licenses/odbl/1-0	ODbL-1.0	ODbL-1.0
opendatacommons.org/licenses/odbl/1.0	ODbL-1.0	ODbL-1.0
opendatacommons.org/licenses/pddl	PDDL-1.0	PDDL-1.0
opendatacommons.org/licenses/pddl/1.0	PDDL-1.0	PDDL-1.0
opengroup.org/testing/downloads/The_Open_Group_TSL.txt	OGTSL	OGTSL
openhub.net/licenses/mslpl	MS-LPL	MS-LPL
openjdk.java.net/legal/assembly-exception.html	OpenJDK-assembly-exception-1.0
openldap.org/software/release/license.html	OLDAP-2.8	OLDAP-2.8
openlogisticsfoundation.org/licenses	OLFL-1.3	OLFL-1.3
openmdw.ai/license	OpenMDW-1.0	OpenMDW-1.0
openmdw.ai/license/1-0		OpenMDW-1.0
openmdw.ai/license/1-1	LicenseRef-openmdw-1.1	LicenseRef-openmdw-1.1
openoffice.org/licenses/sissl_license.html	SISSL	SISSL
opensource.apple.com/cdl	CDL-1.0	CDL-1.0
opensource.apple.com/license/apsl	APSL-2.0	APSL-2.0
opensource.apple.com/source/IOSerialFamily/IOSerialFamily-7/APPLE_LICENSE	APSL-1.1	APSL-1.1
opensource.franz.com/preamble.html	LLGPL
opensource.linux-mirror.org/licenses/afl-1.1.txt	AFL-1.1	AFL-1.1
opensource.linux-mirror.org/licenses/afl-1.2.txt	AFL-1.2	AFL-1.2
opensource.linux-mirror.org/licenses/afl-2.1.txt	AFL-2.1	AFL-2.1
opensource.org/license/0BSD	0BSD	0BSD
opensource.org/license/AAL	AAL	AAL
opensource.org/license/AFL-3.0	AFL-3.0	AFL-3.0
opensource.org/license/AGPL-3.0	AGPL-3.0-or-later	AGPL-3.0-or-later	~
opensource.org/license/AGPL-3.0-only	AGPL-3.0-only	AGPL-3.0-only	~
opensource.org/license/APL-1.0	APL-1.0	APL-1.0
opensource.org/license/Artistic-1.0	Artistic-1.0 Artistic-1.0-cl8
opensource.org/license/Artistic-2.0	Artistic-2.0	Artistic-2.0
opensource.org/license/BSD-2-Clause	BSD-2-Clause	BSD-2-Clause
opensource.org/license/BSD-2-Clause-Patent	BSD-2-Clause-Patent	BSD-2-Clause-Patent
opensource.org/license/BSD-3-Clause	BSD-3-Clause	BSD-3-Clause
opensource.org/license/BSL-1.0	BSL-1.0	BSL-1.0
opensource.org/license/CAL-1.0	CAL-1.0 CAL-1.0-Combined-Work-Exception
opensource.org/license/CATOSL-1.1	CATOSL-1.1	CATOSL-1.1
opensource.org/license/CDDL-1.0	CDDL-1.0	CDDL-1.0
opensource.org/license/CNRI-Python	CNRI-Python	CNRI-Python
opensource.org/license/CPAL-1.0	CPAL-1.0	CPAL-1.0
opensource.org/license/CPL-1.0	CPL-1.0	CPL-1.0
opensource.org/license/CUA-OPL-1.0	CUA-OPL-1.0	CUA-OPL-1.0
opensource.org/license/ECL-1.0	ECL-1.0	ECL-1.0
opensource.org/license/ECL-2.0	ECL-2.0	ECL-2.0
opensource.org/license/EFL-1.0	EFL-1.0	EFL-1.0
opensource.org/license/EFL-2.0	EFL-2.0	EFL-2.0
opensource.org/license/EPL-1.0	EPL-1.0	EPL-1.0
opensource.org/license/EPL-2.0	EPL-2.0	EPL-2.0
opensource.org/license/EUDatagrid	EUDatagrid	EUDatagrid
opensource.org/license/EUPL-1.1	EUPL-1.1	EUPL-1.1
opensource.org/license/EUPL-1.2	EUPL-1.2	EUPL-1.2
opensource.org/license/Entessa	Entessa	Entessa
opensource.org/license/Fair	Fair	Fair
opensource.org/license/Frameworx-1.0	Frameworx-1.0	Frameworx-1.0
opensource.org/license/GPL-2.0	GPL-2.0-or-later	GPL-2.0-or-later	~
opensource.org/license/GPL-2.0-only	GPL-2.0-only	GPL-2.0-only	~
opensource.org/license/GPL-3.0	GPL-3.0-or-later	GPL-3.0-or-later	~
opensource.org/license/GPL-3.0-only	GPL-3.0-only	GPL-3.0-only	~
opensource.org/license/HPND	HPND	HPND
opensource.org/license/IPA	IPA	IPA
opensource.org/license/IPL-1.0	IPL-1.0	IPL-1.0
opensource.org/license/ISC	ISC	ISC
opensource.org/license/Intel	Intel	Intel
opensource.org/license/LGPL-2.1	LGPL-2.1-or-later	LGPL-2.1-or-later	~
opensource.org/license/LGPL-2.1-only	LGPL-2.1-only	LGPL-2.1-only	~
opensource.org/license/LGPL-3.0	LGPL-3.0-only LGPL-3.0-or-later	LGPL-3.0-only	~
opensource.org/license/LPL-1.0	LPL-1.0	LPL-1.0
opensource.org/license/LPL-1.02	LPL-1.02	LPL-1.02
opensource.org/license/LPPL-1.3c	LPPL-1.3c	LPPL-1.3c
opensource.org/license/LiLiQ-P-1.1	LiLiQ-P-1.1	LiLiQ-P-1.1
opensource.org/license/LiLiQ-R-1.1	LiLiQ-R-1.1	LiLiQ-R-1.1
opensource.org/license/LiLiQ-Rplus-1.1	LiLiQ-Rplus-1.1	LiLiQ-Rplus-1.1
opensource.org/license/MIT	MIT	MIT
opensource.org/license/MPL-1.0	MPL-1.0	MPL-1.0
opensource.org/license/MPL-1.1	MPL-1.1	MPL-1.1
opensource.org/license/MPL-2.0	MPL-2.0 MPL-2.0-no-copyleft-exception
opensource.org/license/MS-PL	MS-PL	MS-PL
opensource.org/license/MS-RL	MS-RL	MS-RL
opensource.org/license/MirOS	MirOS	MirOS
opensource.org/license/Motosoto	Motosoto	Motosoto
opensource.org/license/Multics	Multics	Multics
opensource.org/license/NASA-1.3	NASA-1.3	NASA-1.3
opensource.org/license/NCSA	NCSA	NCSA
opensource.org/license/NGPL	NGPL	NGPL
opensource.org/license/NPOSL-3.0	NPOSL-3.0	NPOSL-3.0
opensource.org/license/NTP	NTP	NTP
opensource.org/license/Naumen	Naumen	Naumen
opensource.org/license/Nokia	Nokia	Nokia
opensource.org/license/OCLC-2.0	OCLC-2.0	OCLC-2.0
opensource.org/license/OFL-1.1	OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN
opensource.org/license/OGTSL	OGTSL	OGTSL
opensource.org/license/OLFL-1.3	OLFL-1.3	OLFL-1.3
opensource.org/license/OSC-1.0	OSC-1.0	OSC-1.0
opensource.org/license/OSET-PL-2.1	OSET-PL-2.1	OSET-PL-2.1
opensource.org/license/OSL-1.0	OSL-1.0	OSL-1.0
opensource.org/license/OSL-2.1	OSL-2.1	OSL-2.1
opensource.org/license/OSL-3.0	OSL-3.0	OSL-3.0
opensource.org/license/PHP-3.0	PHP-3.0	PHP-3.0
opensource.org/license/PSF-2-0	PSF-2.0	PSF-2.0
opensource.org/license/PostgreSQL	PostgreSQL	PostgreSQL
opensource.org/license/Python-2.0	Python-2.0	Python-2.0
opensource.org/license/QPL-1.0	QPL-1.0	QPL-1.0
opensource.org/license/RPL-1.1	RPL-1.1	RPL-1.1
opensource.org/license/RPL-1.5	RPL-1.5	RPL-1.5
opensource.org/license/RPSL-1.0	RPSL-1.0	RPSL-1.0
opensource.org/license/RSCPL	RSCPL	RSCPL
opensource.org/license/SISSL	SISSL	SISSL
opensource.org/license/SPL-1.0	SPL-1.0	SPL-1.0
opensource.org/license/SiMPL-2.0	SimPL-2.0	SimPL-2.0
opensource.org/license/Sleepycat	Sleepycat	Sleepycat
opensource.org/license/UCL-1.0	UCL-1.0	UCL-1.0
opensource.org/license/UPL-1.0	UPL-1.0	UPL-1.0
opensource.org/license/VSL-1.0	VSL-1.0	VSL-1.0
opensource.org/license/W3C	W3C	W3C
opensource.org/license/WXwindows	WxWindows-exception-3.1
opensource.org/license/Watcom-1.0	Watcom-1.0	Watcom-1.0
opensource.org/license/Xnet	Xnet	Xnet
opensource.org/license/ZPL-2.0	ZPL-2.0	ZPL-2.0
opensource.org/license/Zlib	Zlib	Zlib
opensource.org/license/apache-1.1	Apache-1.1	Apache-1.1
opensource.org/license/apache-2.0	Apache-2.0	Apache-2.0
opensource.org/license/mit	MIT	MIT
opensource.org/license/osc-license-1-0	OSC-1.0	OSC-1.0
opensource.org/licenses/APL-1.0	APL-1.0	APL-1.0
opensource.org/licenses/Artistic-1.0	Artistic-1.0 Artistic-1.0-cl8
opensource.org/licenses/BSD-2-Clause	BSD-2-Clause	BSD-2-Clause
opensource.org/licenses/BSD-3-Clause	BSD-3-Clause	BSD-3-Clause
opensource.org/licenses/BSDplusPatent	BSD-2-Clause-Patent	BSD-2-Clause-Patent
opensource.org/licenses/CATOSL-1.1	CATOSL-1.1	CATOSL-1.1
opensource.org/licenses/CNRI-Python	CNRI-Python	CNRI-Python
opensource.org/licenses/CPAL-1.0	CPAL-1.0	CPAL-1.0
opensource.org/licenses/CPL-1.0	CPL-1.0	CPL-1.0
opensource.org/licenses/CUA-OPL-1.0	CUA-OPL-1.0	CUA-OPL-1.0
opensource.org/licenses/ECL-1.0	ECL-1.0	ECL-1.0
opensource.org/licenses/ECL-2.0	ECL-2.0	ECL-2.0
opensource.org/licenses/Entessa	Entessa	Entessa
opensource.org/licenses/Frameworx-1.0	Frameworx-1.0	Frameworx-1.0
opensource.org/licenses/HPND	HPND	HPND
opensource.org/licenses/IPA	IPA	IPA
opensource.org/licenses/IPL-1.0	IPL-1.0	IPL-1.0
opensource.org/licenses/Intel	Intel	Intel
opensource.org/licenses/LPL-1.0	LPL-1.0	LPL-1.0
opensource.org/licenses/MirOS	MirOS	MirOS
opensource.org/licenses/Motosoto	Motosoto	Motosoto
opensource.org/licenses/Multics	Multics	Multics
opensource.org/licenses/NGPL	NGPL	NGPL
opensource.org/licenses/NOSL3.0	NPOSL-3.0	NPOSL-3.0
opensource.org/licenses/NTP	NTP	NTP
opensource.org/licenses/Naumen	Naumen	Naumen
opensource.org/licenses/OSL-1.0	OSL-1.0	OSL-1.0
opensource.org/licenses/Python-2.0	PSF-2.0 Python-2.0
opensource.org/licenses/RPL-1.1	RPL-1.1	RPL-1.1
opensource.org/licenses/RPL-1.5	RPL-1.5	RPL-1.5
opensource.org/licenses/SPL-1.0	SPL-1.0	SPL-1.0
opensource.org/licenses/SimPL-2.0	SimPL-2.0	SimPL-2.0
opensource.org/licenses/Sleepycat	Sleepycat	Sleepycat
opensource.org/licenses/UCL-1.0	UCL-1.0	UCL-1.0
opensource.org/licenses/UPL	UPL-1.0	UPL-1.0
opensource.org/licenses/VSL-1.0	VSL-1.0	VSL-1.0
opensource.org/licenses/Watcom-1.0	Watcom-1.0	Watcom-1.0
opensource.org/licenses/Xnet	Xnet	Xnet
opensource.org/licenses/attribution	AAL	AAL
opensource.org/licenses/cddl1	CDDL-1.0	CDDL-1.0
opensource.org/licenses/nokia	Nokia	Nokia
openssl.org/source/license.html	OpenSSL	OpenSSL
openvpn.net/index.php/license.html	openvpn-openssl-exception
osetfoundation.org/public-license	OSET-PL-2.1	OSET-PL-2.1
oss.oetiker.ch/rrdtool/license.en.html	RRDtool-FLOSS-exception-2.0
oss.oracle.com/licenses/universal-foss-exception	Universal-FOSS-exception-1.0
oss.sgi.com/projects/FreeB	SGI-B-1.1	SGI-B-1.1
oss.sgi.com/projects/FreeB/SGIFreeSWLicB.1.0.html	SGI-B-1.0	SGI-B-1.0
oss.sgi.com/projects/FreeB/SGIFreeSWLicB.2.0.pdf	SGI-B-2.0	SGI-B-2.0
otm.illinois.edu/uiuc_openSource	NCSA	NCSA
paritylicense.com/versions/6.0.0.html	Parity-6.0.0	Parity-6.0.0
paritylicense.com/versions/7.0.0.html	Parity-7.0.0	Parity-7.0.0
parliament.uk/site-information/copyright-parliament/open-parliament-licence	OPL-UK-3.0	OPL-UK-3.0
pcre.org/licence.txt	PCRE2-exception
people.freebsd.org/~ivoras/wine/patch-wine-nvidia.sh	BSD-2-Clause-Views	BSD-2-Clause-Views
people.freebsd.org/~phk	Beerware	Beerware
people.mpi-inf.mpg.de/~uwe/misc/uw-ttyp0	TTYP0	TTYP0
perlfoundation.org/artistic-license-20.html	Artistic-2.0	Artistic-2.0
perlfoundation.org/artistic_license_2_0	Artistic-2.0	Artistic-2.0
php.net/license/3_0.txt	PHP-3.0	PHP-3.0
php.net/license/3_01.txt	PHP-3.01	PHP-3.01
pirlwww.lpl.arizona.edu/resources/guide/software/PerlTk/Tixlic.html	MIT-Modern-Variant	MIT-Modern-Variant
plan9.bell-labs.com/plan9/license.html	LPL-1.02	LPL-1.02
polyformproject.org/licenses/noncommercial/1.0.0	PolyForm-Noncommercial-1.0.0	PolyForm-Noncommercial-1.0.0
polyformproject.org/licenses/small-business/1.0.0	PolyForm-Small-Business-1.0.0	PolyForm-Small-Business-1.0.0
postgresql.org/about/licence	PostgreSQL	PostgreSQL
primates.ximian.com/~flucifredi/man/man-1.6g.tar.gz	man2html	man2html
projects.eclipse.org/license/epl-2.0	EPL-2.0	EPL-2.0
proofpoint.com/sites/default/files/sendmail-license.pdf	Sendmail-8.23	Sendmail-8.23
ptolemy.berkeley.edu/copyright.htm	MIT-Modern-Variant	MIT-Modern-Variant
public.dhe.ibm.com/aix/freeSoftware/aixtoolbox/LICENSES/unRAR.txt	UnRAR	UnRAR
python.org/download/releases/1.6.1/download_win	CNRI-Python-GPL-Compatible	CNRI-Python-GPL-Compatible
python.org/download/releases/2.0.1/license	Python-2.0.1	Python-2.0.1
qwt.sourceforge.net/qwtlicense.html	Qwt-exception-1.0
raw.githubusercontent.com/GNOME/libxml2/4c2e7c651f6c2f0d1a74f350cbda95f7df3e7017/hash.c	ISC-Veillard	ISC-Veillard
raw.githubusercontent.com/NTIA/itm/refs/heads/master/LICENSE.md	NTIA-PD	NTIA-PD
raw.githubusercontent.com/Stability-AI/stablediffusion/main/LICENSE-MODEL	LicenseRef-creativeml-openrail-pp-m-sd2-scancode	LicenseRef-creativeml-openrail-pp-m-sd2-scancode
raw.githubusercontent.com/go-xmlpath/xmlpath/v2/LICENSE	LGPL-3.0-linking-exception
raw.githubusercontent.com/landtuna/open-mtools/6c04c2882eca7c4313ec267766ea53ac9bfe129b/mdump.c	Informatica	Informatica
raw.githubusercontent.com/landtuna/open-mtools/6c04c2882eca7c4313ec267766ea53ac9bfe129b/msend.c	Informatica	Informatica
rc.quest.com/topics/openssh/license.php#tcpwrappers	TCP-wrappers	TCP-wrappers
research.cs.wisc.edu/condor/license.html#condor	Condor-1.1	Condor-1.1
research.scea.com/scea_shared_source_license.html	SCEA	SCEA
romanrm.net/mit-zero	MIT-0	MIT-0
rosenlaw.com/AFL3.0.htm	AFL-3.0	AFL-3.0
ruby-lang.org/en/about/license.txt	Ruby	Ruby
sam.zoy.org/wtfpl/COPYING	WTFPL	WTFPL
samurajdata.se/opensource/mirror/licenses/apsl.php	APSL-1.2	APSL-1.2
saxproject.org/copying.html	SAX-PD SAX-PD-2.0
scs.stanford.edu/histar/src/lib/cppsup/exception	mif-exception
sendmail.com/pdfs/open_source/sendmail_license.pdf	Sendmail	Sendmail
slicer.org/LICENSE	3D-Slicer-1.0	3D-Slicer-1.0
smlnj.org/license.html	SMLNJ	SMLNJ
solderpad.org/licenses/SHL-0.5	SHL-0.5	SHL-0.5
solderpad.org/licenses/SHL-0.51	SHL-0.51	SHL-0.51
solderpad.org/licenses/SHL-2.0	SHL-2.0
solderpad.org/licenses/SHL-2.1	SHL-2.1
source.icu-project.org/repos/icu/icu/trunk/license.html	ICU	ICU
sourceforge.net/p/buddy/gitcode/ci/master/tree/README	Buddy	Buddy
sourceforge.net/p/trustedqsl/tqsl/ci/master/tree/LICENSE.txt	TrustedQSL	TrustedQSL
sourceforge.net/p/xmedcon/code/ci/master/tree/libs/ljpg	IJG-short	IJG-short
sourceforge.net/projects/sevenzip/files/LZMA%20SDK	LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
sources.debian.org/copyright/license/debianutils/4.11.2	SMAIL-GPL	SMAIL-GPL
sqlite.org/src/artifact/df5091916dbb40e6	blessing	blessing
sqlite.org/src/artifact/e33a4df7e32d742a?ln=4-9	blessing	blessing
sugarcrm.com/crm/SPL	SugarCRM-1.1.3	SugarCRM-1.1.3
svnkit.com/license.html	TMate	TMate
svnweb.freebsd.org/base/head/include/ifaddrs.h?revision=326823	BSD-1-Clause	BSD-1-Clause
swift.org/LICENSE.txt	Swift-exception
tapr.org/OHL	TAPR-OHL-1.0	TAPR-OHL-1.0
tcl.tk/software/tcltk/license.html	TCL	TCL
threadingbuildingblocks.org/licensing	mif-exception
ti.arc.nasa.gov/opensource/nosa	NASA-1.3	NASA-1.3
trac.enlightenment.org/e/browser/trunk/imlib2/COPYING	Imlib2	Imlib2
tunes.org/legalese/bugroff.html	Bugroff	Bugroff
ubuntu.com/legal/font-licence	Ubuntu-font-1.0	Ubuntu-font-1.0
unicode.org/copyright.html	Unicode-DFS-2016 Unicode-TOU
unicode.org/license.txt	Unicode-3.0 Unicode-DFS-2016
unidata.ucar.edu/software/netcdf/copyright.html	NetCDF	NetCDF
unlicense.org	Unlicense
users.on.net/~triforce/glidexp/COPYING.txt	Glide	Glide
vimdoc.sourceforge.net/htmldoc/uganda.html	Vim	Vim
w3.org/Consortium/Legal/2002/copyright-software-20021231.html	W3C	W3C
w3.org/Consortium/Legal/2015/copyright-software-and-document	W3C-20150513	W3C-20150513
w3.org/Consortium/Legal/copyright-software-19980720.html	W3C-19980720	W3C-19980720
w3.org/copyright/software-license-2015	W3C-20150513	W3C-20150513
w3.org/copyright/software-license-2023	W3C-20150513	W3C-20150513
web.archive.org/web/20080207013128/http://www.gnome.org/fonts	Bitstream-Vera	Bitstream-Vera
web.archive.org/web/20150926120323/http://fairlicense.org	Fair	Fair
web.archive.org/web/20151224134844/http://unicode.org/copyright.html	Unicode-DFS-2015	Unicode-DFS-2015
web.mit.edu/freebsd/head/lib/libutil/login_ok.3	libutil-David-Nugent	libutil-David-Nugent
web.mit.edu/jgross/arch/amd64_deb60/bin/mosh	cryptsetup-OpenSSL-exception
web.mit.edu/kerberos/krb5-1.21/doc/mitK5license.html	BSD-2-Clause-first-lines Brian-Gladman-2-Clause CMU-Mach-nodoc HPND-export-US-acknowledgement HPND-export2-US OpenVision
web.mit.edu/network/isakmp/nrllicense.html	NRL	NRL
webmproject.org/license/additional	Google-Patent-WebM
wiki.p2pfoundation.net/Peer_Production_License	PPL	PPL
wordnet.princeton.edu/license-and-commercial-use	WordNet	WordNet
wtfpl.net/about	WTFPL	WTFPL
www-igm.univ-mlv.fr/~unitex/lgpllr.html	LGPLLR	LGPLLR
xfree86.org/3.3.6/COPYRIGHT2.html#3	X11	X11
xfree86.org/current/LICENSE4.html	XFree86-1.1	XFree86-1.1
zimbra.com/legal/zimbra-public-license-1-4	Zimbra-1.4	Zimbra-1.4
zimbra.com/license/yahoo_public_license_1.0.html	YPL-1.0	YPL-1.0
zimbra.com/license/yahoo_public_license_1.1.html	YPL-1.1	YPL-1.1
zlib.net/zlib_license.html	Zlib	Zlib
`

/** One license id of the Hub a line: id, name, kind, the ids it may stand for, what it leads to, `~` as above. */
export const hubIds = `
apache-2.0	Apache license 2.0	license	Apache-2.0	Apache-2.0
mit	MIT	license	MIT	MIT
openrail	OpenRAIL license family	family		LicenseRef-openrail	~
bigscience-openrail-m	BigScience OpenRAIL-M	license	LicenseRef-bigscience-open-rail-m	LicenseRef-bigscience-open-rail-m
creativeml-openrail-m	CreativeML OpenRAIL-M	license	LicenseRef-creativeml-openrail-m	LicenseRef-creativeml-openrail-m
bigscience-bloom-rail-1.0	BigScience BLOOM RAIL 1.0	license	LicenseRef-bigscience-rail-1.0	LicenseRef-bigscience-rail-1.0
bigcode-openrail-m	BigCode Open RAIL-M v1	license	LicenseRef-bigcode-open-rail-m-v1	LicenseRef-bigcode-open-rail-m-v1
afl-3.0	Academic Free License v3.0	license	AFL-3.0	AFL-3.0
artistic-2.0	Artistic license 2.0	license	Artistic-2.0	Artistic-2.0
bsl-1.0	Boost Software License 1.0	license	BSL-1.0	BSL-1.0
bsd	BSD license family	family		LicenseRef-bsd	~
bsd-2-clause	BSD 2-clause "Simplified" license	license	BSD-2-Clause	BSD-2-Clause
bsd-3-clause	BSD 3-clause "New" or "Revised" license	license	BSD-3-Clause	BSD-3-Clause
bsd-3-clause-clear	BSD 3-clause Clear license	license	BSD-3-Clause-Clear	BSD-3-Clause-Clear
c-uda	Computational Use of Data Agreement	license	C-UDA-1.0	C-UDA-1.0
cc	Creative Commons license family	family		LicenseRef-cc	~
cc0-1.0	Creative Commons Zero v1.0 Universal	license	CC0-1.0	CC0-1.0
cc-by-2.0	Creative Commons Attribution 2.0	license	CC-BY-2.0	CC-BY-2.0
cc-by-2.5	Creative Commons Attribution 2.5	license	CC-BY-2.5	CC-BY-2.5
cc-by-3.0	Creative Commons Attribution 3.0	license	CC-BY-3.0	CC-BY-3.0
cc-by-4.0	Creative Commons Attribution 4.0	license	CC-BY-4.0	CC-BY-4.0
cc-by-sa-3.0	Creative Commons Attribution Share Alike 3.0	license	CC-BY-SA-3.0	CC-BY-SA-3.0
cc-by-sa-4.0	Creative Commons Attribution Share Alike 4.0	license	CC-BY-SA-4.0	CC-BY-SA-4.0
cc-by-nc-2.0	Creative Commons Attribution Non Commercial 2.0	license	CC-BY-NC-2.0	CC-BY-NC-2.0
cc-by-nc-3.0	Creative Commons Attribution Non Commercial 3.0	license	CC-BY-NC-3.0	CC-BY-NC-3.0
cc-by-nc-4.0	Creative Commons Attribution Non Commercial 4.0	license	CC-BY-NC-4.0	CC-BY-NC-4.0
cc-by-nd-4.0	Creative Commons Attribution No Derivatives 4.0	license	CC-BY-ND-4.0	CC-BY-ND-4.0
cc-by-nc-nd-3.0	Creative Commons Attribution Non Commercial No Derivatives 3.0	license	CC-BY-NC-ND-3.0	CC-BY-NC-ND-3.0
cc-by-nc-nd-4.0	Creative Commons Attribution Non Commercial No Derivatives 4.0	license	CC-BY-NC-ND-4.0	CC-BY-NC-ND-4.0
cc-by-nc-sa-2.0	Creative Commons Attribution Non Commercial Share Alike 2.0	license	CC-BY-NC-SA-2.0	CC-BY-NC-SA-2.0
cc-by-nc-sa-3.0	Creative Commons Attribution Non Commercial Share Alike 3.0	license	CC-BY-NC-SA-3.0	CC-BY-NC-SA-3.0
cc-by-nc-sa-4.0	Creative Commons Attribution Non Commercial Share Alike 4.0	license	CC-BY-NC-SA-4.0	CC-BY-NC-SA-4.0
cdla-sharing-1.0	Community Data License Agreement – Sharing, Version 1.0	license	CDLA-Sharing-1.0	CDLA-Sharing-1.0
cdla-permissive-1.0	Community Data License Agreement – Permissive, Version 1.0	license	CDLA-Permissive-1.0	CDLA-Permissive-1.0
cdla-permissive-2.0	Community Data License Agreement – Permissive, Version 2.0	license	CDLA-Permissive-2.0	CDLA-Permissive-2.0
wtfpl	Do What The F*ck You Want To Public License	license	WTFPL	WTFPL
ecl-2.0	Educational Community License v2.0	license	ECL-2.0	ECL-2.0
epl-1.0	Eclipse Public License 1.0	license	EPL-1.0	EPL-1.0
epl-2.0	Eclipse Public License 2.0	license	EPL-2.0	EPL-2.0
etalab-2.0	Etalab Open License 2.0	license	etalab-2.0	etalab-2.0
eupl-1.1	European Union Public License 1.1	license	EUPL-1.1	EUPL-1.1
eupl-1.2	European Union Public License 1.2	license	EUPL-1.2	EUPL-1.2
agpl-3.0	GNU Affero General Public License v3.0	license	AGPL-3.0-only AGPL-3.0-or-later	AGPL-3.0-only	~
gfdl	GNU Free Documentation License family	family		GFDL-1.1-or-later	~
gpl	GNU General Public License family	family		GPL-1.0-or-later	~
gpl-2.0	GNU General Public License v2.0	license	GPL-2.0-only GPL-2.0-or-later	GPL-2.0-only	~
gpl-3.0	GNU General Public License v3.0	license	GPL-3.0-only GPL-3.0-or-later	GPL-3.0-only	~
lgpl	GNU Lesser General Public License family	family		LGPL-2.0-or-later	~
lgpl-2.1	GNU Lesser General Public License v2.1	license	LGPL-2.1-only LGPL-2.1-or-later	LGPL-2.1-only	~
lgpl-3.0	GNU Lesser General Public License v3.0	license	LGPL-3.0-only LGPL-3.0-or-later	LGPL-3.0-only	~
isc	ISC	license	ISC	ISC
h-research	H Research License	license		LicenseRef-h-research
intel-research	Intel Research Use License Agreement	license		LicenseRef-intel-research
lppl-1.3c	LaTeX Project Public License v1.3c	license	LPPL-1.3c	LPPL-1.3c
ms-pl	Microsoft Public License	license	MS-PL	MS-PL
apple-ascl	Apple Sample Code license	license		LicenseRef-apple-ascl
apple-amlr	Apple Model License for Research	license	LicenseRef-apple-amlr	LicenseRef-apple-amlr
mpl-2.0	Mozilla Public License 2.0	license	MPL-2.0	MPL-2.0
odc-by	Open Data Commons License Attribution family	license	ODC-By-1.0	ODC-By-1.0
odbl	Open Database License family	license	ODbL-1.0	ODbL-1.0
openmdw-1.0	Open Model, Data & Weights License Agreement	license	OpenMDW-1.0	OpenMDW-1.0
openmdw-1.1	Open Model, Data & Weights License Agreement v1.1	license	LicenseRef-openmdw-1.1	LicenseRef-openmdw-1.1
openrail++	Open Rail++-M License	family	LicenseRef-creativeml-openrail-pp-m-sd2-scancode LicenseRef-sdxl-1.0-openrail-pp-m	LicenseRef-creativeml-openrail	~
osl-3.0	Open Software License 3.0	license	OSL-3.0	OSL-3.0
postgresql	PostgreSQL License	license	PostgreSQL	PostgreSQL
ofl-1.1	SIL Open Font License 1.1	license	OFL-1.1	OFL-1.1
ncsa	University of Illinois/NCSA Open Source License	license	NCSA	NCSA
unlicense	The Unlicense	license	Unlicense	Unlicense
zlib	zLib License	license	Zlib	Zlib
pddl	Open Data Commons Public Domain Dedication and License	license	PDDL-1.0	PDDL-1.0
lgpl-lr	Lesser General Public License For Linguistic Resources	license	LGPLLR	LGPLLR
deepfloyd-if-license	DeepFloyd IF Research License Agreement	license	LicenseRef-deepfloyd-if-license	LicenseRef-deepfloyd-if-license
fair-noncommercial-research-license	FAIR Noncommercial Research License	license	LicenseRef-fair-noncommercial-research-license	LicenseRef-fair-noncommercial-research-license
llama2	Llama 2 Community License Agreement	license	LicenseRef-llama-2-community-license	LicenseRef-llama-2-community-license
llama3	Llama 3 Community License Agreement	license	LicenseRef-llama-3-community-license-with-aup	LicenseRef-llama-3-community-license-with-aup
llama3.1	Llama 3.1 Community License Agreement	license	LicenseRef-llama-3.1-community-license	LicenseRef-llama-3.1-community-license
llama3.2	Llama 3.2 Community License Agreement	license	LicenseRef-llama-3.2-community-license	LicenseRef-llama-3.2-community-license
llama3.3	Llama 3.3 Community License Agreement	license	LicenseRef-llama-3.3-community-license	LicenseRef-llama-3.3-community-license
llama4	Llama 4 Community License Agreement	license	LicenseRef-llama-4-community-license	LicenseRef-llama-4-community-license
grok2-community	Grok 2 Community License Agreement	license		LicenseRef-grok2-community
gemma	Gemma Terms of Use	family	LicenseRef-gemma-tou-2024-04-01 LicenseRef-gemma-tou-2025-03-24	LicenseRef-gemma	~
unknown	Unknown	sentinel
other	Other	sentinel
`
