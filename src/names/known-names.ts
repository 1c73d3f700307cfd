// Written by scripts/build-names.ts; do not edit. Ids, names and addresses of licenses: facts, no words of licenses.

/**
 * One license a line, fields parted by tabs: name, kind (`l` license, `e` exception, `p` use policy, `t` terms; a capital when
 * spdx-expression-parse does not know the id), version, publisher, what replaces a deprecated id, key in LicenseDB, family, id.
 */
export const knownNames = `
BSD Zero Clause License	l						0BSD
389 Directory Server Exception	e						389-exception
3D Slicer License v1.0	l	1.0					3D-Slicer-1.0
Attribution Assurance License	l						AAL
Amazon Digital Services License	l						ADSL
Academic Free License v1.1	l	1.1					AFL-1.1
Academic Free License v1.2	l	1.2					AFL-1.2
Academic Free License v2.0	l	2.0					AFL-2.0
Academic Free License v2.1	l	2.1					AFL-2.1
Academic Free License v3.0	l	3.0					AFL-3.0
Affero General Public License v1.0	l	1.0		AGPL-1.0-only			AGPL-1.0
Affero General Public License v1.0 only	l	1.0					AGPL-1.0-only
Affero General Public License v1.0 or later	l	1.0					AGPL-1.0-or-later
GNU Affero General Public License v3.0	l	3.0		AGPL-3.0-only			AGPL-3.0
GNU Affero General Public License v3.0 only	l	3.0					AGPL-3.0-only
GNU Affero General Public License v3.0 or later	l	3.0					AGPL-3.0-or-later
ALGLIB Documentation License	l						ALGLIB-Documentation
AMD newlib License	l						AMD-newlib
AMD's plpa_map.c License	l						AMDPLPA
Apple MIT License	l						AML
AML glslang variant License	l						AML-glslang
Academy of Motion Picture Arts and Sciences BSD	l						AMPAS
ANTLR Software Rights Notice	l						ANTLR-PD
ANTLR Software Rights Notice with license fallback	l						ANTLR-PD-fallback
Adobe Postscript AFM License	l						APAFML
Adaptive Public License 1.0	l	1.0					APL-1.0
Apple Public Source License 1.0	l	1.0					APSL-1.0
Apple Public Source License 1.1	l	1.1					APSL-1.1
Apple Public Source License 1.2	l	1.2					APSL-1.2
Apple Public Source License 2.0	l	2.0					APSL-2.0
ASWF Digital Assets License version 1.0	l	1.0					ASWF-Digital-Assets-1.0
ASWF Digital Assets License 1.1	l	1.1					ASWF-Digital-Assets-1.1
Abstyles License	l						Abstyles
AdaCore Doc License	l						AdaCore-doc
Adobe Systems Incorporated Source Code License Agreement	l						Adobe-2006
Adobe Display PostScript License	l						Adobe-Display-PostScript
Adobe Glyph List License	l						Adobe-Glyph
Adobe Utopia Font License	l						Adobe-Utopia
Advanced Cryptics Dictionary License	l						Advanced-Cryptics-Dictionary
Afmparse License	l						Afmparse
Aladdin Free Public License	l						Aladdin
Apache License 1.0	l	1.0					Apache-1.0
Apache License 1.1	l	1.1					Apache-1.1
Apache License 2.0	l	2.0					Apache-2.0
App::s2p License	l						App-s2p
Arphic Public License	l						Arphic-1999
Artistic License 1.0	l	1.0					Artistic-1.0
Artistic License 1.0 (Perl)	l	1.0					Artistic-1.0-Perl
Artistic License 1.0 w/clause 8	l	1.0					Artistic-1.0-cl8
Artistic License 2.0	l	2.0					Artistic-2.0
Artistic License 1.0 (dist)	l						Artistic-dist
Aspell Russian License	l						Aspell-RU
Asterisk exception	e						Asterisk-exception
Asterisk linking protocols exception	E						Asterisk-linking-protocols-exception
Autoconf exception 2.0	e	2.0					Autoconf-exception-2.0
Autoconf exception 3.0	e	3.0					Autoconf-exception-3.0
Autoconf generic exception	e						Autoconf-exception-generic
Autoconf generic exception for GPL-3.0	e	3.0					Autoconf-exception-generic-3.0
Autoconf macro exception	e						Autoconf-exception-macro
Buena Onda License Agreement v1.1	l	1.1					BOLA-1.1
BSD 1-Clause License	l						BSD-1-Clause
BSD 2-Clause "Simplified" License	l						BSD-2-Clause
BSD 2-Clause - Ian Darwin variant	l						BSD-2-Clause-Darwin
BSD 2-Clause FreeBSD License	l						BSD-2-Clause-FreeBSD
BSD 2-Clause NetBSD License	l			BSD-2-Clause			BSD-2-Clause-NetBSD
BSD-2-Clause Plus Patent License	l						BSD-2-Clause-Patent
BSD 2-Clause with views sentence	l						BSD-2-Clause-Views
BSD 2-Clause - first lines requirement	l						BSD-2-Clause-first-lines
BSD 2-Clause pkgconf disclaimer variant	l						BSD-2-Clause-pkgconf-disclaimer
	l						BSD-2-Clause-pos-unchanged
BSD 3-Clause "New" or "Revised" License	l						BSD-3-Clause
BSD with attribution	l						BSD-3-Clause-Attribution
BSD 3-Clause Clear License	l						BSD-3-Clause-Clear
Hewlett-Packard BSD variant license	l						BSD-3-Clause-HP
Lawrence Berkeley National Labs BSD variant license	l						BSD-3-Clause-LBNL
BSD 3-Clause Modification	l						BSD-3-Clause-Modification
BSD 3-Clause No Military License	l						BSD-3-Clause-No-Military-License
BSD 3-Clause No Nuclear License	l						BSD-3-Clause-No-Nuclear-License
BSD 3-Clause No Nuclear License 2014	l						BSD-3-Clause-No-Nuclear-License-2014
BSD 3-Clause No Nuclear Warranty	l						BSD-3-Clause-No-Nuclear-Warranty
BSD 3-Clause Open MPI variant	l						BSD-3-Clause-Open-MPI
	l						BSD-3-Clause-OpenWebUI
BSD 3-Clause Sun Microsystems	l						BSD-3-Clause-Sun
BSD 3-Clause Tso variant	l						BSD-3-Clause-Tso
BSD 3-Clause acpica variant	l						BSD-3-Clause-acpica
BSD 3-Clause Flex variant	l						BSD-3-Clause-flex
BSD 4-Clause "Original" or "Old" License	l						BSD-4-Clause
BSD 4 Clause Shortened	l						BSD-4-Clause-Shortened
BSD-4-Clause (University of California-Specific)	l						BSD-4-Clause-UC
BSD 4.3 RENO License	l						BSD-4.3RENO
BSD 4.3 TAHOE License	l						BSD-4.3TAHOE
BSD Advertising Acknowledgement License	l						BSD-Advertising-Acknowledgement
BSD with Attribution and HPND disclaimer	l						BSD-Attribution-HPND-disclaimer
	l						BSD-Inferno-Nettverk
BSD Mark Modifications License	l						BSD-Mark-Modifications
BSD Protection License	l						BSD-Protection
BSD Source Code Attribution	l						BSD-Source-Code
	l						BSD-Source-Code-no-disclaimer
	l						BSD-Source-alt-GPL
BSD Source Code Attribution - beginning of file variant	l						BSD-Source-beginning-file
Systemics BSD variant license	l						BSD-Systemics
Systemics W3Works BSD variant license	l						BSD-Systemics-W3Works
	l						BSD-ask-to-endorse
Boost Software License 1.0	l	1.0					BSL-1.0
Business Source License 1.1	l	1.1					BUSL-1.1
Baekmuk License	l						Baekmuk
Bahyph License	l						Bahyph
Barr License	l						Barr
Beerware License	l						Beerware
Bison exception 1.24	e	1.24					Bison-exception-1.24
Bison exception 2.2	e	2.2					Bison-exception-2.2
BitTorrent Open Source License v1.0	l	1.0					BitTorrent-1.0
BitTorrent Open Source License v1.1	l	1.1					BitTorrent-1.1
Bitstream Charter Font License	l						Bitstream-Charter
Bitstream Vera Font License	l						Bitstream-Vera
Blue Oak Model License 1.0.0	l	1.0.0					BlueOak-1.0.0
Boehm-Demers-Weiser GC License	l						Boehm-GC
Boehm-Demers-Weiser GC License (without fee)	l						Boehm-GC-without-fee
Bootloader Distribution Exception	e						Bootloader-exception
Borceux license	l						Borceux
Brian Gladman 2-Clause License	l						Brian-Gladman-2-Clause
Brian Gladman 3-Clause License	l						Brian-Gladman-3-Clause
Brian Gladman 3-Clause License (no conversion clause)	l						Brian-Gladman-3-Clause-no-conversion
Buddy License	l						Buddy
Bugroff License	l						Bugroff
Computational Use of Data Agreement v1.0	l	1.0					C-UDA-1.0
Cryptographic Autonomy License 1.0	l	1.0					CAL-1.0
Cryptographic Autonomy License 1.0 (Combined Work Exception)	l	1.0					CAL-1.0-Combined-Work-Exception
Common Attack Pattern Enumeration and Classification License	l						CAPEC-tou
Computer Associates Trusted Open Source License 1.1	l	1.1					CATOSL-1.1
Creative Commons Attribution 1.0 Generic	l	1.0					CC-BY-1.0
Creative Commons Attribution 2.0 Generic	l	2.0					CC-BY-2.0
Creative Commons Attribution 2.5 Generic	l	2.5					CC-BY-2.5
Creative Commons Attribution 2.5 Australia	l	2.5					CC-BY-2.5-AU
Creative Commons Attribution 3.0 Unported	l	3.0					CC-BY-3.0
Creative Commons Attribution 3.0 Austria	l	3.0					CC-BY-3.0-AT
Creative Commons Attribution 3.0 Australia	l	3.0					CC-BY-3.0-AU
Creative Commons Attribution 3.0 Germany	l	3.0					CC-BY-3.0-DE
Creative Commons Attribution 3.0 IGO	l	3.0					CC-BY-3.0-IGO
Creative Commons Attribution 3.0 Netherlands	l	3.0					CC-BY-3.0-NL
Creative Commons Attribution 3.0 United States	l	3.0					CC-BY-3.0-US
Creative Commons Attribution 4.0 International	l	4.0					CC-BY-4.0
Creative Commons Attribution Non Commercial 1.0 Generic	l	1.0					CC-BY-NC-1.0
Creative Commons Attribution Non Commercial 2.0 Generic	l	2.0					CC-BY-NC-2.0
Creative Commons Attribution Non Commercial 2.5 Generic	l	2.5					CC-BY-NC-2.5
Creative Commons Attribution Non Commercial 3.0 Unported	l	3.0					CC-BY-NC-3.0
Creative Commons Attribution Non Commercial 3.0 Germany	l	3.0					CC-BY-NC-3.0-DE
Creative Commons Attribution Non Commercial 3.0 IGO	l	3.0					CC-BY-NC-3.0-IGO
Creative Commons Attribution Non Commercial 4.0 International	l	4.0					CC-BY-NC-4.0
Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic	l	1.0					CC-BY-NC-ND-1.0
Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic	l	2.0					CC-BY-NC-ND-2.0
Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic	l	2.5					CC-BY-NC-ND-2.5
Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported	l	3.0					CC-BY-NC-ND-3.0
Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany	l	3.0					CC-BY-NC-ND-3.0-DE
Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO	l	3.0					CC-BY-NC-ND-3.0-IGO
Creative Commons Attribution Non Commercial No Derivatives 4.0 International	l	4.0					CC-BY-NC-ND-4.0
Creative Commons Attribution Non Commercial Share Alike 1.0 Generic	l	1.0					CC-BY-NC-SA-1.0
Creative Commons Attribution Non Commercial Share Alike 2.0 Generic	l	2.0					CC-BY-NC-SA-2.0
Creative Commons Attribution Non Commercial Share Alike 2.0 Germany	l	2.0					CC-BY-NC-SA-2.0-DE
Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France	l	2.0					CC-BY-NC-SA-2.0-FR
Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales	l	2.0					CC-BY-NC-SA-2.0-UK
Creative Commons Attribution Non Commercial Share Alike 2.5 Generic	l	2.5					CC-BY-NC-SA-2.5
Creative Commons Attribution Non Commercial Share Alike 3.0 Unported	l	3.0					CC-BY-NC-SA-3.0
Creative Commons Attribution Non Commercial Share Alike 3.0 Germany	l	3.0					CC-BY-NC-SA-3.0-DE
Creative Commons Attribution Non Commercial Share Alike 3.0 IGO	l	3.0					CC-BY-NC-SA-3.0-IGO
Creative Commons Attribution Non Commercial Share Alike 4.0 International	l	4.0					CC-BY-NC-SA-4.0
Creative Commons Attribution No Derivatives 1.0 Generic	l	1.0					CC-BY-ND-1.0
Creative Commons Attribution No Derivatives 2.0 Generic	l	2.0					CC-BY-ND-2.0
Creative Commons Attribution No Derivatives 2.5 Generic	l	2.5					CC-BY-ND-2.5
Creative Commons Attribution No Derivatives 3.0 Unported	l	3.0					CC-BY-ND-3.0
Creative Commons Attribution No Derivatives 3.0 Germany	l	3.0					CC-BY-ND-3.0-DE
Creative Commons Attribution No Derivatives 4.0 International	l	4.0					CC-BY-ND-4.0
Creative Commons Attribution Share Alike 1.0 Generic	l	1.0					CC-BY-SA-1.0
Creative Commons Attribution Share Alike 2.0 Generic	l	2.0					CC-BY-SA-2.0
Creative Commons Attribution Share Alike 2.0 England and Wales	l	2.0					CC-BY-SA-2.0-UK
Creative Commons Attribution Share Alike 2.1 Japan	l	2.1					CC-BY-SA-2.1-JP
Creative Commons Attribution Share Alike 2.5 Generic	l	2.5					CC-BY-SA-2.5
Creative Commons Attribution Share Alike 3.0 Unported	l	3.0					CC-BY-SA-3.0
Creative Commons Attribution Share Alike 3.0 Austria	l	3.0					CC-BY-SA-3.0-AT
Creative Commons Attribution Share Alike 3.0 Germany	l	3.0					CC-BY-SA-3.0-DE
Creative Commons Attribution-ShareAlike 3.0 IGO	l	3.0					CC-BY-SA-3.0-IGO
Creative Commons Attribution Share Alike 4.0 International	l	4.0					CC-BY-SA-4.0
Creative Commons Public Domain Dedication and Certification	l						CC-PDDC
Creative Commons Public Domain Mark 1.0 Universal	l	1.0					CC-PDM-1.0
Creative Commons Share Alike 1.0 Generic	l	1.0					CC-SA-1.0
Creative Commons Zero v1.0 Universal	l	1.0					CC0-1.0
Common Development and Distribution License 1.0	l	1.0					CDDL-1.0
Common Development and Distribution License 1.1	l	1.1					CDDL-1.1
Common Documentation License 1.0	l	1.0					CDL-1.0
Community Data License Agreement Permissive 1.0	l	1.0					CDLA-Permissive-1.0
Community Data License Agreement Permissive 2.0	l	2.0					CDLA-Permissive-2.0
Community Data License Agreement Sharing 1.0	l	1.0					CDLA-Sharing-1.0
CeCILL Free Software License Agreement v1.0	l	1.0					CECILL-1.0
CeCILL Free Software License Agreement v1.1	l	1.1					CECILL-1.1
CeCILL Free Software License Agreement v2.0	l	2.0					CECILL-2.0
CeCILL Free Software License Agreement v2.1	l	2.1					CECILL-2.1
CeCILL-B Free Software License Agreement	l						CECILL-B
CeCILL-C Free Software License Agreement	l						CECILL-C
CERN Open Hardware Licence v1.1	l	1.1					CERN-OHL-1.1
CERN Open Hardware Licence v1.2	l	1.2					CERN-OHL-1.2
CERN Open Hardware Licence Version 2 - Permissive	l	2.0					CERN-OHL-P-2.0
CERN Open Hardware Licence Version 2 - Strongly Reciprocal	l	2.0					CERN-OHL-S-2.0
CERN Open Hardware Licence Version 2 - Weakly Reciprocal	l	2.0					CERN-OHL-W-2.0
CFITSIO License	l						CFITSIO
CGAL Linking Exception	E						CGAL-linking-exception
CLISP exception 2.0	e	2.0					CLISP-exception-2.0
CMU Mach License	l						CMU-Mach
CMU Mach - no notices-in-documentation variant	l						CMU-Mach-nodoc
CNRI Jython License	l						CNRI-Jython
CNRI Python License	l						CNRI-Python
CNRI Python Open Source GPL Compatible License Agreement	l						CNRI-Python-GPL-Compatible
Copyfree Open Innovation License	l	1.0					COIL-1.0
Common Public Attribution License 1.0	l	1.0					CPAL-1.0
Common Public License 1.0	l	1.0					CPL-1.0
Code Project Open License 1.02	l	1.02					CPOL-1.02
CUA Office Public License v1.0	l	1.0					CUA-OPL-1.0
Caldera License	l						Caldera
Caldera License (without preamble)	l						Caldera-no-preamble
Catharon License	l						Catharon
Clarified Artistic License	l						ClArtistic
Classpath exception 2.0	e	2.0					Classpath-exception-2.0
Classpath exception 2.0 - short	E	2.0					Classpath-exception-2.0-short
Clips License	l						Clips
Community Specification License 1.0	l	1.0					Community-Spec-1.0
Condor Public License v1.1	l	1.1					Condor-1.1
Cornell Lossless JPEG License	l						Cornell-Lossless-JPEG
Cronyx License	l						Cronyx
Crossword License	l						Crossword
CryptoSwift License	l						CryptoSwift
CrystalStacker License	l						CrystalStacker
Cube License	l						Cube
Deutsche Freie Software Lizenz	l	1.0					D-FSL-1.0
DEC 3-Clause License	l						DEC-3-Clause
Data licence Germany – attribution – version 2.0	l	2.0					DL-DE-BY-2.0
Data licence Germany – zero – version 2.0	l	2.0					DL-DE-ZERO-2.0
DOC License	l						DOC
Detection Rule License 1.0	l	1.0					DRL-1.0
Detection Rule License 1.1	l	1.1					DRL-1.1
DSDP License	l						DSDP
DigiRule FOSS License Exception	e						DigiRule-FOSS-exception
Digia Qt LGPL Exception version 1.1	E	1.1					Digia-Qt-LGPL-exception-1.1
DocBook DTD License	l						DocBook-DTD
DocBook Schema License	l						DocBook-Schema
DocBook Stylesheet License	l						DocBook-Stylesheet
DocBook XML License	l						DocBook-XML
Dotseqn License	l						Dotseqn
Educational Community License v1.0	l	1.0					ECL-1.0
Educational Community License v2.0	l	2.0					ECL-2.0
Eiffel Forum License v1.0	l	1.0					EFL-1.0
Eiffel Forum License v2.0	l	2.0					EFL-2.0
EPICS Open License	l						EPICS
Eclipse Public License 1.0	l	1.0					EPL-1.0
Eclipse Public License 2.0	l	2.0					EPL-2.0
European Space Agency Public License – v2.4 – Permissive (Type 3)	l	2.4					ESA-PL-permissive-2.4
European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)	l	2.4					ESA-PL-strong-copyleft-2.4
European Space Agency Public License – v2.4 – Weak Copyleft (Type 2)	l	2.4					ESA-PL-weak-copyleft-2.4
EU DataGrid Software License	l						EUDatagrid
European Union Public License 1.0	l	1.0					EUPL-1.0
European Union Public License 1.1	l	1.1					EUPL-1.1
European Union Public License 1.2	l	1.2					EUPL-1.2
Elastic License 2.0	l	2.0					Elastic-2.0
Entessa Public License v1.0	l						Entessa
Erlang Public License v1.1	l	1.1					ErlPL-1.1
Eurosym License	l						Eurosym
Fuzzy Bitmap License	l						FBM
Fraunhofer FDK AAC Codec Library	l						FDK-AAC
	l						FDK-MPEG-H
FLTK exception	e						FLTK-exception
FSF All Permissive License	l						FSFAP
FSF All Permissive License (without Warranty)	l						FSFAP-no-warranty-disclaimer
FSF Unlimited License	l						FSFUL
FSF Unlimited License (with License Retention)	l						FSFULLR
FSF Unlimited License (with License Retention and Short Disclaimer)	l						FSFULLRSD
FSF Unlimited License (With License Retention and Warranty Disclaimer)	l						FSFULLRWD
Functional Source License, Version 1.1, ALv2 Future License	l	1.1					FSL-1.1-ALv2
Functional Source License, Version 1.1, MIT Future License	l	1.1					FSL-1.1-MIT
Freetype Project License	l						FTL
Fair License	l						Fair
Fawkes Runtime Exception	e						Fawkes-Runtime-exception
Ferguson Twofish License	l						Ferguson-Twofish
Font exception 2.0	e	2.0					Font-exception-2.0
Frameworx Open License 1.0	l	1.0					Frameworx-1.0
FreeBSD Documentation License	l						FreeBSD-DOC
FreeImage Public License v1.0	l						FreeImage
Furuseth License	l						Furuseth
GCC Runtime Library exception 2.0	e	2.0					GCC-exception-2.0
GCC Runtime Library exception 2.0 - note variant	e	2.0					GCC-exception-2.0-note
GCC Runtime Library exception 3.1	e	3.1					GCC-exception-3.1
Gnome GCR Documentation License	l						GCR-docs
GD License	l						GD
GNU Free Documentation License v1.1	l	1.1		GFDL-1.1-only			GFDL-1.1
GNU Free Documentation License v1.1 only - invariants	l	1.1					GFDL-1.1-invariants-only
GNU Free Documentation License v1.1 or later - invariants	l	1.1					GFDL-1.1-invariants-or-later
GNU Free Documentation License v1.1 only - no invariants	l	1.1					GFDL-1.1-no-invariants-only
GNU Free Documentation License v1.1 or later - no invariants	l	1.1					GFDL-1.1-no-invariants-or-later
GNU Free Documentation License v1.1 only	l	1.1					GFDL-1.1-only
GNU Free Documentation License v1.1 or later	l	1.1					GFDL-1.1-or-later
GNU Free Documentation License v1.2	l	1.2		GFDL-1.2-only			GFDL-1.2
GNU Free Documentation License v1.2 only - invariants	l	1.2					GFDL-1.2-invariants-only
GNU Free Documentation License v1.2 or later - invariants	l	1.2					GFDL-1.2-invariants-or-later
GNU Free Documentation License v1.2 only - no invariants	l	1.2					GFDL-1.2-no-invariants-only
GNU Free Documentation License v1.2 or later - no invariants	l	1.2					GFDL-1.2-no-invariants-or-later
GNU Free Documentation License v1.2 only	l	1.2					GFDL-1.2-only
GNU Free Documentation License v1.2 or later	l	1.2					GFDL-1.2-or-later
GNU Free Documentation License v1.3	l	1.3		GFDL-1.3-only			GFDL-1.3
GNU Free Documentation License v1.3 only - invariants	l	1.3					GFDL-1.3-invariants-only
GNU Free Documentation License v1.3 or later - invariants	l	1.3					GFDL-1.3-invariants-or-later
GNU Free Documentation License v1.3 only - no invariants	l	1.3					GFDL-1.3-no-invariants-only
GNU Free Documentation License v1.3 or later - no invariants	l	1.3					GFDL-1.3-no-invariants-or-later
GNU Free Documentation License v1.3 only	l	1.3					GFDL-1.3-only
GNU Free Documentation License v1.3 or later	l	1.3					GFDL-1.3-or-later
GL2PS License	l						GL2PS
Good Luck With That Public License	l						GLWTPL
GNAT exception	e						GNAT-exception
GNOME examples exception	e						GNOME-examples-exception
GNU Compiler Exception	e						GNU-compiler-exception
GNU General Public License v1.0 only	l	1.0		GPL-1.0-only			GPL-1.0
GNU General Public License v1.0 or later	L	1.0		GPL-1.0-or-later			GPL-1.0+
GNU General Public License v1.0 only	l	1.0					GPL-1.0-only
GNU General Public License v1.0 or later	l	1.0					GPL-1.0-or-later
GNU General Public License v2.0 only	l	2.0		GPL-2.0-only			GPL-2.0
GNU General Public License v2.0 or later	L	2.0		GPL-2.0-or-later			GPL-2.0+
GNU General Public License v2.0 only	l	2.0					GPL-2.0-only
GNU General Public License v2.0 or later	l	2.0					GPL-2.0-or-later
GNU General Public License v2.0 w/GCC Runtime Library exception	l	2.0		GPL-2.0-only WITH GCC-exception-2.0			GPL-2.0-with-GCC-exception
GNU General Public License v2.0 w/Autoconf exception	l	2.0		GPL-2.0-only WITH Autoconf-exception-2.0			GPL-2.0-with-autoconf-exception
GNU General Public License v2.0 w/Bison exception	l	2.0		GPL-2.0-only WITH Bison-exception-2.2			GPL-2.0-with-bison-exception
GNU General Public License v2.0 w/Classpath exception	l	2.0		GPL-2.0-only WITH Classpath-exception-2.0			GPL-2.0-with-classpath-exception
GNU General Public License v2.0 w/Font exception	l	2.0		GPL-2.0-only WITH Font-exception-2.0			GPL-2.0-with-font-exception
GNU General Public License v3.0 only	l	3.0		GPL-3.0-only			GPL-3.0
GNU General Public License v3.0 or later	L	3.0		GPL-3.0-or-later			GPL-3.0+
GPL-3.0 389 DS Base Exception	E	3.0					GPL-3.0-389-ds-base-exception
GPL-3.0 Interface Exception	e	3.0					GPL-3.0-interface-exception
GPL-3.0 Linking Exception	e	3.0					GPL-3.0-linking-exception
GPL-3.0 Linking Exception (with Corresponding Source)	e	3.0					GPL-3.0-linking-source-exception
GNU General Public License v3.0 only	l	3.0					GPL-3.0-only
GNU General Public License v3.0 or later	l	3.0					GPL-3.0-or-later
GNU General Public License v3.0 w/GCC Runtime Library exception	l	3.0		GPL-3.0-only WITH GCC-exception-3.1			GPL-3.0-with-GCC-exception
GNU General Public License v3.0 w/Autoconf exception	l	3.0		GPL-3.0-only WITH Autoconf-exception-3.0			GPL-3.0-with-autoconf-exception
GPL Cooperation Commitment 1.0	e	1.0					GPL-CC-1.0
GStreamer Exception (2005)	e			GStreamer-exception-2008			GStreamer-exception-2005
GStreamer Exception (2008)	e						GStreamer-exception-2008
Game Programming Gems License	l						Game-Programming-Gems
Giftware License	l						Giftware
3dfx Glide License	l						Glide
Glulxe License	l						Glulxe
Gmsh exception	e						Gmsh-exception
Google Additional IP Rights Grant (Patents) - WebM	E						Google-Patent-WebM
Graphics Gems License	l						Graphics-Gems
Gutmann License	l						Gutmann
HDF5 License	l						HDF5
HIDAPI License	l						HIDAPI
Hewlett-Packard 1986 License	l						HP-1986
Hewlett-Packard 1989 License	l						HP-1989
Historical Permission Notice and Disclaimer	l						HPND
Historical Permission Notice and Disclaimer - DEC variant	l						HPND-DEC
Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant	l						HPND-Fenneberg-Livingston
Historical Permission Notice and Disclaimer - INRIA-IMAG variant	l						HPND-INRIA-IMAG
Historical Permission Notice and Disclaimer - Intel variant	l						HPND-Intel
Historical Permission Notice and Disclaimer - Kevlin Henney variant	l						HPND-Kevlin-Henney
Historical Permission Notice and Disclaimer with MIT disclaimer	l						HPND-MIT-disclaimer
Historical Permission Notice and Disclaimer - Markus Kuhn variant	l						HPND-Markus-Kuhn
Historical Permission Notice and Disclaimer - Netrek variant	l						HPND-Netrek
Historical Permission Notice and Disclaimer - Pbmplus variant	l						HPND-Pbmplus
Historical Permission Notice and Disclaimer - SMC variant	l						HPND-SMC
Historical Permission Notice and Disclaimer - University of California variant	l						HPND-UC
Historical Permission Notice and Disclaimer - University of California, US export warning	l						HPND-UC-export-US
Historical Permission Notice and Disclaimer - documentation variant	l						HPND-doc
Historical Permission Notice and Disclaimer - documentation sell variant	l						HPND-doc-sell
HPND with US Government export control warning	l						HPND-export-US
HPND with US Government export control warning and acknowledgment	l						HPND-export-US-acknowledgement
HPND with US Government export control warning and modification rqmt	l						HPND-export-US-modify
HPND with US Government export control and 2 disclaimers	l						HPND-export2-US
Historical Permission Notice and Disclaimer - merchantability variant	l						HPND-merchantability-variant
Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer	l						HPND-sell-MIT-disclaimer-xserver
Historical Permission Notice and Disclaimer - sell regexpr variant	l						HPND-sell-regexpr
Historical Permission Notice and Disclaimer - sell variant	l						HPND-sell-variant
HPND sell variant with MIT disclaimer	l						HPND-sell-variant-MIT-disclaimer
HPND sell variant with MIT disclaimer - reverse	l						HPND-sell-variant-MIT-disclaimer-rev
HPND - sell variant with safety critical systems clause	l						HPND-sell-variant-critical-systems
HTML Tidy License	l						HTMLTIDY
Haskell Language Report License	l						HaskellReport
Hippocratic License 2.1	l	2.1					Hippocratic-2.1
	l						Hippocratic-3.0-core
IBM PowerPC Initialization and Boot Software	l						IBM-pibs
ICU License	l						ICU
IEC Code Components End-user licence agreement	l						IEC-Code-Components-EULA
Independent JPEG Group License	l						IJG
Independent JPEG Group License - short	l						IJG-short
IPA Font License	l						IPA
IBM Public License v1.0	l	1.0					IPL-1.0
ISC License	l						ISC
ISC Veillard variant	l						ISC-Veillard
ISO permission notice	l						ISO-permission
ImageMagick License	l						ImageMagick
Imlib2 License	l						Imlib2
Independent Module Linking exception	E						Independent-modules-exception
Info-ZIP License	l						Info-ZIP
Informatica License	l						Informatica
Inner Net License v2.0	l	2.0					Inner-Net-2.0
Inno Setup License	l						InnoSetup
Intel Open Source License	l						Intel
Intel ACPI Software License Agreement	l						Intel-ACPI
Interbase Public License v1.0	l	1.0					Interbase-1.0
JPL Image Use Policy	l						JPL-image
Japan Network Information Center License	l						JPNIC
JSON License	l						JSON
Jam License	l						Jam
JasPer License	l	2.0					JasPer-2.0
Kastrup License	l						Kastrup
Kazlib License	l						Kazlib
KiCad Libraries Exception	e						KiCad-libraries-exception
Knuth CTAN License	l						Knuth-CTAN
Licence Art Libre 1.2	l	1.2					LAL-1.2
Licence Art Libre 1.3	l	1.3					LAL-1.3
GNU Library General Public License v2 only	l	2.0		LGPL-2.0-only			LGPL-2.0
GNU Library General Public License v2 or later	L	2.0		LGPL-2.0-or-later			LGPL-2.0+
GNU Library General Public License v2 only	l	2.0					LGPL-2.0-only
GNU Library General Public License v2 or later	l	2.0					LGPL-2.0-or-later
GNU Lesser General Public License v2.1 only	l	2.1		LGPL-2.1-only			LGPL-2.1
GNU Lesser General Public License v2.1 or later	L	2.1		LGPL-2.1-or-later			LGPL-2.1+
GNU Lesser General Public License v2.1 only	l	2.1					LGPL-2.1-only
GNU Lesser General Public License v2.1 or later	l	2.1					LGPL-2.1-or-later
GNU Lesser General Public License v3.0 only	l	3.0		LGPL-3.0-only			LGPL-3.0
GNU Lesser General Public License v3.0 or later	L	3.0		LGPL-3.0-or-later			LGPL-3.0+
LGPL-3.0 Linking Exception	e	3.0					LGPL-3.0-linking-exception
GNU Lesser General Public License v3.0 only	l	3.0					LGPL-3.0-only
GNU Lesser General Public License v3.0 or later	l	3.0					LGPL-3.0-or-later
Lesser General Public License For Linguistic Resources	l						LGPLLR
LLGPL Preamble	e						LLGPL
LLVM Exception	e						LLVM-exception
Common Lisp LOOP License	l						LOOP
LPD Documentation License	l						LPD-document
Lucent Public License Version 1.0	l	1.0					LPL-1.0
Lucent Public License v1.02	l	1.02					LPL-1.02
LaTeX Project Public License v1.0	l	1.0					LPPL-1.0
LaTeX Project Public License v1.1	l	1.1					LPPL-1.1
LaTeX Project Public License v1.2	l	1.2					LPPL-1.2
LaTeX Project Public License v1.3a	l	1.3a					LPPL-1.3a
LaTeX Project Public License v1.3c	l	1.3c					LPPL-1.3c
LZMA SDK License (versions 9.11 to 9.20)	l	9.11					LZMA-SDK-9.11-to-9.20
LZMA SDK License (versions 9.22 and beyond)	l	9.22					LZMA-SDK-9.22
LZMA exception	e						LZMA-exception
Latex2e License	l						Latex2e
Latex2e with translated notice permission	l						Latex2e-translated-notice
Leptonica License	l						Leptonica
Licence Libre du Québec – Permissive version 1.1	l	1.1					LiLiQ-P-1.1
Licence Libre du Québec – Réciprocité version 1.1	l	1.1					LiLiQ-R-1.1
Licence Libre du Québec – Réciprocité forte version 1.1	l	1.1					LiLiQ-Rplus-1.1
libpng License	l						Libpng
Libtool Exception	e						Libtool-exception
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
雅意 YAYI 2 模型商用许可协议	l		Zhongke Wenge			yayi-commercial	LicenseRef-yayi2-commercial-license
雅意 YAYI 2 模型社区许可协议	l		Zhongke Wenge			baichuan-like	LicenseRef-yayi2-community-license
Yi Series Models License Agreement	l	1.0	01.AI			yi	LicenseRef-yi-series-1.0
Yi Series Models License Agreement	l	2.0	01.AI			yi	LicenseRef-yi-series-2.0
Yi Series Models Community License Agreement	l	2.1	01.AI			yi	LicenseRef-yi-series-community-2.1
Linux Kernel Variant of OpenIB.org license	l						Linux-OpenIB
Linux man-pages - 1 paragraph	l						Linux-man-pages-1-para
Linux man-pages Copyleft	l						Linux-man-pages-copyleft
Linux man-pages Copyleft - 2 paragraphs	l						Linux-man-pages-copyleft-2-para
Linux man-pages Copyleft Variant	l						Linux-man-pages-copyleft-var
Linux Syscall Note	e						Linux-syscall-note
Lucida Bitmap Fonts License	l						Lucida-Bitmap-Fonts
MIPS License	l						MIPS
MIT License	l						MIT
MIT No Attribution	l						MIT-0
CMU License	l						MIT-CMU
MIT Click License	l						MIT-Click
MIT Festival Variant	l						MIT-Festival
MIT Khronos - old variant	l						MIT-Khronos-old
MIT License Modern Variant	l						MIT-Modern-Variant
MIT-STK License	l						MIT-STK
MIT Tom Wu Variant	l						MIT-Wu
Enlightenment License (e16)	l						MIT-advertising
enna License	l						MIT-enna
feh License	l						MIT-feh
MIT Open Group variant	l						MIT-open-group
MIT testregex Variant	l						MIT-testregex
MIT +no-false-attribs license	l						MITNFA
MMIXware License	l						MMIXware
Minecraft Mod Public License v1.0.1	l	1.0.1					MMPL-1.0.1
MPEG Software Simulation	l						MPEG-SSG
Mozilla Public License 1.0	l	1.0					MPL-1.0
Mozilla Public License 1.1	l	1.1					MPL-1.1
Mozilla Public License 2.0	l	2.0					MPL-2.0
Mozilla Public License 2.0 (no copyleft exception)	l	2.0					MPL-2.0-no-copyleft-exception
Microsoft Limited Public License	l						MS-LPL
Microsoft Public License	l						MS-PL
Microsoft Reciprocal License	l						MS-RL
Matrix Template Library License	l						MTLL
MVT License 1.1	l	1.1					MVT-1.1
Mackerras 3-Clause License	l						Mackerras-3-Clause
Mackerras 3-Clause - acknowledgment variant	l						Mackerras-3-Clause-acknowledgment
MakeIndex License	l						MakeIndex
Martin Birgmeier License	l						Martin-Birgmeier
McPhee Slideshow License	l						McPhee-slideshow
Minpack License	l						Minpack
The MirOS Licence	l						MirOS
Motosoto License	l						Motosoto
Mulan Permissive Software License, Version 1	l	1.0					MulanPSL-1.0
Mulan Permissive Software License, Version 2	l	2.0					MulanPSL-2.0
Multics License	l						Multics
Mup License	l						Mup
Nara Institute of Science and Technology License (2003)	l						NAIST-2003
NASA Open Source Agreement 1.3	l	1.3					NASA-1.3
Net Boolean Public License v1	l	1.0					NBPL-1.0
NCBI Public Domain Notice	l						NCBI-PD
Non-Commercial Government Licence	l	2.0					NCGL-UK-2.0
NCL Source Code License	l						NCL
University of Illinois/NCSA Open Source License	l						NCSA
Nethack General Public License	l						NGPL
NICTA Public Software License, Version 1.0	l	1.0					NICTA-1.0
NIST Public Domain Notice	l						NIST-PD
NIST Public Domain Notice TNT variant	l						NIST-PD-TNT
NIST Public Domain Notice with license fallback	l						NIST-PD-fallback
NIST Software License	l						NIST-Software
Norwegian Licence for Open Government Data (NLOD) 1.0	l	1.0					NLOD-1.0
Norwegian Licence for Open Government Data (NLOD) 2.0	l	2.0					NLOD-2.0
No Limit Public License	l						NLPL
Netizen Open Source License	l						NOSL
Netscape Public License v1.0	l	1.0					NPL-1.0
Netscape Public License v1.1	l	1.1					NPL-1.1
Non-Profit Open Software License 3.0	l	3.0					NPOSL-3.0
NRL License	l						NRL
NTIA Public Domain Notice	l						NTIA-PD
NTP License	l						NTP
NTP No Attribution	l						NTP-0
Naumen Public License	l						Naumen
Net-SNMP License	l						Net-SNMP
NetCDF license	l						NetCDF
Newsletr License	l						Newsletr
Nokia Open Source License	l						Nokia
Nokia Qt LGPL exception 1.1	E	1.1		Qt-LGPL-exception-1.1			Nokia-Qt-exception-1.1
Noweb License	l						Noweb
Nunit License	l			zlib-acknowledgement			Nunit
Open Use of Data Agreement v1.0	l	1.0					O-UDA-1.0
OAR License	l						OAR
Open CASCADE Technology Public License	l						OCCT-PL
Open CASCADE Exception 1.0	e	1.0					OCCT-exception-1.0
OCLC Research Public License 2.0	l	2.0					OCLC-2.0
OCaml LGPL Linking Exception	e						OCaml-LGPL-linking-exception
Open Data Commons Attribution License v1.0	l	1.0					ODC-By-1.0
Open Data Commons Open Database License v1.0	l	1.0					ODbL-1.0
OFFIS License	l						OFFIS
SIL Open Font License 1.0	l	1.0					OFL-1.0
SIL Open Font License 1.0 with Reserved Font Name	l	1.0					OFL-1.0-RFN
SIL Open Font License 1.0 with no Reserved Font Name	l	1.0					OFL-1.0-no-RFN
SIL Open Font License 1.1	l	1.1					OFL-1.1
SIL Open Font License 1.1 with Reserved Font Name	l	1.1					OFL-1.1-RFN
SIL Open Font License 1.1 with no Reserved Font Name	l	1.1					OFL-1.1-no-RFN
OGC Software License, Version 1.0	l	1.0					OGC-1.0
Taiwan Open Government Data License, version 1.0	l	1.0					OGDL-Taiwan-1.0
Open Government Licence - Canada	l	2.0					OGL-Canada-2.0
Open Government Licence v1.0	l	1.0					OGL-UK-1.0
Open Government Licence v2.0	l	2.0					OGL-UK-2.0
Open Government Licence v3.0	l	3.0					OGL-UK-3.0
Open Group Test Suite License	l						OGTSL
Open LDAP Public License v1.1	l	1.1					OLDAP-1.1
Open LDAP Public License v1.2	l	1.2					OLDAP-1.2
Open LDAP Public License v1.3	l	1.3					OLDAP-1.3
Open LDAP Public License v1.4	l	1.4					OLDAP-1.4
Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)	l	2.0					OLDAP-2.0
Open LDAP Public License v2.0.1	l	2.0.1					OLDAP-2.0.1
Open LDAP Public License v2.1	l	2.1					OLDAP-2.1
Open LDAP Public License v2.2	l	2.2					OLDAP-2.2
Open LDAP Public License v2.2.1	l	2.2.1					OLDAP-2.2.1
Open LDAP Public License 2.2.2	l	2.2.2					OLDAP-2.2.2
Open LDAP Public License v2.3	l	2.3					OLDAP-2.3
Open LDAP Public License v2.4	l	2.4					OLDAP-2.4
Open LDAP Public License v2.5	l	2.5					OLDAP-2.5
Open LDAP Public License v2.6	l	2.6					OLDAP-2.6
Open LDAP Public License v2.7	l	2.7					OLDAP-2.7
Open LDAP Public License v2.8	l	2.8					OLDAP-2.8
Open Logistics Foundation License Version 1.3	l	1.3					OLFL-1.3
Open Market License	l						OML
Open Public License v1.0	l	1.0					OPL-1.0
United Kingdom Open Parliament Licence v3.0	l	3.0					OPL-UK-3.0
Open Publication License v1.0	l	1.0					OPUBL-1.0
OSC License 1.0	l	1.0					OSC-1.0
OSET Public License version 2.1	l	2.1					OSET-PL-2.1
Open Software License 1.0	l	1.0					OSL-1.0
Open Software License 1.1	l	1.1					OSL-1.1
Open Software License 2.0	l	2.0					OSL-2.0
Open Software License 2.1	l	2.1					OSL-2.1
Open Software License 3.0	l	3.0					OSL-3.0
OSSP License	l						OSSP
OpenJDK Assembly exception 1.0	e	1.0					OpenJDK-assembly-exception-1.0
OpenMDW License Agreement v1.0	l	1.0					OpenMDW-1.0
OpenPBS v2.3 Software License	l	2.3					OpenPBS-2.3
OpenSSL License	l						OpenSSL
OpenSSL License - standalone	l						OpenSSL-standalone
OpenVision License	l						OpenVision
PADL License	l						PADL
PCRE2 exception	E						PCRE2-exception
Open Data Commons Public Domain Dedication & License 1.0	l	1.0					PDDL-1.0
PHP License v3.0	l	3.0					PHP-3.0
PHP License v3.01	l	3.01					PHP-3.01
Peer Production License	l						PPL
PS/PDF font exception (2017-08-17)	e						PS-or-PDF-font-exception-20170817
Python Software Foundation License 2.0	l	2.0					PSF-2.0
ParaType Free Font Licensing Agreement v1.3	l	1.3					ParaType-Free-Font-1.3
The Parity Public License 6.0.0	l	6.0.0					Parity-6.0.0
The Parity Public License 7.0.0	l	7.0.0					Parity-7.0.0
Pixar License	l						Pixar
Plexus Classworlds License	l						Plexus
PolyForm Noncommercial License 1.0.0	l	1.0.0					PolyForm-Noncommercial-1.0.0
PolyForm Small Business License 1.0.0	l	1.0.0					PolyForm-Small-Business-1.0.0
PostgreSQL License	l						PostgreSQL
Python License 2.0	l	2.0					Python-2.0
Python License 2.0.1	l	2.0.1					Python-2.0.1
Q Public License 1.0	l	1.0					QPL-1.0
Q Public License 1.0 - INRIA 2004 variant	l	1.0					QPL-1.0-INRIA-2004
INRIA QPL 1.0 2004 variant exception	e	1.0					QPL-1.0-INRIA-2004-exception
Qhull License	l						Qhull
Qt GPL exception 1.0	e	1.0					Qt-GPL-exception-1.0
Qt LGPL exception 1.1	e	1.1					Qt-LGPL-exception-1.1
Qwt exception 1.0	e	1.0					Qwt-exception-1.0
Red Hat eCos Public License v1.1	l	1.1					RHeCos-1.1
Reciprocal Public License 1.1	l	1.1					RPL-1.1
Reciprocal Public License 1.5	l	1.5					RPL-1.5
RealNetworks Public Source License v1.0	l	1.0					RPSL-1.0
RRDtool FLOSS exception 2.0	E	2.0					RRDtool-FLOSS-exception-2.0
RSA Message-Digest License	l						RSA-MD
Ricoh Source Code Public License	l						RSCPL
Rdisc License	l						Rdisc
Ruby License	l						Ruby
Ruby pty extension license	l						Ruby-pty
SANE Exception	e						SANE-exception
Sax Public Domain Notice	l						SAX-PD
Sax Public Domain Notice 2.0	l	2.0					SAX-PD-2.0
SCEA Shared Source License	l						SCEA
SGI Free Software License B v1.0	l	1.0					SGI-B-1.0
SGI Free Software License B v1.1	l	1.1					SGI-B-1.1
SGI Free Software License B v2.0	l	2.0					SGI-B-2.0
SGI OpenGL License	l						SGI-OpenGL
SGMLUG Parser Materials License	l						SGMLUG-PM
SGP4 Permission Notice	l						SGP4
Solderpad Hardware License v0.5	l	0.5					SHL-0.5
Solderpad Hardware License, Version 0.51	l	0.51					SHL-0.51
Solderpad Hardware License v2.0	e	2.0					SHL-2.0
Solderpad Hardware License v2.1	e	2.1					SHL-2.1
Sun Industry Standards Source License v1.1	l						SISSL
Sun Industry Standards Source License v1.2	l	1.2					SISSL-1.2
SL License	l						SL
SMAIL General Public License	l						SMAIL-GPL
Standard ML of New Jersey License	l						SMLNJ
Secure Messaging Protocol Public License	l						SMPPL
SNIA Public License 1.1	l						SNIA
SOFA Software License	l						SOFA
Sun Public License v1.0	l	1.0					SPL-1.0
SSH OpenSSH license	l						SSH-OpenSSH
SSH short notice	l						SSH-short
SSLeay License - standalone	l						SSLeay-standalone
Server Side Public License, v 1	l	1.0					SSPL-1.0
Sustainable Use License v1.0	l	1.0					SUL-1.0
SWI exception	e						SWI-exception
Scheme Widget Library (SWL) Software License Agreement	l						SWL
Saxpath License	l						Saxpath
Scheme Language Report License	l						SchemeReport
Sendmail License	l						Sendmail
Sendmail License 8.23	l	8.23					Sendmail-8.23
Sendmail Open Source License v1.1	l	1.1					Sendmail-Open-Source-1.1
Simple Public License 2.0	l	2.0					SimPL-2.0
Simple Library Usage Exception	E						Simple-Library-Usage-exception
Sleepycat License	l						Sleepycat
Soundex License	l						Soundex
Spelling Provider LGPL exception	E						Spelling-Provider-LGPL-exception
Spencer License 86	l						Spencer-86
Spencer License 94	l						Spencer-94
Spencer License 99	l						Spencer-99
Standard ML of New Jersey License	l			SMLNJ			StandardML-NJ
SugarCRM Public License v1.1.3	l	1.1.3					SugarCRM-1.1.3
Sun PPP License	l						Sun-PPP
Sun PPP License (2000)	l						Sun-PPP-2000
SunPro License	l						SunPro
Swift Exception	e						Swift-exception
Symlinks License	l						Symlinks
TAPR Open Hardware License v1.0	l	1.0					TAPR-OHL-1.0
TCL/TK License	l						TCL
TCP Wrappers License	l						TCP-wrappers
Transitive Grace Period Public Licence 1.0	l	1.0					TGPPL-1.0
TMate Open Source License	l						TMate
TORQUE v2.5+ Software License v1.1	l	1.1					TORQUE-1.1
Trusster Open Source License	l						TOSL
Time::ParseDate License	l						TPDL
THOR Public License 1.0	l	1.0					TPL-1.0
Text-Tabs+Wrap License	l						TTWL
TTYP0 License	l						TTYP0
Technische Universitaet Berlin License 1.0	l	1.0					TU-Berlin-1.0
Technische Universitaet Berlin License 2.0	l	2.0					TU-Berlin-2.0
TekHVC License	l						TekHVC
TermReadKey License	l						TermReadKey
Texinfo exception	e						Texinfo-exception
ThirdEye License	l						ThirdEye
TrustedQSL License	l						TrustedQSL
Unmodified Binary Distribution exception	e						UBDL-exception
UCAR License	l						UCAR
Upstream Compatibility License v1.0	l	1.0					UCL-1.0
Michigan/Merit Networks License	l						UMich-Merit
Universal Permissive License v1.0	l	1.0					UPL-1.0
Utah Raster Toolkit Run Length Encoded License	l						URT-RLE
Ubuntu Font Licence v1.0	l	1.0					Ubuntu-font-1.0
UnRAR License	l						UnRAR
Unicode License v3	l	3.0					Unicode-3.0
Unicode License Agreement - Data Files and Software (2015)	l						Unicode-DFS-2015
Unicode License Agreement - Data Files and Software (2016)	l						Unicode-DFS-2016
Unicode Terms of Use	l						Unicode-TOU
Universal FOSS Exception, Version 1.0	e	1.0					Universal-FOSS-exception-1.0
UnixCrypt License	l						UnixCrypt
The Unlicense	l						Unlicense
Unlicense - libtelnet variant	l						Unlicense-libtelnet
Unlicense - libwhirlpool variant	l						Unlicense-libwhirlpool
VOSTROM Public License for Open Source	l						VOSTROM
Vovida Software License v1.0	l	1.0					VSL-1.0
Vim License	l						Vim
Vixie Cron License	l						Vixie-Cron
W3C Software Notice and License (2002-12-31)	l						W3C
W3C Software Notice and License (1998-07-20)	l						W3C-19980720
W3C Software Notice and Document License (2015-05-13)	l						W3C-20150513
Do What The F*ck You Want To But It's Not My Fault Public License	l						WTFNMFPL
Do What The F*ck You Want To Public License	l						WTFPL
Sybase Open Watcom Public License 1.0	l	1.0					Watcom-1.0
Widget Workshop License	l						Widget-Workshop
WordNet License	l						WordNet
Wsuipa License	l						Wsuipa
WxWindows Library Exception 3.1	e	3.1					WxWindows-exception-3.1
X11 License	l						X11
X11 License Distribution Modification Variant	l						X11-distribute-modifications-variant
X11 no permit persons clause	l						X11-no-permit-persons
X11 swapped final paragraphs	l						X11-swapped
XFree86 License 1.1	l	1.1					XFree86-1.1
XSkat License	l						XSkat
Xdebug License v 1.03	l	1.03					Xdebug-1.03
Xerox License	l						Xerox
Xfig License	l						Xfig
X.Net License	l						Xnet
Yahoo! Public License v1.0	l	1.0					YPL-1.0
Yahoo! Public License v1.1	l	1.1					YPL-1.1
Zope Public License 1.1	l	1.1					ZPL-1.1
Zope Public License 2.0	l	2.0					ZPL-2.0
Zope Public License 2.1	l	2.1					ZPL-2.1
Zed License	l						Zed
Zeeff License	l						Zeeff
Zend License v2.0	l	2.0					Zend-2.0
Zimbra Public License v1.3	l	1.3					Zimbra-1.3
Zimbra Public License v1.4	l	1.4					Zimbra-1.4
zlib License	l						Zlib
Any OSI License	l						any-OSI
Any OSI License - Perl Modules	l						any-OSI-perl-modules
atc Game License	l						atc-game
bcrypt Solar Designer License	l						bcrypt-Solar-Designer
SQLite Blessing	l						blessing
bzip2 and libbzip2 License v1.0.5	l	1.0.5					bzip2-1.0.5
bzip2 and libbzip2 License v1.0.6	l	1.0.6					bzip2-1.0.6
check-cvs License	l						check-cvs
Checkmk License	l						checkmk
copyleft-next 0.3.0	l	0.3.0					copyleft-next-0.3.0
copyleft-next 0.3.1	l	0.3.1					copyleft-next-0.3.1
cryptsetup OpenSSL exception	e						cryptsetup-OpenSSL-exception
curl License	l						curl
Common Vulnerability Enumeration ToU License	l						cve-tou
diffmark license	l						diffmark
David M. Gay dtoa License	l						dtoa
dvipdfm License	l						dvipdfm
eCos license version 2.0	l	2.0		GPL-2.0-or-later WITH eCos-exception-2.0			eCos-2.0
eCos exception 2.0	e	2.0					eCos-exception-2.0
eGenix.com Public License 1.1.0	l						eGenix
Erlang/OTP Linking Exception	E						erlang-otp-linking-exception
Etalab Open License 2.0	l	2.0					etalab-2.0
fmt exception	e						fmt-exception
FreeRTOS Exception 2.0	e	2.0					freertos-exception-2.0
fwlw License	l						fwlw
gSOAP Public License v1.3b	l	1.3b					gSOAP-1.3b
Generic XTS License	l						generic-xts
GNU JavaMail exception	e						gnu-javamail-exception
gnuplot License	l						gnuplot
gtkbook License	l						gtkbook
harbour exception	E						harbour-exception
hdparm License	l						hdparm
hyphen-bulgarian License	l						hyphen-bulgarian
i2p GPL+Java Exception	e						i2p-gpl-java-exception
iMatix Standard Function Library Agreement	l						iMatix
Jove License	l						jove
kvirc OpenSSL Exception	E						kvirc-openssl-exception
PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)	l	1.6.35					libpng-1.6.35
PNG Reference Library version 2	l	2.0					libpng-2.0
libpri OpenH323 exception	e						libpri-OpenH323-exception
libselinux public domain notice	l	1.0					libselinux-1.0
libtiff License	l						libtiff
libutil David Nugent License	l						libutil-David-Nugent
lsof License	l						lsof
magaz License	l						magaz
mailprio License	l						mailprio
man2html License	l						man2html
metamail License	l						metamail
Macros and Inline Functions Exception	e						mif-exception
mpi Permissive License	l						mpi-permissive
mpich2 License	l						mpich2
mplus Font License	l						mplus
mxml Exception	E						mxml-exception
ngrep License	l						ngrep
OpenVPN OpenSSL Exception	e						openvpn-openssl-exception
pkgconf License	l						pkgconf
pnmstitch License	l						pnmstitch
Polyparse Exception	E						polyparse-exception
psfrag License	l						psfrag
psutils License	l						psutils
Python ldap License	l						python-ldap
radvd License	l						radvd
Romic Exception	E						romic-exception
rsync Linking Exception	E						rsync-linking-exception
snprintf License	l						snprintf
softSurfer License	l						softSurfer
sqlitestudio OpenSSL exception	E						sqlitestudio-OpenSSL-exception
ssh-keyscan License	l						ssh-keyscan
stunnel Exception	e						stunnel-exception
swrule License	l						swrule
threeparttable License	l						threeparttable
U-Boot exception 2.0	e	2.0					u-boot-exception-2.0
ulem License	l						ulem
vsftpd OpenSSL exception	e						vsftpd-openssl-exception
w3m License	l						w3m
WWL License	l						wwl
wxWindows Library License	l			GPL-2.0-or-later WITH WxWindows-exception-3.1			wxWindows
x11vnc OpenSSL Exception	e						x11vnc-openssl-exception
xinetd License	l						xinetd
xkeyboard-config Zinoviev License	l						xkeyboard-config-Zinoviev
xlock License	l						xlock
XPP License	l						xpp
xzoom License	l						xzoom
zlib/libpng License with Acknowledgement	l						zlib-acknowledgement
`

/** One address a line, without scheme and `www.`, and the ids of the licenses that give it. */
export const knownAddresses = `
7-zip.org/sdk.html	LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
ac-archive.sourceforge.net/doc/copyright.html	Autoconf-exception-2.0
affero.org/oagpl.html	AGPL-1.0-only AGPL-1.0-or-later
ai.google.dev/gemini-api/terms	LicenseRef-gemini-api-additional-tos-2025
ai.google.dev/gemma/prohibited_use_policy	LicenseRef-gemma-pup-2024-02-21
ai.google.dev/gemma/terms	LicenseRef-gemma-tou-2024-04-01 LicenseRef-gemma-tou-2025-03-24
ai.meta.com/llama/license	LicenseRef-llama-2-community-license
ai.meta.com/llama/use-policy	LicenseRef-llama-2-use-policy
ai.meta.com/resources/models-and-libraries/chameleon-license	LicenseRef-chameleon-research-license
ai.meta.com/resources/models-and-libraries/chameleon-use-policy	LicenseRef-chameleon-use-policy
ai.meta.com/resources/models-and-libraries/dinov3-license	LicenseRef-dinov3-license
ai.meta.com/resources/models-and-libraries/seamless-license	LicenseRef-seamless-license
ai.meta.com/seamless/use-policy	LicenseRef-seamless-use-policy
antlr2.org/license.html	ANTLR-PD ANTLR-PD-fallback
apache.org/licenses/LICENSE-1.0	Apache-1.0
apache.org/licenses/LICENSE-1.1	Apache-1.1
apache.org/licenses/LICENSE-2.0	Apache-2.0
artlibre.org	LAL-1.3
artlibre.org/licence/lal/licence-art-libre-12	LAL-1.2
bits.netizen.com.au/licenses/NOSL/nosl.txt	NOSL
blitiri.com.ar/p/bola	BOLA-1.1
blueoakcouncil.org/license/1.0.0	BlueOak-1.0.0
boost.org/LICENSE_1_0.txt	BSL-1.0
boost.org/doc/libs/1_35_0/doc/html/jam.html	Jam
caml.inria.fr/ocaml/license.en.html	OCaml-LGPL-linking-exception
capec.mitre.org/about/termsofuse.html	CAPEC-tou
cdla.dev/computational-use-of-data-agreement-v1-0	C-UDA-1.0
cdla.dev/open-use-of-data-agreement-v1-0	O-UDA-1.0
cdla.dev/permissive-2-0	CDLA-Permissive-2.0
cdla.io/permissive-1-0	CDLA-Permissive-1.0
cdla.io/sharing-1-0	CDLA-Sharing-1.0
cecill.info/licences/Licence_CeCILL-B_V1-en.html	CECILL-B
cecill.info/licences/Licence_CeCILL-C_V1-en.html	CECILL-C
cecill.info/licences/Licence_CeCILL_V1-fr.html	CECILL-1.0
cecill.info/licences/Licence_CeCILL_V1.1-US.html	CECILL-1.1
cecill.info/licences/Licence_CeCILL_V2-en.html	CECILL-2.0
cecill.info/licences/Licence_CeCILL_V2.1-en.html	CECILL-2.1
celestrak.org/publications/AIAA/2006-6753/faq.php	SGP4
cl.cam.ac.uk/~mgk25/ucs/wcwidth.c	HPND-Markus-Kuhn
codeproject.com/info/cpol10.aspx	CPOL-1.02
coil.apotheon.org/plaintext/01.0.txt	COIL-1.0
core.tcl-lang.org/tk/file?name=compat/unistd.h	HPND-UC
creativecommons.org/licenses/by-nc-nd/2.0/legalcode	CC-BY-NC-ND-2.0
creativecommons.org/licenses/by-nc-nd/2.5/legalcode	CC-BY-NC-ND-2.5
creativecommons.org/licenses/by-nc-nd/3.0/de/legalcode	CC-BY-NC-ND-3.0-DE
creativecommons.org/licenses/by-nc-nd/3.0/igo/legalcode	CC-BY-NC-ND-3.0-IGO
creativecommons.org/licenses/by-nc-nd/3.0/legalcode	CC-BY-NC-ND-3.0
creativecommons.org/licenses/by-nc-nd/4.0/legalcode	CC-BY-NC-ND-4.0
creativecommons.org/licenses/by-nc-sa/1.0/legalcode	CC-BY-NC-SA-1.0
creativecommons.org/licenses/by-nc-sa/2.0/de/legalcode	CC-BY-NC-SA-2.0-DE
creativecommons.org/licenses/by-nc-sa/2.0/fr/legalcode	CC-BY-NC-SA-2.0-FR
creativecommons.org/licenses/by-nc-sa/2.0/legalcode	CC-BY-NC-SA-2.0
creativecommons.org/licenses/by-nc-sa/2.0/uk/legalcode	CC-BY-NC-SA-2.0-UK
creativecommons.org/licenses/by-nc-sa/2.5/legalcode	CC-BY-NC-SA-2.5
creativecommons.org/licenses/by-nc-sa/3.0/de/legalcode	CC-BY-NC-SA-3.0-DE
creativecommons.org/licenses/by-nc-sa/3.0/igo/legalcode	CC-BY-NC-SA-3.0-IGO
creativecommons.org/licenses/by-nc-sa/3.0/legalcode	CC-BY-NC-SA-3.0
creativecommons.org/licenses/by-nc-sa/4.0/legalcode	CC-BY-NC-SA-4.0
creativecommons.org/licenses/by-nc/1.0/legalcode	CC-BY-NC-1.0
creativecommons.org/licenses/by-nc/2.0/legalcode	CC-BY-NC-2.0
creativecommons.org/licenses/by-nc/2.5/legalcode	CC-BY-NC-2.5
creativecommons.org/licenses/by-nc/3.0/de/legalcode	CC-BY-NC-3.0-DE
creativecommons.org/licenses/by-nc/3.0/igo/legalcode	CC-BY-NC-3.0-IGO
creativecommons.org/licenses/by-nc/3.0/legalcode	CC-BY-NC-3.0
creativecommons.org/licenses/by-nc/4.0/legalcode	CC-BY-NC-4.0
creativecommons.org/licenses/by-nd-nc/1.0/legalcode	CC-BY-NC-ND-1.0
creativecommons.org/licenses/by-nd/1.0/legalcode	CC-BY-ND-1.0
creativecommons.org/licenses/by-nd/2.0/legalcode	CC-BY-ND-2.0
creativecommons.org/licenses/by-nd/2.5/legalcode	CC-BY-ND-2.5
creativecommons.org/licenses/by-nd/3.0/de/legalcode	CC-BY-ND-3.0-DE
creativecommons.org/licenses/by-nd/3.0/legalcode	CC-BY-ND-3.0
creativecommons.org/licenses/by-nd/4.0/legalcode	CC-BY-ND-4.0
creativecommons.org/licenses/by-sa/1.0/legalcode	CC-BY-SA-1.0
creativecommons.org/licenses/by-sa/2.0/legalcode	CC-BY-SA-2.0
creativecommons.org/licenses/by-sa/2.0/uk/legalcode	CC-BY-SA-2.0-UK
creativecommons.org/licenses/by-sa/2.1/jp/legalcode	CC-BY-SA-2.1-JP
creativecommons.org/licenses/by-sa/2.5/legalcode	CC-BY-SA-2.5
creativecommons.org/licenses/by-sa/3.0/at/legalcode	CC-BY-SA-3.0-AT
creativecommons.org/licenses/by-sa/3.0/de/legalcode	CC-BY-SA-3.0-DE
creativecommons.org/licenses/by-sa/3.0/igo/legalcode	CC-BY-SA-3.0-IGO
creativecommons.org/licenses/by-sa/3.0/legalcode	CC-BY-SA-3.0
creativecommons.org/licenses/by-sa/4.0/legalcode	CC-BY-SA-4.0
creativecommons.org/licenses/by/1.0/legalcode	CC-BY-1.0
creativecommons.org/licenses/by/2.0/legalcode	CC-BY-2.0
creativecommons.org/licenses/by/2.5/au/legalcode	CC-BY-2.5-AU
creativecommons.org/licenses/by/2.5/legalcode	CC-BY-2.5
creativecommons.org/licenses/by/3.0/at/legalcode	CC-BY-3.0-AT
creativecommons.org/licenses/by/3.0/au/legalcode	CC-BY-3.0-AU
creativecommons.org/licenses/by/3.0/de/legalcode	CC-BY-3.0-DE
creativecommons.org/licenses/by/3.0/igo/legalcode	CC-BY-3.0-IGO
creativecommons.org/licenses/by/3.0/legalcode	CC-BY-3.0
creativecommons.org/licenses/by/3.0/nl/legalcode	CC-BY-3.0-NL
creativecommons.org/licenses/by/3.0/us/legalcode	CC-BY-3.0-US
creativecommons.org/licenses/by/4.0/legalcode	CC-BY-4.0
creativecommons.org/licenses/publicdomain	CC-PDDC
creativecommons.org/licenses/sa/1.0/legalcode	CC-SA-1.0
creativecommons.org/publicdomain/mark/1.0	CC-PDM-1.0
creativecommons.org/publicdomain/zero/1.0/legalcode	CC0-1.0
creativecommons.org/share-your-work/cclicenses	CC-PDM-1.0
cryptographicautonomylicense.com/license-text.html	CAL-1.0 CAL-1.0-Combined-Work-Exception
cs.auckland.ac.nz/~pgut001/dumpasn1.c	Gutmann
cs.cmu.edu/~410/licenses.html	CMU-Mach
cs.fsu.edu/~engelen/license.html	gSOAP-1.3b
cs.wustl.edu/~schmidt/ACE-copying.html	DOC
ctan.org/license/knuth	Knuth-CTAN
ctan.org/license/opl	OPUBL-1.0
cve.org/Legal/TermsOfUse	cve-tou
data.gov.tw/license	OGDL-Taiwan-1.0
data.norge.no/nlod/en/1.0	NLOD-1.0
data.norge.no/nlod/en/2.0	NLOD-2.0
databricks.com/legal/open-model-license	LicenseRef-databricks-open-model-license
db.net/downloads/wwl+db-1.3.tgz	wwl
debian.org/opl	OPUBL-1.0
dev.bertos.org/doxygen	mif-exception
dev.perl.org/licenses/artistic.html	Artistic-1.0-Perl
dev.w3.org/cvsweb/Amaya/libjpeg/Attic/README?rev=1.2	IJG
digirulesolutions.com/drupal/foss	DigiRule-FOSS-exception
dipp.nrw.de/d-fsl/lizenzen	D-FSL-1.0
directory.fedoraproject.org/wiki/GPL_Exception_License_Text	389-exception
directory.fsf.org/wiki/License:BSD_4Clause	BSD-4-Clause
directory.fsf.org/wiki/License:BitTorrentOSL1.1	BitTorrent-1.1
directory.fsf.org/wiki/License:Fdk	FDK-AAC
doc.qt.io/archives/3.3/license.html	QPL-1.0
doc.qt.nokia.com/3.3/license.html	QPL-1.0
docbook.org/xml/5.0/docbook-5.0.zip	DocBook-Stylesheet
docbook.org/xml/simple/1.1/docbook-simple-1.1.zip	DocBook-DTD
docs.google.com/forms/d/e/1FAIpQLSfqNECQnMkycAp2jP4Z9TFX0cGR4uf7b_fBxjY_OjhJILlKGA/viewform	LicenseRef-llama-1-license-2023
docs.mvt.re/en/latest/license	MVT-1.1
docs.omniverse.nvidia.com/install-guide/latest/common/licenses.html	AML-glslang
docs.oracle.com/cd/E81115_01/html/E81116/licenses.html	man2html
docs.python.org/3/license.html	Python-2.0.1
docs.python.org/3/license.html#execution-tracing	HPND-SMC
docubrain.com/sites/default/files/licenses/bitstream-vera.html	Bitstream-Vera
download.oracle.com/otn-pub/java/licenses/bsd.txt	BSD-3-Clause-No-Nuclear-License
dre.vanderbilt.edu/~schmidt/ACE-copying.html	DOC
ec.europa.eu/idabc/en/document/7330.html	EUPL-1.0
ec.europa.eu/idabc/servlets/Doc027f.pdf?id=31096	EUPL-1.0
ece.uvic.ca/~mdadams/jasper/LICENSE	JasPer-2.0
eclipse.org/legal/epl-2.0	EPL-2.0
eclipse.org/legal/epl-v10.html	EPL-1.0
eclipse.org/legal/epl-v20.html	EPL-2.0
eclipse.org/org/documents/edl-v10.php	BSD-3-Clause
ecos.sourceware.org/license-overview.html	eCos-exception-2.0
ecos.sourceware.org/old-license.html	RHeCos-1.1
egenix.com/products/eGenix.com-Public-License-1.1.0.pdf	eGenix
eiffel-nice.org/license/eiffel-forum-license-2.html	EFL-2.0
eiffel-nice.org/license/forum.txt	EFL-1.0
elastic.co/licensing/elastic-license	Elastic-2.0
enterprise.dejacode.com/licenses/public/naist-2003/#license-text	NAIST-2003
epics.anl.gov/license/open.php	EPICS
erlang.org/EPLICENSE	ErlPL-1.1
erlang.org/pipermail/erlang-questions/2012-May/066355.html	erlang-otp-linking-exception
eu-datagrid.web.cern.ch/eu-datagrid/license.html	EUDatagrid
falconllm-staging.tii.ae/falcon-2-terms-and-conditions.html	LicenseRef-falcon-2-11b-1.0
falconllm.tii.ae/terms-and-conditions.html	LicenseRef-falcon-180b-tii-1.0
faqs.org/rfcs/rfc1321.html	RSA-MD
fawkesrobotics.org/about/license	Fawkes-Runtime-exception
fedoraproject.org/wiki/Licensing/AMD_plpa_map_License	AMDPLPA
fedoraproject.org/wiki/Licensing/Abstyles	Abstyles
fedoraproject.org/wiki/Licensing/AdobeLicense	Adobe-2006
fedoraproject.org/wiki/Licensing/AdobePostscriptAFM	APAFML
fedoraproject.org/wiki/Licensing/Afmparse	Afmparse
fedoraproject.org/wiki/Licensing/AmazonDigitalServicesLicense	ADSL
fedoraproject.org/wiki/Licensing/App-s2p	App-s2p
fedoraproject.org/wiki/Licensing/Apple_MIT_License	AML
fedoraproject.org/wiki/Licensing/Apple_Public_Source_License_1.0	APSL-1.0
fedoraproject.org/wiki/Licensing/BSD#AMPASBSD	AMPAS
fedoraproject.org/wiki/Licensing/BSD_Protection_License	BSD-Protection
fedoraproject.org/wiki/Licensing/BSD_with_Attribution	BSD-3-Clause-Attribution
fedoraproject.org/wiki/Licensing/Bahyph	Bahyph
fedoraproject.org/wiki/Licensing/Barr	Barr
fedoraproject.org/wiki/Licensing/Beerware	Beerware
fedoraproject.org/wiki/Licensing/Borceux	Borceux
fedoraproject.org/wiki/Licensing/Charter#License_Text	Bitstream-Charter
fedoraproject.org/wiki/Licensing/Common_Documentation_License	CDL-1.0
fedoraproject.org/wiki/Licensing/Crossword	Crossword
fedoraproject.org/wiki/Licensing/Cube	Cube
fedoraproject.org/wiki/Licensing/DSDP	DSDP
fedoraproject.org/wiki/Licensing/Dotseqn	Dotseqn
fedoraproject.org/wiki/Licensing/Eurosym	Eurosym
fedoraproject.org/wiki/Licensing/FDK-AAC	FDK-AAC
fedoraproject.org/wiki/Licensing/FSF_Unlimited_License	FSFUL
fedoraproject.org/wiki/Licensing/FSF_Unlimited_License#License_Retention_Variant	FSFULLR
fedoraproject.org/wiki/Licensing/GPL_Classpath_Exception	Classpath-exception-2.0
fedoraproject.org/wiki/Licensing/Glulxe	Glulxe
fedoraproject.org/wiki/Licensing/Gnuplot	gnuplot
fedoraproject.org/wiki/Licensing/Haskell_Language_Report_License	HaskellReport
fedoraproject.org/wiki/Licensing/Henry_Spencer_Reg-Ex_Library_License	Spencer-86 Spencer-94
fedoraproject.org/wiki/Licensing/Inner_Net_License	Inner-Net-2.0
fedoraproject.org/wiki/Licensing/Intel_ACPI_Software_License_Agreement	Intel-ACPI
fedoraproject.org/wiki/Licensing/LBNLBSD	BSD-3-Clause-LBNL
fedoraproject.org/wiki/Licensing/Latex2e	Latex2e
fedoraproject.org/wiki/Licensing/Leptonica	Leptonica
fedoraproject.org/wiki/Licensing/MIT	mpich2
fedoraproject.org/wiki/Licensing/MIT#AdobeGlyph	Adobe-Glyph
fedoraproject.org/wiki/Licensing/MIT#enna	MIT-enna
fedoraproject.org/wiki/Licensing/MIT#feh	MIT-feh
fedoraproject.org/wiki/Licensing/MITNFA	MITNFA
fedoraproject.org/wiki/Licensing/MIT_With_Advertising	MIT-advertising
fedoraproject.org/wiki/Licensing/MakeIndex	MakeIndex
fedoraproject.org/wiki/Licensing/Matrix_Template_Library_License	MTLL
fedoraproject.org/wiki/Licensing/Mup	Mup
fedoraproject.org/wiki/Licensing/NLPL	NLPL
fedoraproject.org/wiki/Licensing/Newsletr	Newsletr
fedoraproject.org/wiki/Licensing/Noweb	Noweb
fedoraproject.org/wiki/Licensing/OSL1.1	OSL-1.1
fedoraproject.org/wiki/Licensing/Open_Market_License	OML
fedoraproject.org/wiki/Licensing/Open_Public_License	OPL-1.0
fedoraproject.org/wiki/Licensing/Plexus_Classworlds_License	Plexus
fedoraproject.org/wiki/Licensing/Qhull	Qhull
fedoraproject.org/wiki/Licensing/Rdisc_License	Rdisc
fedoraproject.org/wiki/Licensing/SNIA_Public_License	SNIA
fedoraproject.org/wiki/Licensing/SWL	SWL
fedoraproject.org/wiki/Licensing/Saxpath_License	Saxpath
fedoraproject.org/wiki/Licensing/TCL	TCL
fedoraproject.org/wiki/Licensing/TGPPL	TGPPL-1.0
fedoraproject.org/wiki/Licensing/TORQUEv1.1	TORQUE-1.1
fedoraproject.org/wiki/Licensing/TOSL	TOSL
fedoraproject.org/wiki/Licensing/TTWL	TTWL
fedoraproject.org/wiki/Licensing/Threeparttable	threeparttable
fedoraproject.org/wiki/Licensing/VOSTROM	VOSTROM
fedoraproject.org/wiki/Licensing/Wsuipa	Wsuipa
fedoraproject.org/wiki/Licensing/XSkat_License	XSkat
fedoraproject.org/wiki/Licensing/Xerox	Xerox
fedoraproject.org/wiki/Licensing/Xinetd_License	xinetd
fedoraproject.org/wiki/Licensing/Zed	Zed
fedoraproject.org/wiki/Licensing/ZlibWithAcknowledgement	zlib-acknowledgement
fedoraproject.org/wiki/Licensing/diffmark	diffmark
fedoraproject.org/wiki/Licensing/dvipdfm	dvipdfm
fedoraproject.org/wiki/Licensing/libtiff	libtiff
fedoraproject.org/wiki/Licensing/psfrag	psfrag
fedoraproject.org/wiki/Licensing/psutils	psutils
fedoraproject.org/wiki/Licensing/softSurfer	softSurfer
fedoraproject.org/wiki/Licensing/xpp	xpp
fedoraproject.org/wiki/Licensing:BSD#Modification_Variant	BSD-3-Clause-Modification
fedoraproject.org/wiki/Licensing:Baekmuk?rd=Licensing/Baekmuk	Baekmuk
fedoraproject.org/wiki/Licensing:CrystalStacker?rd=Licensing/CrystalStacker	CrystalStacker
fedoraproject.org/wiki/Licensing:MIT#Modern_Variants	MIT-Modern-Variant
fedoraproject.org/wiki/Licensing:MIT#OpenVision_Variant	OpenVision
fedoraproject.org/wiki/Licensing:MIT#Xfig_Variant	Xfig
fedoraproject.org/wiki/Licensing:MIT?rd=Licensing/MIT#CMU_Style	MIT-CMU
fedoraproject.org/wiki/Licensing:Mplus?rd=Licensing/mplus	mplus
fedoraproject.org/wiki/Licensing:ThorPublicLicense	TPL-1.0
firstdonoharm.dev	LicenseRef-hippocratic-1.0 LicenseRef-hippocratic-1.1 LicenseRef-hippocratic-1.2 LicenseRef-hippocratic-2.0 LicenseRef-hippocratic-3.0
firstdonoharm.dev/version/2/1/license.html	Hippocratic-2.1
fltk.org/COPYING.php	FLTK-exception
forge.gouv.qc.ca/licence/fr/liliq-v1-1	LiLiQ-P-1.1
forge.gouv.qc.ca/licence/liliq-p	LiLiQ-P-1.1 LiLiQ-R-1.1
forge.gouv.qc.ca/licence/liliq-r+	LiLiQ-Rplus-1.1
foss.heptapod.net/python-libs/passlib/-/blob/branch/stable/LICENSE#L70	UnixCrypt
fossies.org/linux/sendmail/contrib/mailprio	mailprio
fossies.org/linux/tiff/contrib/ras/ras2tif.c	xlock
freebsd.org/copyright/freebsd-doc-license	FreeBSD-DOC
freebsd.org/copyright/freebsd-license.html	BSD-2-Clause-Views
freebsd.org/copyright/license.html	BSD-4-Clause-UC
freedevproject.org/faipl-1.0-sd	LicenseRef-fair-ai-public-1.0-sd
freedevproject.org/faipl-1.0.txt	LicenseRef-fair-ai-public-1.0
freeimage.sourceforge.net/freeimage-license.txt	FreeImage
freetype.fis.uniroma2.it/FTL.TXT	FTL
fsl.software/FSL-1.1-ALv2.template.md	FSL-1.1-ALv2
fsl.software/FSL-1.1-MIT.template.md	FSL-1.1-MIT
ftp.gnu.org/gnu/autoconf/autoconf-2.59.tar.gz	Autoconf-exception-2.0
ftp.gnu.org/gnu/non-gnu/chinese-fonts-truetype/LICENSE	Arphic-1999
geti2p.net/en/get-involved/develop/licenses#java_exception	i2p-gpl-java-exception
geuz.org/gl2ps/COPYING.GL2PS	GL2PS
gianluca.dellavedova.org/2011/01/03/clarified-artistic-license	ClArtistic
git.sr.ht/~nabijaczleweli/ossp-var	OSSP
github.com/996icu/996.ICU	LicenseRef-anti-996-1.0-draft
github.com/AdaCore/xmlada/blob/master/docs/index.rst	AdaCore-doc
github.com/BuildCraft/BuildCraft/blob/623d323b1868712f29f4a8b0979a02e8d1835131/LICENSE	MMPL-1.0.1
github.com/CorsixTH/deps/blob/fd339a9f526d1d9c9f01ccf39e438a015da50035/licences/libgsm.txt	TU-Berlin-2.0
github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md	LPD-document
github.com/Distrotech/hdparm/blob/4517550db29a91420fb2b020349523b1b4512df2/LICENSE.TXT	hdparm
github.com/Distrotech/transfig/blob/master/transfig/transfig.c	Xfig
github.com/DrItanium/maya/blob/master/LICENSE.CLIPS	Clips
github.com/Dual-Life/mime-base64/blob/master/Base64.xs#L12	metamail
github.com/FreeRADIUS/freeradius-client/blob/master/COPYRIGHT#L32	HPND-Fenneberg-Livingston
github.com/GNOME/gcr/blob/master/docs/COPYING	GCR-docs
github.com/HDFGroup/hdf5/?tab=License-1-ov-file#readme	HDF5
github.com/KhronosGroup/SPIRV-Cross/blob/main/LICENSES/LicenseRef-KhronosFreeUse.txt	MIT-Khronos-old
github.com/KhronosGroup/glslang/blob/main/LICENSE.txt#L949	AML-glslang
github.com/MariaDB/server/blob/11.6/libmysqld/lib_sql.cc	Boehm-GC-without-fee
github.com/NVIDIA/diffusion-audio-restoration/blob/main/LICENSE	LicenseRef-nvidia-nscl-a2sb
github.com/NVlabs/FoundationStereo/blob/master/LICENSE	LicenseRef-nvidia-license-foundationstereo
github.com/NVlabs/SegFormer/blob/master/LICENSE	LicenseRef-nvidia-nscl-segformer
github.com/Neo23x0/sigma/blob/master/LICENSE.Detection.Rules.md	DRL-1.0
github.com/Open-Weights/Definition/blob/main/Open%20Weights%20License.MD	LicenseRef-open-weights-permissive-1.0.0
github.com/Perl/perl5/blob/blead/util.c#L6136	Martin-Birgmeier
github.com/PixarAnimationStudios/OpenSubdiv/raw/v3_5_0/LICENSE.txt	Pixar
github.com/RTimothyEdwards/magic/blob/master/LICENSE	HPND-UC-export-US
github.com/SELinuxProject/selinux/blob/master/libselinux/LICENSE	libselinux-1.0
github.com/Unidata/UDUNITS-2/blob/master/COPYRIGHT	UCAR
github.com/acpica/acpica/blob/master/source/common/acfileio.c#L119	BSD-3-Clause-acpica
github.com/adaptivecomputing/torque/blob/master/PBS_License.txt	OpenPBS-2.3
github.com/adobe-research/custom-diffusion/blob/main/LICENSE.md	LicenseRef-adobe-research-license
github.com/apache/apr/blob/trunk/LICENSE#L298C6-L298C29	Caldera-no-preamble
github.com/apple/ml-fastvlm/blob/main/LICENSE_MODEL	LicenseRef-apple-amlr
github.com/apple/ml-ferret/blob/main/LICENSE	LicenseRef-apple-ml-ferret-2023
github.com/aws/mit-0	MIT-0
github.com/bagder/curl/blob/master/COPYING	curl
github.com/bleargh45/Data-UUID/blob/master/LICENSE	HP-1989
github.com/chromium/octane/blob/master/crypto.js	MIT-Wu
github.com/cyrusimap/cyrus-sasl/blob/master/COPYING	BSD-Attribution-HPND-disclaimer
github.com/dcblake/SMP/blob/master/Documentation/License.txt	SMPPL
github.com/deep-floyd/IF/blob/develop/LICENSE-MODEL	LicenseRef-deepfloyd-if-license
github.com/dfateyev/libwhirlpool/blob/master/README#L27	Unlicense-libwhirlpool
github.com/docbook/xslt10-stylesheets/blob/efd62655c11cc8773708df7a843613fa1e932bf8/xsl/COPYING#L27	DocBook-XML
github.com/erich666/GraphicsGems/blob/master/LICENSE.md	Graphics-Gems
github.com/facebookresearch/metaseq/blob/main/projects/OPT/MODEL_LICENSE.md	LicenseRef-opt-175b-license
github.com/facebookresearch/sam3/blob/main/LICENSE	LicenseRef-sam-license
github.com/facebookresearch/vissl/blob/main/projects/SEER/MODEL_LICENSE.md	LicenseRef-seer-license
github.com/fedeinthemix/chez-srfi/blob/master/srfi/LICENSE	X11-swapped
github.com/festvox/flite/blob/master/COPYING	MIT-Festival
github.com/file/file/blob/master/COPYING	BSD-2-Clause-Darwin
github.com/htacg/tidy-html5/blob/next/README/LICENSE.md	HTMLTIDY
github.com/jonathanstowe/TermReadKey/blob/master/README#L9-L10	TermReadKey
github.com/jonmacs/jove/blob/4_17/LICENSE	jove
github.com/jpr5/ngrep/blob/master/LICENSE	ngrep
github.com/jrsoftware/issrc/blob/HEAD/license.txt	InnoSetup
github.com/kohler/t1utils/blob/master/LICENSE	MIT-Click
github.com/krzyzanowskim/CryptoSwift/blob/main/LICENSE	CryptoSwift
github.com/lattera/freebsd/blob/master/sys/cam/cam.c#L4	BSD-Source-beginning-file
github.com/libcheck/check/blob/master/checkmk/checkmk.in	checkmk
github.com/lsof-org/lsof/blob/master/COPYING	lsof
github.com/maranget/hevea/blob/master/LICENSE	QPL-1.0-INRIA-2004
github.com/me-shaon/GLWTPL/commit/da5f6bc734095efbacb442c0b31e33a65b9d6e85	GLWTPL
github.com/mirror/ncurses/blob/master/COPYING	X11-distribute-modifications-variant
github.com/mm2/Little-CMS/blob/master/src/cmssm.c#L207	softSurfer
github.com/mtoyoda/sl/blob/master/LICENSE	SL
github.com/n8n-io/n8n/blob/master/LICENSE.md	SUL-1.0
github.com/ncbi/sra-tools/blob/e8e5b6af4edc460156ad9ce5902d0779cffbf685/LICENSE	NCBI-PD
github.com/novnc/noVNC/blob/master/core/crypto/des.js#L24	Widget-Workshop
github.com/openai/gpt-oss/blob/main/USAGE_POLICY	LicenseRef-gpt-oss-usage-policy
github.com/openssh/openssh-portable/blob/1b11ea7c58cd5c59838b5fa574cd456d6047b2d4/LICENCE#L10	SSH-OpenSSH
github.com/openssh/openssh-portable/blob/1b11ea7c58cd5c59838b5fa574cd456d6047b2d4/pathnames.h	SSH-short
github.com/openssh/openssh-portable/blob/master/LICENCE#L82	ssh-keyscan
github.com/pexip/os-perl/blob/833cf4c86cc465ccfc627ff16db67e783156a248/debian/copyright#L2720-L2845	Artistic-dist
github.com/pkgconf/pkgconf/blob/master/cli/main.c#L8	pkgconf
github.com/python-excel/xlrd/blob/master/LICENSE#L33	BSD-Advertising-Acknowledgement
github.com/python-ldap/python-ldap/blob/main/LICENCE	python-ldap
github.com/radcli/radcli/blob/master/COPYRIGHT#L64	UMich-Merit
github.com/radvd-project/radvd/blob/master/COPYRIGHT	radvd
github.com/robbiehanson/CocoaHTTPServer/blob/master/LICENSE.txt	BSD-Source-Code
github.com/rwth-i6/returnn/blob/master/LICENSE	LicenseRef-rwth-returnn-2024
github.com/scummvm/scummvm/blob/v2.8.0/LICENSES/CatharonLicense.txt	Catharon
github.com/seanmiddleditch/libtelnet/blob/develop/COPYING	Unlicense-libtelnet
github.com/sigmavirus24/x11-ssh-askpass/blob/master/README	HPND-sell-variant-MIT-disclaimer
github.com/sigmavirus24/x11-ssh-askpass/blob/master/dynlist.c	HPND-sell-variant-MIT-disclaimer-rev
github.com/signal11/hidapi/blob/master/LICENSE-orig.txt	HIDAPI
github.com/slogan621/gtkbook	gtkbook
github.com/swh/ladspa/blob/7bf6f3799fdba70fda297c2d8fd9f526803d9680/gsm/COPYRIGHT	TU-Berlin-1.0
github.com/tats/w3m/blob/master/COPYING	w3m
github.com/tcheneau/simpleRPL/blob/e645e69e38dd4e3ccfeceb2db8cba05b7c2e0cd3/LICENSE.txt	NIST-PD
github.com/thestk/stk/blob/6aacd357d76250bb7da2b1ddf675651828784bbc/LICENSE	MIT-STK
github.com/trusteddomainproject/OpenDMARC/blob/master/LICENSE.Sendmail	Sendmail-Open-Source-1.1
github.com/tytso/e2fsprogs/blob/master/lib/et/et_name.c	NTP-0
github.com/usnistgov/jsip/blob/59700e6926cbe96c5cdae897d9a7d2656b42abe3/LICENSE	NIST-PD-fallback
github.com/vixie/cron/tree/545b3f5246824a9cda5905eeb7cf019c95e66995	Vixie-Cron
github.com/wernerd/ZRTPCPP/blob/6b3cd8e6783642292bad0c21e3e5e5ce45ff3e03/cryptcommon/twofish.c#L113C3-L127	Ferguson-Twofish
github.com/westes/flex/blob/master/COPYING	BSD-3-Clause-flex
github.com/xdebug/xdebug/blob/master/LICENSE	Xdebug-1.03
github.com/zdohnal/hplip/blob/master/COPYING#L939	BSD-3-Clause-HP
gitlab.freedesktop.org/mesa/glw/-/blob/master/README?ref_type=heads	SGI-OpenGL
gitlab.freedesktop.org/xorg/app/iceauth/-/blob/master/COPYING	MIT-open-group
gitlab.freedesktop.org/xorg/font/alias/-/blob/master/COPYING	Cronyx
gitlab.freedesktop.org/xorg/lib/libxinerama/-/blob/cc22c2f60c3862482562955116d5455263b443dc/COPYING#L44-66	X11-no-permit-persons
gitlab.isc.org/isc-projects/bind9/blob/master/COPYRIGHT#L366	JPNIC
gitlab.lrz.de/mmix/mmixware/-/blob/master/boilerplate.w	MMIXware
gitlab.syncad.com/hive/dhive/-/blob/master/LICENSE	BSD-3-Clause-No-Military-License
gitweb.gentoo.org/repo/gentoo.git/tree/licenses/SGMLUG?id=7d999af4a47bf55e53e54713d98d145f935935c1	SGMLUG-PM
glassfish.java.net/public/CDDL+GPL_1_1.html	CDDL-1.1
gnu.org/licenses/agpl.txt	AGPL-3.0-only AGPL-3.0-or-later
gnu.org/licenses/autoconf-exception-3.0.html	Autoconf-exception-3.0
gnu.org/licenses/fdl-1.3.txt	GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later
gnu.org/licenses/gcc-exception-3.1.html	GCC-exception-3.1
gnu.org/licenses/gpl-3.0-standalone.html	GPL-3.0-only GPL-3.0-or-later
gnu.org/licenses/gpl-faq.en.html#GPLIncompatibleLibs	GPL-3.0-linking-exception GPL-3.0-linking-source-exception erlang-otp-linking-exception
gnu.org/licenses/gpl-faq.en.html#LinkingOverControlledInterface	GPL-3.0-interface-exception
gnu.org/licenses/gpl-faq.html#FontException	Font-exception-2.0
gnu.org/licenses/lgpl+gpl-3.0.txt	LGPL-3.0-only LGPL-3.0-or-later
gnu.org/licenses/lgpl-3.0-standalone.html	LGPL-3.0-only LGPL-3.0-or-later
gnu.org/licenses/license-list.html#ACDL	CDL-1.0
gnu.org/licenses/old-licenses/fdl-1.1.txt	GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later
gnu.org/licenses/old-licenses/fdl-1.2.txt	GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later
gnu.org/licenses/old-licenses/gpl-1.0-standalone.html	GPL-1.0-only GPL-1.0-or-later
gnu.org/licenses/old-licenses/gpl-2.0-standalone.html	GPL-2.0-only GPL-2.0-or-later
gnu.org/licenses/old-licenses/gpl-2.0.txt	GPL-2.0-only
gnu.org/licenses/old-licenses/lgpl-2.0-standalone.html	LGPL-2.0-only LGPL-2.0-or-later
gnu.org/licenses/old-licenses/lgpl-2.1-standalone.html	LGPL-2.1-only LGPL-2.1-or-later
gnu.org/licenses/old-licenses/lgpl-2.1.html	LGPL-2.1-only LGPL-2.1-or-later
gnu.org/software/autoconf-archive/ax_pthread.html	Autoconf-exception-macro
gnu.org/software/classpath/license.html	Classpath-exception-2.0
gnu.org/software/classpathx/javamail/javamail.html	gnu-javamail-exception
govdata.de/dl-de/by-2-0	DL-DE-BY-2.0
govdata.de/dl-de/zero-2-0	DL-DE-ZERO-2.0
gplcc.github.io/gplcc/Project/README-PROJECT.html	GPL-CC-1.0
graphics.pixar.com/opensubdiv/docs/license.html	Pixar
gridscheduler.sourceforge.net/Gridengine_SISSL_license.html	SISSL-1.2
hackage.haskell.org/package/polyparse-1.13/src/COPYRIGHT	polyparse-exception
hbz-nrw.de/produkte/open-access/lizenzen/dfsl	D-FSL-1.0
helixcommunity.org/content/rpsl	RPSL-1.0
huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE	LicenseRef-qwen-license-2024
huggingface.co/facebook/fair-noncommercial-research-license	LicenseRef-fair-noncommercial-research-license
huggingface.co/spaces/CompVis/stable-diffusion-license	LicenseRef-creativeml-openrail-m
huggingface.co/spaces/bigcode/bigcode-model-license-agreement	LicenseRef-bigcode-open-rail-m-v1
huggingface.co/spaces/bigscience/license	LicenseRef-bigscience-rail-1.0
huggingface.co/stabilityai/stable-diffusion-2/blob/main/LICENSE-MODEL	LicenseRef-creativeml-openrail-pp-m
huggingface.co/stabilityai/stablelm-2-12b-chat/blob/main/LICENSE	LicenseRef-stability-ai-nc-2023-12-06
huggingface.co/terms-of-service	LicenseRef-huggingface-tos-20220915
iausofa.org/tandc.html	SOFA
iec.ch/CCv1	IEC-Code-Components-EULA
iec.ch/copyright	IEC-Code-Components-EULA
iec.ch/webstore/custserv/pdf/CC-EULA.pdf	IEC-Code-Components-EULA
ietf.org/rfc/rfc1952.txt	LPD-document
imagemagick.org/script/license.php	ImageMagick
inet.no/dante/LICENSE	BSD-Inferno-Nettverk
info-zip.org/license.html	Info-ZIP
isc.org/downloads/software-support-policy/isc-license	ISC
isc.org/licenses	ISC
java.net/projects/javaeetutorial/pages/BerkeleyLicense	BSD-3-Clause-No-Nuclear-License-2014
javaee.github.io/glassfish/LICENSE	CDDL-1.1
joinup.ec.europa.eu/page/eupl-text-11-12	EUPL-1.2
joinup.ec.europa.eu/software/page/eupl/licence-eupl	EUPL-1.1
jpl.nasa.gov/jpl-image-use-policy	JPL-image
json.org/license.html	JSON
jython.org/license.html	CNRI-Jython
kermitproject.org/ck90.html#source	HPND-export-US
kernel.org/doc/man-pages/licenses.html	Linux-man-pages-copyleft
kicad.org/libraries/license	KiCad-libraries-exception
labs.metacarta.com/license-explanation.html#license	BSD-3-Clause-Clear
landley.net/toybox/license.html	0BSD
latex-project.org/lppl/LPPL-1.3c.txt	LPPL-1.3c
latex-project.org/lppl/lppl-1-0.txt	LPPL-1.0
latex-project.org/lppl/lppl-1-1.txt	LPPL-1.1
latex-project.org/lppl/lppl-1-2.txt	LPPL-1.2
latex-project.org/lppl/lppl-1-3a.txt	LPPL-1.3a
latex-project.org/lppl/lppl-1-3c.txt	LPPL-1.3c
launchpad.net/debian/squeeze/+source/vsftpd/+copyright	vsftpd-openssl-exception
launchpad.net/ubuntu/precise/+source/xmltooling/+copyright	Autoconf-exception-generic Autoconf-exception-macro
legacy.imatix.com/html/sfl/sfl4.htm#license	iMatix
lemis.com/grog/UNIX/ancient-source-all.pdf	Caldera
liballeg.org/license.html#allegro-4-the-giftware-license	Giftware
libgd.github.io/manuals/2.3.0/files/license-txt.html	GD
libpng.org/pub/png/src/libpng-LICENSE.txt	Libpng libpng-1.6.35 libpng-2.0
library.netapp.com/ecm/ecm_download_file/ECMP1196395	OpenSSL-standalone
license.coscl.org.cn/MulanPSL	MulanPSL-1.0
license.coscl.org.cn/MulanPSL2	MulanPSL-2.0
license.mvt.re/1.1	MVT-1.1
licenses.ai/blog/2022/8/26/bigscience-open-rail-m-license	LicenseRef-bigscience-open-rail-m
licenses.ai/source-code-license	LicenseRef-responsible-ai-source-1.1
licenses.ai/source-code-license-v1	LicenseRef-responsible-ai-source-1.0
lists.gnu.org/archive/html/autoconf/2012-04/msg00061.html	FSFULLRWD
llama.com/llama3_2/license	LicenseRef-llama-3.2-community-license
llama.com/llama3_2/use-policy	LicenseRef-llama-3.2-use-policy
llama.com/llama3_3/license	LicenseRef-llama-3.3-community-license
llama.com/llama3_3/use-policy	LicenseRef-llama-3.3-use-policy
llama.com/llama4/license	LicenseRef-llama-4-community-license LicenseRef-llama-4-community-license-guard4
llama.com/llama4/use-policy	LicenseRef-llama-4-use-policy LicenseRef-llama-4-use-policy-web
llama.meta.com/llama3/license	LicenseRef-llama-3-community-license-with-aup
llama.meta.com/llama3/use-policy	LicenseRef-llama-3-use-policy
llama.meta.com/llama3_1/license	LicenseRef-llama-3.1-community-license
llama.meta.com/llama3_1/use-policy	LicenseRef-llama-3.1-use-policy
llvm.org/foundation/relicensing/LICENSE.txt	LLVM-exception
mail-archive.com/debian-bugs-rc@lists.debian.org/msg11494.html	Symlinks
mariadb.com/bsl11	BUSL-1.1
math.nist.gov/tnt/download.html	NIST-PD-TNT
matplotlib.org/stable/project/license.html	PSF-2.0
mcs.anl.gov/research/projects/openpbs/PBS_License.txt	OpenPBS-2.3
meldmerge.org/help	GNOME-examples-exception
metacpan.org/pod/Exporter::Tidy#LICENSE	any-OSI
metacpan.org/pod/Net::MQTT::Simple#LICENSE	any-OSI-perl-modules
metacpan.org/pod/Qmail::Deliverable::Client#LICENSE	any-OSI-perl-modules
metacpan.org/pod/Time::ParseDate#LICENSE	TPDL
metacpan.org/release/DPARIS/Crypt-Blowfish-2.14/source/COPYRIGHT#L7	BSD-Systemics-W3Works
metacpan.org/release/DPARIS/Crypt-DES-2.07/source/COPYRIGHT	BSD-Systemics
metacpan.org/release/NLNETLABS/Net-DNS-SEC-1.22/source/LICENSE	HPND-MIT-disclaimer
microsoft.com/opensource/licenses.mspx	MS-PL MS-RL
mirrors.ctan.org/macros/latex/contrib/ulem/README	ulem
mirrors.ctan.org/macros/latex/contrib/version/version.sty	magaz
mirrors.nic.cz/tex-archive/macros/latex/contrib/fwlw/README	fwlw
mirrors.nic.cz/tex-archive/macros/latex/contrib/magaz/magaz.tex	magaz
mistral.ai/licenses/MRL-0.1.md	LicenseRef-mistral-research-license
mod-buildcraft.com/MMPL-1.0.txt	MMPL-1.0.1
modelgo.li	LicenseRef-modelgo-mg-by-2.0 LicenseRef-modelgo-mg-by-nc-2.0 LicenseRef-modelgo-mg-by-nc-nd-2.0 LicenseRef-modelgo-mg-by-nc-rai-2.0 LicenseRef-modelgo-mg-by-nd-2.0 LicenseRef-modelgo-mg-by-rai-2.0 LicenseRef-modelgo-mg-by-sa-2.0 LicenseRef-modelgo-mg0-2.0
mongodb.com/licensing/server-side-public-license	SSPL-1.0
mozilla.org/MPL/2.0	MPL-2.0 MPL-2.0-no-copyleft-exception
mozilla.org/MPL/MPL-1.0.html	MPL-1.0
mozilla.org/MPL/MPL-1.1.html	MPL-1.1
mozilla.org/MPL/NPL/1.0	NPL-1.0
mozilla.org/MPL/NPL/1.1	NPL-1.1
mssl.ucl.ac.uk/~mcrw/src/20050920/proto.h	Cornell-Lossless-JPEG
nationalarchives.gov.uk/doc/non-commercial-government-licence/version/2	NCGL-UK-2.0
nationalarchives.gov.uk/doc/open-government-licence/version/1	OGL-UK-1.0
nationalarchives.gov.uk/doc/open-government-licence/version/2	OGL-UK-2.0
nationalarchives.gov.uk/doc/open-government-licence/version/3	OGL-UK-3.0
ncftp.com/ncftp/doc/LICENSE.txt	ClArtistic
netlib.org/lapack/LICENSE.txt	BSD-3-Clause-Open-MPI
netlib.org/minpack/disclaimer	Minpack
networkcultures.org/_uploads/%233notebook_telekommunist.pdf	PPL
nsis.sourceforge.net/Docs/AppendixI.html#I.6	LZMA-exception
nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license	LicenseRef-nvidia-open-model-2025-04-28
oclc.org/research/activities/software/license/v2final.htm	OCLC-2.0
ogc.org/ogc/software/1.0	OGC-1.0
ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2	CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0
ohwr.org/project/licenses/wikis/cern-ohl-v1.1	CERN-OHL-1.1
ohwr.org/project/licenses/wikis/cern-ohl-v1.2	CERN-OHL-1.2
old.koalateam.com/jackaroo/OPL_1_0.TXT	OPL-1.0
old.zope.org/Resources/License/ZPL-1.1	ZPL-1.1
old.zope.org/Resources/License/ZPL-2.0	ZPL-2.0
old.zope.org/Resources/ZPL	ZPL-2.1
open-mpi.org/community/license.php	BSD-3-Clause-Open-MPI
open.canada.ca/en/open-government-licence-canada	OGL-Canada-2.0
openai.com/policies/terms-of-use	LicenseRef-openai-tou-20230314 LicenseRef-openai-tou-20241211
opencascade.com/content/licensing	OCCT-exception-1.0
opencascade.com/content/occt-public-license	OCCT-PL
opencontent.org/openpub	OPUBL-1.0
opendatacommons.org/licenses/by/1.0	ODC-By-1.0
opendatacommons.org/licenses/odbl/1-0	ODbL-1.0
opendatacommons.org/licenses/odbl/1.0	ODbL-1.0
opendatacommons.org/licenses/pddl	PDDL-1.0
opendatacommons.org/licenses/pddl/1.0	PDDL-1.0
opengroup.org/testing/downloads/The_Open_Group_TSL.txt	OGTSL
openhub.net/licenses/mslpl	MS-LPL
openjdk.java.net/legal/assembly-exception.html	OpenJDK-assembly-exception-1.0
openldap.org/software/release/license.html	OLDAP-2.8
openlogisticsfoundation.org/licenses	OLFL-1.3
openmdw.ai/license	OpenMDW-1.0
openmdw.ai/license/1-1	LicenseRef-openmdw-1.1
openoffice.org/licenses/sissl_license.html	SISSL
opensource.apple.com/cdl	CDL-1.0
opensource.apple.com/license/apsl	APSL-2.0
opensource.apple.com/source/IOSerialFamily/IOSerialFamily-7/APPLE_LICENSE	APSL-1.1
opensource.apple.com/source/tcl/tcl-5/tcl/generic/regfronts.c	Spencer-99
opensource.franz.com/preamble.html	LLGPL
opensource.linux-mirror.org/licenses/afl-1.1.txt	AFL-1.1
opensource.linux-mirror.org/licenses/afl-1.2.txt	AFL-1.2
opensource.linux-mirror.org/licenses/afl-2.1.txt	AFL-2.1
opensource.org/license/0BSD	0BSD
opensource.org/license/AAL	AAL
opensource.org/license/AFL-3.0	AFL-3.0
opensource.org/license/AGPL-3.0	AGPL-3.0-or-later
opensource.org/license/AGPL-3.0-only	AGPL-3.0-only
opensource.org/license/APL-1.0	APL-1.0
opensource.org/license/Artistic-1.0	Artistic-1.0 Artistic-1.0-cl8
opensource.org/license/Artistic-2.0	Artistic-2.0
opensource.org/license/BSD-2-Clause	BSD-2-Clause
opensource.org/license/BSD-2-Clause-Patent	BSD-2-Clause-Patent
opensource.org/license/BSD-3-Clause	BSD-3-Clause
opensource.org/license/BSL-1.0	BSL-1.0
opensource.org/license/CAL-1.0	CAL-1.0 CAL-1.0-Combined-Work-Exception
opensource.org/license/CATOSL-1.1	CATOSL-1.1
opensource.org/license/CDDL-1.0	CDDL-1.0
opensource.org/license/CNRI-Python	CNRI-Python
opensource.org/license/CPAL-1.0	CPAL-1.0
opensource.org/license/CPL-1.0	CPL-1.0
opensource.org/license/CUA-OPL-1.0	CUA-OPL-1.0
opensource.org/license/ECL-1.0	ECL-1.0
opensource.org/license/ECL-2.0	ECL-2.0
opensource.org/license/EFL-1.0	EFL-1.0
opensource.org/license/EFL-2.0	EFL-2.0
opensource.org/license/EPL-1.0	EPL-1.0
opensource.org/license/EPL-2.0	EPL-2.0
opensource.org/license/EUDatagrid	EUDatagrid
opensource.org/license/EUPL-1.1	EUPL-1.1
opensource.org/license/EUPL-1.2	EUPL-1.2
opensource.org/license/Entessa	Entessa
opensource.org/license/Fair	Fair
opensource.org/license/Frameworx-1.0	Frameworx-1.0
opensource.org/license/GPL-2.0	GPL-2.0-or-later
opensource.org/license/GPL-2.0-only	GPL-2.0-only
opensource.org/license/GPL-3.0	GPL-3.0-or-later
opensource.org/license/GPL-3.0-only	GPL-3.0-only
opensource.org/license/HPND	HPND
opensource.org/license/IPA	IPA
opensource.org/license/IPL-1.0	IPL-1.0
opensource.org/license/ISC	ISC
opensource.org/license/Intel	Intel
opensource.org/license/LGPL-2.1	LGPL-2.1-or-later
opensource.org/license/LGPL-2.1-only	LGPL-2.1-only
opensource.org/license/LGPL-3.0	LGPL-3.0-only LGPL-3.0-or-later
opensource.org/license/LPL-1.0	LPL-1.0
opensource.org/license/LPL-1.02	LPL-1.02
opensource.org/license/LPPL-1.3c	LPPL-1.3c
opensource.org/license/LiLiQ-P-1.1	LiLiQ-P-1.1
opensource.org/license/LiLiQ-R-1.1	LiLiQ-R-1.1
opensource.org/license/LiLiQ-Rplus-1.1	LiLiQ-Rplus-1.1
opensource.org/license/MIT	MIT
opensource.org/license/MPL-1.0	MPL-1.0
opensource.org/license/MPL-1.1	MPL-1.1
opensource.org/license/MPL-2.0	MPL-2.0 MPL-2.0-no-copyleft-exception
opensource.org/license/MS-PL	MS-PL
opensource.org/license/MS-RL	MS-RL
opensource.org/license/MirOS	MirOS
opensource.org/license/Motosoto	Motosoto
opensource.org/license/Multics	Multics
opensource.org/license/NASA-1.3	NASA-1.3
opensource.org/license/NCSA	NCSA
opensource.org/license/NGPL	NGPL
opensource.org/license/NPOSL-3.0	NPOSL-3.0
opensource.org/license/NTP	NTP
opensource.org/license/Naumen	Naumen
opensource.org/license/Nokia	Nokia
opensource.org/license/OCLC-2.0	OCLC-2.0
opensource.org/license/OFL-1.1	OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN
opensource.org/license/OGTSL	OGTSL
opensource.org/license/OLFL-1.3	OLFL-1.3
opensource.org/license/OSC-1.0	OSC-1.0
opensource.org/license/OSET-PL-2.1	OSET-PL-2.1
opensource.org/license/OSL-1.0	OSL-1.0
opensource.org/license/OSL-2.1	OSL-2.1
opensource.org/license/OSL-3.0	OSL-3.0
opensource.org/license/PHP-3.0	PHP-3.0
opensource.org/license/PSF-2-0	PSF-2.0
opensource.org/license/PostgreSQL	PostgreSQL
opensource.org/license/Python-2.0	Python-2.0
opensource.org/license/QPL-1.0	QPL-1.0
opensource.org/license/RPL-1.1	RPL-1.1
opensource.org/license/RPL-1.5	RPL-1.5
opensource.org/license/RPSL-1.0	RPSL-1.0
opensource.org/license/RSCPL	RSCPL
opensource.org/license/SISSL	SISSL
opensource.org/license/SPL-1.0	SPL-1.0
opensource.org/license/SiMPL-2.0	SimPL-2.0
opensource.org/license/Sleepycat	Sleepycat
opensource.org/license/UCL-1.0	UCL-1.0
opensource.org/license/UPL-1.0	UPL-1.0
opensource.org/license/VSL-1.0	VSL-1.0
opensource.org/license/W3C	W3C
opensource.org/license/WXwindows	WxWindows-exception-3.1
opensource.org/license/Watcom-1.0	Watcom-1.0
opensource.org/license/Xnet	Xnet
opensource.org/license/ZPL-2.0	ZPL-2.0
opensource.org/license/Zlib	Zlib
opensource.org/license/apache-1.1	Apache-1.1
opensource.org/license/apache-2.0	Apache-2.0
opensource.org/license/mit	MIT
opensource.org/license/osc-license-1-0	OSC-1.0
opensource.org/licenses/APL-1.0	APL-1.0
opensource.org/licenses/Artistic-1.0	Artistic-1.0 Artistic-1.0-cl8
opensource.org/licenses/BSD-2-Clause	BSD-2-Clause
opensource.org/licenses/BSD-3-Clause	BSD-3-Clause
opensource.org/licenses/BSDplusPatent	BSD-2-Clause-Patent
opensource.org/licenses/CATOSL-1.1	CATOSL-1.1
opensource.org/licenses/CNRI-Python	CNRI-Python
opensource.org/licenses/CPAL-1.0	CPAL-1.0
opensource.org/licenses/CPL-1.0	CPL-1.0
opensource.org/licenses/CUA-OPL-1.0	CUA-OPL-1.0
opensource.org/licenses/ECL-1.0	ECL-1.0
opensource.org/licenses/ECL-2.0	ECL-2.0
opensource.org/licenses/Entessa	Entessa
opensource.org/licenses/Frameworx-1.0	Frameworx-1.0
opensource.org/licenses/HPND	HPND
opensource.org/licenses/IPA	IPA
opensource.org/licenses/IPL-1.0	IPL-1.0
opensource.org/licenses/Intel	Intel
opensource.org/licenses/LPL-1.0	LPL-1.0
opensource.org/licenses/MirOS	MirOS
opensource.org/licenses/Motosoto	Motosoto
opensource.org/licenses/Multics	Multics
opensource.org/licenses/NGPL	NGPL
opensource.org/licenses/NOSL3.0	NPOSL-3.0
opensource.org/licenses/NTP	NTP
opensource.org/licenses/Naumen	Naumen
opensource.org/licenses/OSL-1.0	OSL-1.0
opensource.org/licenses/Python-2.0	PSF-2.0 Python-2.0
opensource.org/licenses/RPL-1.1	RPL-1.1
opensource.org/licenses/RPL-1.5	RPL-1.5
opensource.org/licenses/SPL-1.0	SPL-1.0
opensource.org/licenses/SimPL-2.0	SimPL-2.0
opensource.org/licenses/Sleepycat	Sleepycat
opensource.org/licenses/UCL-1.0	UCL-1.0
opensource.org/licenses/UPL	UPL-1.0
opensource.org/licenses/VSL-1.0	VSL-1.0
opensource.org/licenses/Watcom-1.0	Watcom-1.0
opensource.org/licenses/Xnet	Xnet
opensource.org/licenses/attribution	AAL
opensource.org/licenses/cddl1	CDDL-1.0
opensource.org/licenses/nokia	Nokia
openssl.org/source/license.html	OpenSSL
openvpn.net/index.php/license.html	openvpn-openssl-exception
osetfoundation.org/public-license	OSET-PL-2.1
oss.oetiker.ch/rrdtool/license.en.html	RRDtool-FLOSS-exception-2.0
oss.oracle.com/licenses/universal-foss-exception	Universal-FOSS-exception-1.0
oss.sgi.com/projects/FreeB	SGI-B-1.1
oss.sgi.com/projects/FreeB/SGIFreeSWLicB.1.0.html	SGI-B-1.0
oss.sgi.com/projects/FreeB/SGIFreeSWLicB.2.0.pdf	SGI-B-2.0
otm.illinois.edu/uiuc_openSource	NCSA
pages.cs.wisc.edu/~ghost/doc/AFPL/6.01/Public.htm	Aladdin
paritylicense.com/versions/6.0.0.html	Parity-6.0.0
paritylicense.com/versions/7.0.0.html	Parity-7.0.0
parliament.uk/site-information/copyright-parliament/open-parliament-licence	OPL-UK-3.0
pcre.org/licence.txt	PCRE2-exception
people.freebsd.org/~ivoras/wine/patch-wine-nvidia.sh	BSD-2-Clause-Views
people.freebsd.org/~phk	Beerware
people.mpi-inf.mpg.de/~uwe/misc/uw-ttyp0	TTYP0
perlfoundation.org/artistic-license-20.html	Artistic-2.0
perlfoundation.org/artistic_license_2_0	Artistic-2.0
php.net/license/3_0.txt	PHP-3.0
php.net/license/3_01.txt	PHP-3.01
pirlwww.lpl.arizona.edu/resources/guide/software/PerlTk/Tixlic.html	MIT-Modern-Variant
plan9.bell-labs.com/plan9/license.html	LPL-1.02
polyformproject.org/licenses/noncommercial/1.0.0	PolyForm-Noncommercial-1.0.0
polyformproject.org/licenses/small-business/1.0.0	PolyForm-Small-Business-1.0.0
postgresql.org/about/licence	PostgreSQL
primates.ximian.com/~flucifredi/man/man-1.6g.tar.gz	man2html
projects.eclipse.org/license/epl-2.0	EPL-2.0
proofpoint.com/sites/default/files/sendmail-license.pdf	Sendmail-8.23
ptolemy.berkeley.edu/copyright.htm	MIT-Modern-Variant
public.dhe.ibm.com/aix/freeSoftware/aixtoolbox/LICENSES/unRAR.txt	UnRAR
python.org/download/releases/1.6.1/download_win	CNRI-Python-GPL-Compatible
python.org/download/releases/2.0.1/license	Python-2.0.1
qwt.sourceforge.net/qwtlicense.html	Qwt-exception-1.0
raw.githubusercontent.com/GNOME/libxml2/4c2e7c651f6c2f0d1a74f350cbda95f7df3e7017/hash.c	ISC-Veillard
raw.githubusercontent.com/NTIA/itm/refs/heads/master/LICENSE.md	NTIA-PD
raw.githubusercontent.com/Stability-AI/stablediffusion/main/LICENSE-MODEL	LicenseRef-creativeml-openrail-pp-m-sd2-scancode
raw.githubusercontent.com/go-xmlpath/xmlpath/v2/LICENSE	LGPL-3.0-linking-exception
raw.githubusercontent.com/landtuna/open-mtools/6c04c2882eca7c4313ec267766ea53ac9bfe129b/mdump.c	Informatica
raw.githubusercontent.com/landtuna/open-mtools/6c04c2882eca7c4313ec267766ea53ac9bfe129b/msend.c	Informatica
rc.quest.com/topics/openssh/license.php#tcpwrappers	TCP-wrappers
research.cs.wisc.edu/condor/license.html#condor	Condor-1.1
research.scea.com/scea_shared_source_license.html	SCEA
romanrm.net/mit-zero	MIT-0
rosenlaw.com/AFL3.0.htm	AFL-3.0
ruby-lang.org/en/about/license.txt	Ruby
sam.zoy.org/wtfpl/COPYING	WTFPL
samurajdata.se/opensource/mirror/licenses/apsl.php	APSL-1.2
saxproject.org/copying.html	SAX-PD SAX-PD-2.0
scripts.sil.org/cms/scripts/page.php?item_id=OFL10_web	OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN
scripts.sil.org/cms/scripts/page.php?item_id=OFL_web	OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN
scs.stanford.edu/histar/src/lib/cppsup/exception	mif-exception
sendmail.com/pdfs/open_source/sendmail_license.pdf	Sendmail
slicer.org/LICENSE	3D-Slicer-1.0
smlnj.org/license.html	SMLNJ
solderpad.org/licenses/SHL-0.5	SHL-0.5
solderpad.org/licenses/SHL-0.51	SHL-0.51
solderpad.org/licenses/SHL-2.0	SHL-2.0
solderpad.org/licenses/SHL-2.1	SHL-2.1
source.icu-project.org/repos/icu/icu/trunk/license.html	ICU
sourceforge.net/p/buddy/gitcode/ci/master/tree/README	Buddy
sourceforge.net/p/trustedqsl/tqsl/ci/master/tree/LICENSE.txt	TrustedQSL
sourceforge.net/p/xmedcon/code/ci/master/tree/libs/dicom/README	OFFIS
sourceforge.net/p/xmedcon/code/ci/master/tree/libs/ljpg	IJG-short
sourceforge.net/projects/sevenzip/files/LZMA%20SDK	LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
sources.debian.org/copyright/license/debianutils/4.11.2	SMAIL-GPL
sourceware.org/cgit/binutils-gdb/tree/include/coff/sym.h#n11	MIPS
sourceware.org/cgit/binutils-gdb/tree/include/coff/symconst.h#n11	ThirdEye
sqlite.org/src/artifact/df5091916dbb40e6	blessing
sqlite.org/src/artifact/e33a4df7e32d742a?ln=4-9	blessing
sugarcrm.com/crm/SPL	SugarCRM-1.1.3
svnkit.com/license.html	TMate
svnweb.freebsd.org/base/head/include/ifaddrs.h?revision=326823	BSD-1-Clause
swift.org/LICENSE.txt	Swift-exception
tapr.org/OHL	TAPR-OHL-1.0
tcl.tk/software/tcltk/license.html	TCL
threadingbuildingblocks.org/licensing	mif-exception
ti.arc.nasa.gov/opensource/nosa	NASA-1.3
tq-group.com/filedownloads/files/software-license-conditions/OriginalSSLeay/OriginalSSLeay.pdf	SSLeay-standalone
trac.enlightenment.org/e/browser/trunk/imlib2/COPYING	Imlib2
tunes.org/legalese/bugroff.html	Bugroff
ubuntu.com/legal/font-licence	Ubuntu-font-1.0
unicode.org/copyright.html	Unicode-DFS-2016 Unicode-TOU
unicode.org/license.txt	Unicode-3.0 Unicode-DFS-2016
unidata.ucar.edu/software/netcdf/copyright.html	NetCDF
unlicense.org	Unlicense
users.on.net/~triforce/glidexp/COPYING.txt	Glide
vimdoc.sourceforge.net/htmldoc/uganda.html	Vim
w3.org/Consortium/Legal/2002/copyright-software-20021231.html	W3C
w3.org/Consortium/Legal/2015/copyright-software-and-document	W3C-20150513
w3.org/Consortium/Legal/copyright-software-19980720.html	W3C-19980720
w3.org/copyright/software-license-2015	W3C-20150513
w3.org/copyright/software-license-2023	W3C-20150513
web.archive.org/web/20050212003940/http://www.rosenlaw.com/osl21.htm	OSL-2.1
web.archive.org/web/20080207013128/http://www.gnome.org/fonts	Bitstream-Vera
web.archive.org/web/20140704074106/http://www.unicode.org/copyright.html	Unicode-TOU
web.archive.org/web/20150926120323/http://fairlicense.org	Fair
web.archive.org/web/20151224134844/http://unicode.org/copyright.html	Unicode-DFS-2015
web.mit.edu/freebsd/head/lib/libutil/login_ok.3	libutil-David-Nugent
web.mit.edu/jgross/arch/amd64_deb60/bin/mosh	cryptsetup-OpenSSL-exception
web.mit.edu/kerberos/krb5-1.21/doc/mitK5license.html	BSD-2-Clause-first-lines Brian-Gladman-2-Clause CMU-Mach-nodoc HPND-export-US-acknowledgement HPND-export2-US OpenVision
web.mit.edu/network/isakmp/nrllicense.html	NRL
webmproject.org/license/additional	Google-Patent-WebM
wiki.p2pfoundation.net/Peer_Production_License	PPL
wordnet.princeton.edu/license-and-commercial-use	WordNet
wtfpl.net/about	WTFPL
www-igm.univ-mlv.fr/~unitex/lgpllr.html	LGPLLR
x.org/archive/current/doc/xorg-docs/License.html#Theodore_Tso	BSD-3-Clause-Tso
xfree86.org/3.3.6/COPYRIGHT2.html#3	X11
xfree86.org/current/LICENSE4.html	XFree86-1.1
zimbra.com/legal/zimbra-public-license-1-4	Zimbra-1.4
zimbra.com/license/yahoo_public_license_1.0.html	YPL-1.0
zimbra.com/license/yahoo_public_license_1.1.html	YPL-1.1
zlib.net/zlib_license.html	Zlib
`

/** One license id of the Hub a line: id, name, how it maps, the ids it stands for, address. */
export const hubIds = `
apache-2.0	Apache license 2.0	same-but-case	Apache-2.0	
mit	MIT	same-but-case	MIT	
openrail	OpenRAIL license family	family		
bigscience-openrail-m	BigScience OpenRAIL-M	none	LicenseRef-bigscience-open-rail-m	
creativeml-openrail-m	CreativeML OpenRAIL-M	none	LicenseRef-creativeml-openrail-m	
bigscience-bloom-rail-1.0	BigScience BLOOM RAIL 1.0	none	LicenseRef-bigscience-rail-1.0	huggingface.co/spaces/bigscience/license
bigcode-openrail-m	BigCode Open RAIL-M v1	none	LicenseRef-bigcode-open-rail-m-v1	
afl-3.0	Academic Free License v3.0	same-but-case	AFL-3.0	
artistic-2.0	Artistic license 2.0	same-but-case	Artistic-2.0	
bsl-1.0	Boost Software License 1.0	same-but-case	BSL-1.0	
bsd	BSD license family	family		
bsd-2-clause	BSD 2-clause "Simplified" license	same-but-case	BSD-2-Clause	
bsd-3-clause	BSD 3-clause "New" or "Revised" license	same-but-case	BSD-3-Clause	
bsd-3-clause-clear	BSD 3-clause Clear license	same-but-case	BSD-3-Clause-Clear	
c-uda	Computational Use of Data Agreement	renamed	C-UDA-1.0	
cc	Creative Commons license family	family		
cc0-1.0	Creative Commons Zero v1.0 Universal	same-but-case	CC0-1.0	
cc-by-2.0	Creative Commons Attribution 2.0	same-but-case	CC-BY-2.0	
cc-by-2.5	Creative Commons Attribution 2.5	same-but-case	CC-BY-2.5	
cc-by-3.0	Creative Commons Attribution 3.0	same-but-case	CC-BY-3.0	
cc-by-4.0	Creative Commons Attribution 4.0	same-but-case	CC-BY-4.0	
cc-by-sa-3.0	Creative Commons Attribution Share Alike 3.0	same-but-case	CC-BY-SA-3.0	
cc-by-sa-4.0	Creative Commons Attribution Share Alike 4.0	same-but-case	CC-BY-SA-4.0	
cc-by-nc-2.0	Creative Commons Attribution Non Commercial 2.0	same-but-case	CC-BY-NC-2.0	
cc-by-nc-3.0	Creative Commons Attribution Non Commercial 3.0	same-but-case	CC-BY-NC-3.0	
cc-by-nc-4.0	Creative Commons Attribution Non Commercial 4.0	same-but-case	CC-BY-NC-4.0	
cc-by-nd-4.0	Creative Commons Attribution No Derivatives 4.0	same-but-case	CC-BY-ND-4.0	
cc-by-nc-nd-3.0	Creative Commons Attribution Non Commercial No Derivatives 3.0	same-but-case	CC-BY-NC-ND-3.0	
cc-by-nc-nd-4.0	Creative Commons Attribution Non Commercial No Derivatives 4.0	same-but-case	CC-BY-NC-ND-4.0	
cc-by-nc-sa-2.0	Creative Commons Attribution Non Commercial Share Alike 2.0	same-but-case	CC-BY-NC-SA-2.0	
cc-by-nc-sa-3.0	Creative Commons Attribution Non Commercial Share Alike 3.0	same-but-case	CC-BY-NC-SA-3.0	
cc-by-nc-sa-4.0	Creative Commons Attribution Non Commercial Share Alike 4.0	same-but-case	CC-BY-NC-SA-4.0	
cdla-sharing-1.0	Community Data License Agreement – Sharing, Version 1.0	same-but-case	CDLA-Sharing-1.0	
cdla-permissive-1.0	Community Data License Agreement – Permissive, Version 1.0	same-but-case	CDLA-Permissive-1.0	
cdla-permissive-2.0	Community Data License Agreement – Permissive, Version 2.0	same-but-case	CDLA-Permissive-2.0	
wtfpl	Do What The F*ck You Want To Public License	same-but-case	WTFPL	
ecl-2.0	Educational Community License v2.0	same-but-case	ECL-2.0	
epl-1.0	Eclipse Public License 1.0	same-but-case	EPL-1.0	
epl-2.0	Eclipse Public License 2.0	same-but-case	EPL-2.0	
etalab-2.0	Etalab Open License 2.0	same-but-case	etalab-2.0	
eupl-1.1	European Union Public License 1.1	same-but-case	EUPL-1.1	
eupl-1.2	European Union Public License 1.2	same-but-case	EUPL-1.2	
agpl-3.0	GNU Affero General Public License v3.0	ambiguous	AGPL-3.0-only AGPL-3.0-or-later	
gfdl	GNU Free Documentation License family	family		
gpl	GNU General Public License family	family		
gpl-2.0	GNU General Public License v2.0	ambiguous	GPL-2.0-only GPL-2.0-or-later	
gpl-3.0	GNU General Public License v3.0	ambiguous	GPL-3.0-only GPL-3.0-or-later	
lgpl	GNU Lesser General Public License family	family		
lgpl-2.1	GNU Lesser General Public License v2.1	ambiguous	LGPL-2.1-only LGPL-2.1-or-later	
lgpl-3.0	GNU Lesser General Public License v3.0	ambiguous	LGPL-3.0-only LGPL-3.0-or-later	
isc	ISC	same-but-case	ISC	
h-research	H Research License	none		huggingface.co/Hcompany/Holo1-3B/blob/main/LICENSE
intel-research	Intel Research Use License Agreement	none		huggingface.co/OpenVINO/Llama-3.1-8B-Instruct-FastDraft-150M-int8-ov/blob/main/LICENSE.md
lppl-1.3c	LaTeX Project Public License v1.3c	same-but-case	LPPL-1.3c	
ms-pl	Microsoft Public License	same-but-case	MS-PL	
apple-ascl	Apple Sample Code license	none		developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf
apple-amlr	Apple Model License for Research	none	LicenseRef-apple-amlr	huggingface.co/apple/deeplabv3-mobilevit-small/blob/main/LICENSE
mpl-2.0	Mozilla Public License 2.0	same-but-case	MPL-2.0	
odc-by	Open Data Commons License Attribution family	renamed	ODC-By-1.0	
odbl	Open Database License family	renamed	ODbL-1.0	
openmdw-1.0	Open Model, Data & Weights License Agreement	same-but-case	OpenMDW-1.0	openmdw.ai/license/1-0
openmdw-1.1	Open Model, Data & Weights License Agreement v1.1	none	LicenseRef-openmdw-1.1	openmdw.ai/license/1-1
openrail++	Open Rail++-M License	none	LicenseRef-creativeml-openrail-pp-m-sd2-scancode LicenseRef-sdxl-1.0-openrail-pp-m	huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md
osl-3.0	Open Software License 3.0	same-but-case	OSL-3.0	
postgresql	PostgreSQL License	same-but-case	PostgreSQL	
ofl-1.1	SIL Open Font License 1.1	same-but-case	OFL-1.1	
ncsa	University of Illinois/NCSA Open Source License	same-but-case	NCSA	
unlicense	The Unlicense	same-but-case	Unlicense	
zlib	zLib License	same-but-case	Zlib	
pddl	Open Data Commons Public Domain Dedication and License	renamed	PDDL-1.0	
lgpl-lr	Lesser General Public License For Linguistic Resources	renamed	LGPLLR	
deepfloyd-if-license	DeepFloyd IF Research License Agreement	none	LicenseRef-deepfloyd-if-license	
fair-noncommercial-research-license	FAIR Noncommercial Research License	none	LicenseRef-fair-noncommercial-research-license	huggingface.co/facebook/fair-noncommercial-research-license/blob/main/LICENSE
llama2	Llama 2 Community License Agreement	none	LicenseRef-llama-2-community-license	huggingface.co/meta-llama/Llama-2-7b-chat-hf/blob/main/LICENSE.txt
llama3	Llama 3 Community License Agreement	none	LicenseRef-llama-3-community-license-with-aup	huggingface.co/meta-llama/Meta-Llama-3-8B/blob/main/LICENSE
llama3.1	Llama 3.1 Community License Agreement	none	LicenseRef-llama-3.1-community-license	huggingface.co/meta-llama/Meta-Llama-3.1-70B-Instruct/blob/main/LICENSE
llama3.2	Llama 3.2 Community License Agreement	none	LicenseRef-llama-3.2-community-license	huggingface.co/meta-llama/Llama-3.2-1B/blob/main/LICENSE.txt
llama3.3	Llama 3.3 Community License Agreement	none	LicenseRef-llama-3.3-community-license	huggingface.co/meta-llama/Llama-3.3-70B-Instruct/blob/main/LICENSE
llama4	Llama 4 Community License Agreement	none	LicenseRef-llama-4-community-license	huggingface.co/meta-llama/Llama-4-Scout-17B-16E-Instruct/blob/main/LICENSE
grok2-community	Grok 2 Community License Agreement	none		huggingface.co/xai-org/grok-2/blob/main/LICENSE
gemma	Gemma Terms of Use	none	LicenseRef-gemma-tou-2024-04-01 LicenseRef-gemma-tou-2025-03-24	ai.google.dev/gemma/terms
unknown	Unknown	sentinel		
other	Other	sentinel		
`
