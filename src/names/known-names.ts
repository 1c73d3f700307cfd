// Written by scripts/build-names.ts; do not edit. Ids, names and addresses of licenses: facts, no words of licenses.

/**
 * One license a line, fields parted by tabs: id, name, kind (`l` license, `e` exception, `p` use policy, `t` terms; a capital when
 * spdx-expression-parse does not know the id), version, publisher, what replaces a deprecated id, key in LicenseDB, family, addresses.
 */
export const knownNames = `
0BSD	BSD Zero Clause License	l						landley.net/toybox/license.html opensource.org/license/0BSD
389-exception	389 Directory Server Exception	e						directory.fedoraproject.org/wiki/GPL_Exception_License_Text
3D-Slicer-1.0	3D Slicer License v1.0	l	1.0					slicer.org/LICENSE
AAL	Attribution Assurance License	l						opensource.org/license/AAL opensource.org/licenses/attribution
ADSL	Amazon Digital Services License	l						fedoraproject.org/wiki/Licensing/AmazonDigitalServicesLicense
AFL-1.1	Academic Free License v1.1	l	1.1					opensource.linux-mirror.org/licenses/afl-1.1.txt
AFL-1.2	Academic Free License v1.2	l	1.2					opensource.linux-mirror.org/licenses/afl-1.2.txt
AFL-2.0	Academic Free License v2.0	l	2.0					wayback.archive.org/web/20060924134533/http://www.opensource.org/licenses/afl-2.0.txt
AFL-2.1	Academic Free License v2.1	l	2.1					opensource.linux-mirror.org/licenses/afl-2.1.txt
AFL-3.0	Academic Free License v3.0	l	3.0					rosenlaw.com/AFL3.0.htm opensource.org/license/AFL-3.0
AGPL-1.0	Affero General Public License v1.0	l	1.0		AGPL-1.0-only
AGPL-1.0-only	Affero General Public License v1.0 only	l	1.0					affero.org/oagpl.html
AGPL-1.0-or-later	Affero General Public License v1.0 or later	l	1.0					affero.org/oagpl.html
AGPL-3.0	GNU Affero General Public License v3.0	l	3.0		AGPL-3.0-only
AGPL-3.0-only	GNU Affero General Public License v3.0 only	l	3.0					gnu.org/licenses/agpl.txt opensource.org/license/AGPL-3.0-only
AGPL-3.0-or-later	GNU Affero General Public License v3.0 or later	l	3.0					gnu.org/licenses/agpl.txt opensource.org/license/AGPL-3.0
ALGLIB-Documentation	ALGLIB Documentation License	l
AMD-newlib	AMD newlib License	l						sourceware.org/git/?p=newlib-cygwin.git;a=blob;f=newlib/libc/sys/a29khif/_close.S;h=04f52ae00de1dafbd9055ad8d73c5c697a3aae7f;hb=HEAD
AMDPLPA	AMD's plpa_map.c License	l						fedoraproject.org/wiki/Licensing/AMD_plpa_map_License
AML	Apple MIT License	l						fedoraproject.org/wiki/Licensing/Apple_MIT_License
AML-glslang	AML glslang variant License	l						docs.omniverse.nvidia.com/install-guide/latest/common/licenses.html github.com/KhronosGroup/glslang/blob/main/LICENSE.txt#L949
AMPAS	Academy of Motion Picture Arts and Sciences BSD	l						fedoraproject.org/wiki/Licensing/BSD#AMPASBSD
ANTLR-PD	ANTLR Software Rights Notice	l						antlr2.org/license.html
ANTLR-PD-fallback	ANTLR Software Rights Notice with license fallback	l						antlr2.org/license.html
APAFML	Adobe Postscript AFM License	l						fedoraproject.org/wiki/Licensing/AdobePostscriptAFM
APL-1.0	Adaptive Public License 1.0	l	1.0					opensource.org/license/APL-1.0 opensource.org/licenses/APL-1.0
APSL-1.0	Apple Public Source License 1.0	l	1.0					fedoraproject.org/wiki/Licensing/Apple_Public_Source_License_1.0
APSL-1.1	Apple Public Source License 1.1	l	1.1					opensource.apple.com/source/IOSerialFamily/IOSerialFamily-7/APPLE_LICENSE
APSL-1.2	Apple Public Source License 1.2	l	1.2					samurajdata.se/opensource/mirror/licenses/apsl.php
APSL-2.0	Apple Public Source License 2.0	l	2.0					opensource.apple.com/license/apsl
ASWF-Digital-Assets-1.0	ASWF Digital Assets License version 1.0	l	1.0					github.com/AcademySoftwareFoundation/foundation/blob/main/digital_assets/aswf_digital_assets_license_v1.0.txt
ASWF-Digital-Assets-1.1	ASWF Digital Assets License 1.1	l	1.1					github.com/AcademySoftwareFoundation/foundation/blob/main/digital_assets/aswf_digital_assets_license_v1.1.txt
Abstyles	Abstyles License	l						fedoraproject.org/wiki/Licensing/Abstyles
AdaCore-doc	AdaCore Doc License	l						github.com/AdaCore/xmlada/blob/master/docs/index.rst
Adobe-2006	Adobe Systems Incorporated Source Code License Agreement	l						fedoraproject.org/wiki/Licensing/AdobeLicense
Adobe-Display-PostScript	Adobe Display PostScript License	l						gitlab.freedesktop.org/xorg/xserver/-/blob/master/COPYING?ref_type=heads#L752
Adobe-Glyph	Adobe Glyph List License	l						fedoraproject.org/wiki/Licensing/MIT#AdobeGlyph
Adobe-Utopia	Adobe Utopia Font License	l						gitlab.freedesktop.org/xorg/font/adobe-utopia-100dpi/-/blob/master/COPYING?ref_type=heads
Advanced-Cryptics-Dictionary	Advanced Cryptics Dictionary License	l						ftp.gnu.org/gnu/aspell/dict/en/aspell6-en-2020.12.07-0.tar.bz2
Afmparse	Afmparse License	l						fedoraproject.org/wiki/Licensing/Afmparse
Aladdin	Aladdin Free Public License	l						pages.cs.wisc.edu/~ghost/doc/AFPL/6.01/Public.htm
Apache-1.0	Apache License 1.0	l	1.0					apache.org/licenses/LICENSE-1.0
Apache-1.1	Apache License 1.1	l	1.1					apache.org/licenses/LICENSE-1.1 opensource.org/license/apache-1.1
Apache-2.0	Apache License 2.0	l	2.0					apache.org/licenses/LICENSE-2.0 opensource.org/license/apache-2.0
App-s2p	App::s2p License	l						fedoraproject.org/wiki/Licensing/App-s2p
Arphic-1999	Arphic Public License	l						ftp.gnu.org/gnu/non-gnu/chinese-fonts-truetype/LICENSE
Artistic-1.0	Artistic License 1.0	l	1.0					opensource.org/license/Artistic-1.0 opensource.org/licenses/Artistic-1.0
Artistic-1.0-Perl	Artistic License 1.0 (Perl)	l	1.0					dev.perl.org/licenses/artistic.html
Artistic-1.0-cl8	Artistic License 1.0 w/clause 8	l	1.0					opensource.org/license/Artistic-1.0 opensource.org/licenses/Artistic-1.0
Artistic-2.0	Artistic License 2.0	l	2.0					perlfoundation.org/artistic_license_2_0 perlfoundation.org/artistic-license-20.html opensource.org/license/Artistic-2.0
Artistic-dist	Artistic License 1.0 (dist)	l						github.com/pexip/os-perl/blob/833cf4c86cc465ccfc627ff16db67e783156a248/debian/copyright#L2720-L2845
Aspell-RU	Aspell Russian License	l						ftp.gnu.org/gnu/aspell/dict/ru/aspell6-ru-0.99f7-1.tar.bz2
Asterisk-exception	Asterisk exception	e
Asterisk-linking-protocols-exception	Asterisk linking protocols exception	E
Autoconf-exception-2.0	Autoconf exception 2.0	e	2.0					ac-archive.sourceforge.net/doc/copyright.html ftp.gnu.org/gnu/autoconf/autoconf-2.59.tar.gz
Autoconf-exception-3.0	Autoconf exception 3.0	e	3.0					gnu.org/licenses/autoconf-exception-3.0.html
Autoconf-exception-generic	Autoconf generic exception	e						launchpad.net/ubuntu/precise/+source/xmltooling/+copyright
Autoconf-exception-generic-3.0	Autoconf generic exception for GPL-3.0	e	3.0
Autoconf-exception-macro	Autoconf macro exception	e						gnu.org/software/autoconf-archive/ax_pthread.html launchpad.net/ubuntu/precise/+source/xmltooling/+copyright
BOLA-1.1	Buena Onda License Agreement v1.1	l	1.1					blitiri.com.ar/p/bola
BSD-1-Clause	BSD 1-Clause License	l						svnweb.freebsd.org/base/head/include/ifaddrs.h?revision=326823
BSD-2-Clause	BSD 2-Clause "Simplified" License	l						opensource.org/license/BSD-2-Clause opensource.org/licenses/BSD-2-Clause
BSD-2-Clause-Darwin	BSD 2-Clause - Ian Darwin variant	l						github.com/file/file/blob/master/COPYING
BSD-2-Clause-FreeBSD	BSD 2-Clause FreeBSD License	l
BSD-2-Clause-NetBSD	BSD 2-Clause NetBSD License	l			BSD-2-Clause
BSD-2-Clause-Patent	BSD-2-Clause Plus Patent License	l						opensource.org/license/BSD-2-Clause-Patent opensource.org/licenses/BSDplusPatent
BSD-2-Clause-Views	BSD 2-Clause with views sentence	l						freebsd.org/copyright/freebsd-license.html people.freebsd.org/~ivoras/wine/patch-wine-nvidia.sh
BSD-2-Clause-first-lines	BSD 2-Clause - first lines requirement	l						web.mit.edu/kerberos/krb5-1.21/doc/mitK5license.html github.com/krb5/krb5/blob/krb5-1.21.2-final/NOTICE#L664-L690
BSD-2-Clause-pkgconf-disclaimer	BSD 2-Clause pkgconf disclaimer variant	l						github.com/audacious-media-player/audacious/blob/master/src/audacious/main.cc
BSD-2-Clause-pos-unchanged		l
BSD-3-Clause	BSD 3-Clause "New" or "Revised" License	l						opensource.org/license/BSD-3-Clause eclipse.org/org/documents/edl-v10.php opensource.org/licenses/BSD-3-Clause
BSD-3-Clause-Attribution	BSD with attribution	l						fedoraproject.org/wiki/Licensing/BSD_with_Attribution
BSD-3-Clause-Clear	BSD 3-Clause Clear License	l						labs.metacarta.com/license-explanation.html#license
BSD-3-Clause-HP	Hewlett-Packard BSD variant license	l						github.com/zdohnal/hplip/blob/master/COPYING#L939
BSD-3-Clause-LBNL	Lawrence Berkeley National Labs BSD variant license	l						fedoraproject.org/wiki/Licensing/LBNLBSD
BSD-3-Clause-Modification	BSD 3-Clause Modification	l						fedoraproject.org/wiki/Licensing:BSD#Modification_Variant
BSD-3-Clause-No-Military-License	BSD 3-Clause No Military License	l						gitlab.syncad.com/hive/dhive/-/blob/master/LICENSE
BSD-3-Clause-No-Nuclear-License	BSD 3-Clause No Nuclear License	l						download.oracle.com/otn-pub/java/licenses/bsd.txt
BSD-3-Clause-No-Nuclear-License-2014	BSD 3-Clause No Nuclear License 2014	l						java.net/projects/javaeetutorial/pages/BerkeleyLicense
BSD-3-Clause-No-Nuclear-Warranty	BSD 3-Clause No Nuclear Warranty	l						jogamp.org/git/?p=gluegen.git;a=blob_plain;f=LICENSE.txt
BSD-3-Clause-Open-MPI	BSD 3-Clause Open MPI variant	l						open-mpi.org/community/license.php netlib.org/lapack/LICENSE.txt
BSD-3-Clause-OpenWebUI		l
BSD-3-Clause-Sun	BSD 3-Clause Sun Microsystems	l						github.com/xmlark/msv/blob/b9316e2f2270bc1606952ea4939ec87fbba157f3/xsdlib/src/main/java/com/sun/msv/datatype/regexp/InternalImpl.java
BSD-3-Clause-Tso	BSD 3-Clause Tso variant	l						x.org/archive/current/doc/xorg-docs/License.html#Theodore_Tso
BSD-3-Clause-acpica	BSD 3-Clause acpica variant	l						github.com/acpica/acpica/blob/master/source/common/acfileio.c#L119
BSD-3-Clause-flex	BSD 3-Clause Flex variant	l						github.com/westes/flex/blob/master/COPYING
BSD-4-Clause	BSD 4-Clause "Original" or "Old" License	l						directory.fsf.org/wiki/License:BSD_4Clause
BSD-4-Clause-Shortened	BSD 4 Clause Shortened	l						metadata.ftp-master.debian.org/changelogs//main/a/arpwatch/arpwatch_2.1a15-7_copyright
BSD-4-Clause-UC	BSD-4-Clause (University of California-Specific)	l						freebsd.org/copyright/license.html
BSD-4.3RENO	BSD 4.3 RENO License	l						sourceware.org/git/?p=binutils-gdb.git;a=blob;f=libiberty/strcasecmp.c;h=131d81c2ce7881fa48c363dc5bf5fb302c61ce0b;hb=HEAD
BSD-4.3TAHOE	BSD 4.3 TAHOE License	l						github.com/389ds/389-ds-base/blob/main/ldap/include/sysexits-compat.h#L15
BSD-Advertising-Acknowledgement	BSD Advertising Acknowledgement License	l						github.com/python-excel/xlrd/blob/master/LICENSE#L33
BSD-Attribution-HPND-disclaimer	BSD with Attribution and HPND disclaimer	l						github.com/cyrusimap/cyrus-sasl/blob/master/COPYING
BSD-Inferno-Nettverk		l						inet.no/dante/LICENSE
BSD-Mark-Modifications	BSD Mark Modifications License	l						ftp.gnu.org/gnu/aspell/dict/en/aspell6-en-2020.12.07-0.tar.bz2
BSD-Protection	BSD Protection License	l						fedoraproject.org/wiki/Licensing/BSD_Protection_License
BSD-Source-Code	BSD Source Code Attribution	l						github.com/robbiehanson/CocoaHTTPServer/blob/master/LICENSE.txt
BSD-Source-Code-no-disclaimer		l
BSD-Source-alt-GPL		l
BSD-Source-beginning-file	BSD Source Code Attribution - beginning of file variant	l						github.com/lattera/freebsd/blob/master/sys/cam/cam.c#L4
BSD-Systemics	Systemics BSD variant license	l						metacpan.org/release/DPARIS/Crypt-DES-2.07/source/COPYRIGHT
BSD-Systemics-W3Works	Systemics W3Works BSD variant license	l						metacpan.org/release/DPARIS/Crypt-Blowfish-2.14/source/COPYRIGHT#L7
BSD-ask-to-endorse		l
BSL-1.0	Boost Software License 1.0	l	1.0					boost.org/LICENSE_1_0.txt opensource.org/license/BSL-1.0
BUSL-1.1	Business Source License 1.1	l	1.1					mariadb.com/bsl11
Baekmuk	Baekmuk License	l						fedoraproject.org/wiki/Licensing:Baekmuk?rd=Licensing/Baekmuk
Bahyph	Bahyph License	l						fedoraproject.org/wiki/Licensing/Bahyph
Barr	Barr License	l						fedoraproject.org/wiki/Licensing/Barr
Beerware	Beerware License	l						fedoraproject.org/wiki/Licensing/Beerware people.freebsd.org/~phk
Bison-exception-1.24	Bison exception 1.24	e	1.24
Bison-exception-2.2	Bison exception 2.2	e	2.2
BitTorrent-1.0	BitTorrent Open Source License v1.0	l	1.0					sources.gentoo.org/cgi-bin/viewvc.cgi/gentoo-x86/licenses/BitTorrent?r1=1.1&r2=1.1.1.1&diff_format=s
BitTorrent-1.1	BitTorrent Open Source License v1.1	l	1.1					directory.fsf.org/wiki/License:BitTorrentOSL1.1
Bitstream-Charter	Bitstream Charter Font License	l						fedoraproject.org/wiki/Licensing/Charter#License_Text
Bitstream-Vera	Bitstream Vera Font License	l						docubrain.com/sites/default/files/licenses/bitstream-vera.html web.archive.org/web/20080207013128/http://www.gnome.org/fonts
BlueOak-1.0.0	Blue Oak Model License 1.0.0	l	1.0.0					blueoakcouncil.org/license/1.0.0
Boehm-GC	Boehm-Demers-Weiser GC License	l						fedoraproject.org/wiki/Licensing:MIT#Another_Minimal_variant_(found_in_libatomic_ops)
Boehm-GC-without-fee	Boehm-Demers-Weiser GC License (without fee)	l						github.com/MariaDB/server/blob/11.6/libmysqld/lib_sql.cc
Bootloader-exception	Bootloader Distribution Exception	e
Borceux	Borceux license	l						fedoraproject.org/wiki/Licensing/Borceux
Brian-Gladman-2-Clause	Brian Gladman 2-Clause License	l						web.mit.edu/kerberos/krb5-1.21/doc/mitK5license.html github.com/krb5/krb5/blob/krb5-1.21.2-final/NOTICE#L140-L156
Brian-Gladman-3-Clause	Brian Gladman 3-Clause License	l						github.com/SWI-Prolog/packages-clib/blob/master/sha1/brg_endian.h
Brian-Gladman-3-Clause-no-conversion	Brian Gladman 3-Clause License (no conversion clause)	l
Buddy	Buddy License	l						sourceforge.net/p/buddy/gitcode/ci/master/tree/README
Bugroff	Bugroff License	l						tunes.org/legalese/bugroff.html
C-UDA-1.0	Computational Use of Data Agreement v1.0	l	1.0					cdla.dev/computational-use-of-data-agreement-v1-0 github.com/microsoft/Computational-Use-of-Data-Agreement/blob/master/C-UDA-1.0.md
CAL-1.0	Cryptographic Autonomy License 1.0	l	1.0					cryptographicautonomylicense.com/license-text.html opensource.org/license/CAL-1.0
CAL-1.0-Combined-Work-Exception	Cryptographic Autonomy License 1.0 (Combined Work Exception)	l	1.0					cryptographicautonomylicense.com/license-text.html opensource.org/license/CAL-1.0
CAPEC-tou	Common Attack Pattern Enumeration and Classification License	l						capec.mitre.org/about/termsofuse.html
CATOSL-1.1	Computer Associates Trusted Open Source License 1.1	l	1.1					opensource.org/license/CATOSL-1.1 opensource.org/licenses/CATOSL-1.1
CC-BY-1.0	Creative Commons Attribution 1.0 Generic	l	1.0					creativecommons.org/licenses/by/1.0/legalcode
CC-BY-2.0	Creative Commons Attribution 2.0 Generic	l	2.0					creativecommons.org/licenses/by/2.0/legalcode
CC-BY-2.5	Creative Commons Attribution 2.5 Generic	l	2.5					creativecommons.org/licenses/by/2.5/legalcode
CC-BY-2.5-AU	Creative Commons Attribution 2.5 Australia	l	2.5					creativecommons.org/licenses/by/2.5/au/legalcode
CC-BY-3.0	Creative Commons Attribution 3.0 Unported	l	3.0					creativecommons.org/licenses/by/3.0/legalcode
CC-BY-3.0-AT	Creative Commons Attribution 3.0 Austria	l	3.0					creativecommons.org/licenses/by/3.0/at/legalcode
CC-BY-3.0-AU	Creative Commons Attribution 3.0 Australia	l	3.0					creativecommons.org/licenses/by/3.0/au/legalcode
CC-BY-3.0-DE	Creative Commons Attribution 3.0 Germany	l	3.0					creativecommons.org/licenses/by/3.0/de/legalcode
CC-BY-3.0-IGO	Creative Commons Attribution 3.0 IGO	l	3.0					creativecommons.org/licenses/by/3.0/igo/legalcode
CC-BY-3.0-NL	Creative Commons Attribution 3.0 Netherlands	l	3.0					creativecommons.org/licenses/by/3.0/nl/legalcode
CC-BY-3.0-US	Creative Commons Attribution 3.0 United States	l	3.0					creativecommons.org/licenses/by/3.0/us/legalcode
CC-BY-4.0	Creative Commons Attribution 4.0 International	l	4.0					creativecommons.org/licenses/by/4.0/legalcode
CC-BY-NC-1.0	Creative Commons Attribution Non Commercial 1.0 Generic	l	1.0					creativecommons.org/licenses/by-nc/1.0/legalcode
CC-BY-NC-2.0	Creative Commons Attribution Non Commercial 2.0 Generic	l	2.0					creativecommons.org/licenses/by-nc/2.0/legalcode
CC-BY-NC-2.5	Creative Commons Attribution Non Commercial 2.5 Generic	l	2.5					creativecommons.org/licenses/by-nc/2.5/legalcode
CC-BY-NC-3.0	Creative Commons Attribution Non Commercial 3.0 Unported	l	3.0					creativecommons.org/licenses/by-nc/3.0/legalcode
CC-BY-NC-3.0-DE	Creative Commons Attribution Non Commercial 3.0 Germany	l	3.0					creativecommons.org/licenses/by-nc/3.0/de/legalcode
CC-BY-NC-3.0-IGO	Creative Commons Attribution Non Commercial 3.0 IGO	l	3.0					creativecommons.org/licenses/by-nc/3.0/igo/legalcode
CC-BY-NC-4.0	Creative Commons Attribution Non Commercial 4.0 International	l	4.0					creativecommons.org/licenses/by-nc/4.0/legalcode
CC-BY-NC-ND-1.0	Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic	l	1.0					creativecommons.org/licenses/by-nd-nc/1.0/legalcode
CC-BY-NC-ND-2.0	Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic	l	2.0					creativecommons.org/licenses/by-nc-nd/2.0/legalcode
CC-BY-NC-ND-2.5	Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic	l	2.5					creativecommons.org/licenses/by-nc-nd/2.5/legalcode
CC-BY-NC-ND-3.0	Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported	l	3.0					creativecommons.org/licenses/by-nc-nd/3.0/legalcode
CC-BY-NC-ND-3.0-DE	Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany	l	3.0					creativecommons.org/licenses/by-nc-nd/3.0/de/legalcode
CC-BY-NC-ND-3.0-IGO	Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO	l	3.0					creativecommons.org/licenses/by-nc-nd/3.0/igo/legalcode
CC-BY-NC-ND-4.0	Creative Commons Attribution Non Commercial No Derivatives 4.0 International	l	4.0					creativecommons.org/licenses/by-nc-nd/4.0/legalcode
CC-BY-NC-SA-1.0	Creative Commons Attribution Non Commercial Share Alike 1.0 Generic	l	1.0					creativecommons.org/licenses/by-nc-sa/1.0/legalcode
CC-BY-NC-SA-2.0	Creative Commons Attribution Non Commercial Share Alike 2.0 Generic	l	2.0					creativecommons.org/licenses/by-nc-sa/2.0/legalcode
CC-BY-NC-SA-2.0-DE	Creative Commons Attribution Non Commercial Share Alike 2.0 Germany	l	2.0					creativecommons.org/licenses/by-nc-sa/2.0/de/legalcode
CC-BY-NC-SA-2.0-FR	Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France	l	2.0					creativecommons.org/licenses/by-nc-sa/2.0/fr/legalcode
CC-BY-NC-SA-2.0-UK	Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales	l	2.0					creativecommons.org/licenses/by-nc-sa/2.0/uk/legalcode
CC-BY-NC-SA-2.5	Creative Commons Attribution Non Commercial Share Alike 2.5 Generic	l	2.5					creativecommons.org/licenses/by-nc-sa/2.5/legalcode
CC-BY-NC-SA-3.0	Creative Commons Attribution Non Commercial Share Alike 3.0 Unported	l	3.0					creativecommons.org/licenses/by-nc-sa/3.0/legalcode
CC-BY-NC-SA-3.0-DE	Creative Commons Attribution Non Commercial Share Alike 3.0 Germany	l	3.0					creativecommons.org/licenses/by-nc-sa/3.0/de/legalcode
CC-BY-NC-SA-3.0-IGO	Creative Commons Attribution Non Commercial Share Alike 3.0 IGO	l	3.0					creativecommons.org/licenses/by-nc-sa/3.0/igo/legalcode
CC-BY-NC-SA-4.0	Creative Commons Attribution Non Commercial Share Alike 4.0 International	l	4.0					creativecommons.org/licenses/by-nc-sa/4.0/legalcode
CC-BY-ND-1.0	Creative Commons Attribution No Derivatives 1.0 Generic	l	1.0					creativecommons.org/licenses/by-nd/1.0/legalcode
CC-BY-ND-2.0	Creative Commons Attribution No Derivatives 2.0 Generic	l	2.0					creativecommons.org/licenses/by-nd/2.0/legalcode
CC-BY-ND-2.5	Creative Commons Attribution No Derivatives 2.5 Generic	l	2.5					creativecommons.org/licenses/by-nd/2.5/legalcode
CC-BY-ND-3.0	Creative Commons Attribution No Derivatives 3.0 Unported	l	3.0					creativecommons.org/licenses/by-nd/3.0/legalcode
CC-BY-ND-3.0-DE	Creative Commons Attribution No Derivatives 3.0 Germany	l	3.0					creativecommons.org/licenses/by-nd/3.0/de/legalcode
CC-BY-ND-4.0	Creative Commons Attribution No Derivatives 4.0 International	l	4.0					creativecommons.org/licenses/by-nd/4.0/legalcode
CC-BY-SA-1.0	Creative Commons Attribution Share Alike 1.0 Generic	l	1.0					creativecommons.org/licenses/by-sa/1.0/legalcode
CC-BY-SA-2.0	Creative Commons Attribution Share Alike 2.0 Generic	l	2.0					creativecommons.org/licenses/by-sa/2.0/legalcode
CC-BY-SA-2.0-UK	Creative Commons Attribution Share Alike 2.0 England and Wales	l	2.0					creativecommons.org/licenses/by-sa/2.0/uk/legalcode
CC-BY-SA-2.1-JP	Creative Commons Attribution Share Alike 2.1 Japan	l	2.1					creativecommons.org/licenses/by-sa/2.1/jp/legalcode
CC-BY-SA-2.5	Creative Commons Attribution Share Alike 2.5 Generic	l	2.5					creativecommons.org/licenses/by-sa/2.5/legalcode
CC-BY-SA-3.0	Creative Commons Attribution Share Alike 3.0 Unported	l	3.0					creativecommons.org/licenses/by-sa/3.0/legalcode
CC-BY-SA-3.0-AT	Creative Commons Attribution Share Alike 3.0 Austria	l	3.0					creativecommons.org/licenses/by-sa/3.0/at/legalcode
CC-BY-SA-3.0-DE	Creative Commons Attribution Share Alike 3.0 Germany	l	3.0					creativecommons.org/licenses/by-sa/3.0/de/legalcode
CC-BY-SA-3.0-IGO	Creative Commons Attribution-ShareAlike 3.0 IGO	l	3.0					creativecommons.org/licenses/by-sa/3.0/igo/legalcode
CC-BY-SA-4.0	Creative Commons Attribution Share Alike 4.0 International	l	4.0					creativecommons.org/licenses/by-sa/4.0/legalcode
CC-PDDC	Creative Commons Public Domain Dedication and Certification	l						creativecommons.org/licenses/publicdomain
CC-PDM-1.0	Creative Commons Public Domain Mark 1.0 Universal	l	1.0					creativecommons.org/publicdomain/mark/1.0 creativecommons.org/share-your-work/cclicenses
CC-SA-1.0	Creative Commons Share Alike 1.0 Generic	l	1.0					creativecommons.org/licenses/sa/1.0/legalcode
CC0-1.0	Creative Commons Zero v1.0 Universal	l	1.0					creativecommons.org/publicdomain/zero/1.0/legalcode
CDDL-1.0	Common Development and Distribution License 1.0	l	1.0					opensource.org/license/CDDL-1.0 opensource.org/licenses/cddl1
CDDL-1.1	Common Development and Distribution License 1.1	l	1.1					glassfish.java.net/public/CDDL+GPL_1_1.html javaee.github.io/glassfish/LICENSE
CDL-1.0	Common Documentation License 1.0	l	1.0					opensource.apple.com/cdl fedoraproject.org/wiki/Licensing/Common_Documentation_License gnu.org/licenses/license-list.html#ACDL
CDLA-Permissive-1.0	Community Data License Agreement Permissive 1.0	l	1.0					cdla.io/permissive-1-0
CDLA-Permissive-2.0	Community Data License Agreement Permissive 2.0	l	2.0					cdla.dev/permissive-2-0
CDLA-Sharing-1.0	Community Data License Agreement Sharing 1.0	l	1.0					cdla.io/sharing-1-0
CECILL-1.0	CeCILL Free Software License Agreement v1.0	l	1.0					cecill.info/licences/Licence_CeCILL_V1-fr.html
CECILL-1.1	CeCILL Free Software License Agreement v1.1	l	1.1					cecill.info/licences/Licence_CeCILL_V1.1-US.html
CECILL-2.0	CeCILL Free Software License Agreement v2.0	l	2.0					cecill.info/licences/Licence_CeCILL_V2-en.html
CECILL-2.1	CeCILL Free Software License Agreement v2.1	l	2.1					cecill.info/licences/Licence_CeCILL_V2.1-en.html
CECILL-B	CeCILL-B Free Software License Agreement	l						cecill.info/licences/Licence_CeCILL-B_V1-en.html
CECILL-C	CeCILL-C Free Software License Agreement	l						cecill.info/licences/Licence_CeCILL-C_V1-en.html
CERN-OHL-1.1	CERN Open Hardware Licence v1.1	l	1.1					ohwr.org/project/licenses/wikis/cern-ohl-v1.1
CERN-OHL-1.2	CERN Open Hardware Licence v1.2	l	1.2					ohwr.org/project/licenses/wikis/cern-ohl-v1.2
CERN-OHL-P-2.0	CERN Open Hardware Licence Version 2 - Permissive	l	2.0					ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2
CERN-OHL-S-2.0	CERN Open Hardware Licence Version 2 - Strongly Reciprocal	l	2.0					ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2
CERN-OHL-W-2.0	CERN Open Hardware Licence Version 2 - Weakly Reciprocal	l	2.0					ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2
CFITSIO	CFITSIO License	l						heasarc.gsfc.nasa.gov/docs/software/fitsio/c/f_user/node9.html
CGAL-linking-exception	CGAL Linking Exception	E
CLISP-exception-2.0	CLISP exception 2.0	e	2.0
CMU-Mach	CMU Mach License	l						cs.cmu.edu/~410/licenses.html
CMU-Mach-nodoc	CMU Mach - no notices-in-documentation variant	l						web.mit.edu/kerberos/krb5-1.21/doc/mitK5license.html github.com/krb5/krb5/blob/krb5-1.21.2-final/NOTICE#L718-L728
CNRI-Jython	CNRI Jython License	l						jython.org/license.html
CNRI-Python	CNRI Python License	l						opensource.org/license/CNRI-Python opensource.org/licenses/CNRI-Python
CNRI-Python-GPL-Compatible	CNRI Python Open Source GPL Compatible License Agreement	l						python.org/download/releases/1.6.1/download_win
COIL-1.0	Copyfree Open Innovation License	l	1.0					coil.apotheon.org/plaintext/01.0.txt
CPAL-1.0	Common Public Attribution License 1.0	l	1.0					opensource.org/license/CPAL-1.0 opensource.org/licenses/CPAL-1.0
CPL-1.0	Common Public License 1.0	l	1.0					opensource.org/license/CPL-1.0 opensource.org/licenses/CPL-1.0
CPOL-1.02	Code Project Open License 1.02	l	1.02					codeproject.com/info/cpol10.aspx
CUA-OPL-1.0	CUA Office Public License v1.0	l	1.0					opensource.org/license/CUA-OPL-1.0 opensource.org/licenses/CUA-OPL-1.0
Caldera	Caldera License	l						lemis.com/grog/UNIX/ancient-source-all.pdf
Caldera-no-preamble	Caldera License (without preamble)	l						github.com/apache/apr/blob/trunk/LICENSE#L298C6-L298C29
Catharon	Catharon License	l						github.com/scummvm/scummvm/blob/v2.8.0/LICENSES/CatharonLicense.txt
ClArtistic	Clarified Artistic License	l						gianluca.dellavedova.org/2011/01/03/clarified-artistic-license ncftp.com/ncftp/doc/LICENSE.txt
Classpath-exception-2.0	Classpath exception 2.0	e	2.0					gnu.org/software/classpath/license.html fedoraproject.org/wiki/Licensing/GPL_Classpath_Exception
Classpath-exception-2.0-short	Classpath exception 2.0 - short	E	2.0
Clips	Clips License	l						github.com/DrItanium/maya/blob/master/LICENSE.CLIPS
Community-Spec-1.0	Community Specification License 1.0	l	1.0					github.com/CommunitySpecification/1.0/blob/master/1._Community_Specification_License-v1.md
Condor-1.1	Condor Public License v1.1	l	1.1					research.cs.wisc.edu/condor/license.html#condor
Cornell-Lossless-JPEG	Cornell Lossless JPEG License	l						mssl.ucl.ac.uk/~mcrw/src/20050920/proto.h android.googlesource.com/platform/external/dng_sdk/+/refs/heads/master/source/dng_lossless_jpeg.cpp#16
Cronyx	Cronyx License	l						gitlab.freedesktop.org/xorg/font/alias/-/blob/master/COPYING
Crossword	Crossword License	l						fedoraproject.org/wiki/Licensing/Crossword
CryptoSwift	CryptoSwift License	l						github.com/krzyzanowskim/CryptoSwift/blob/main/LICENSE
CrystalStacker	CrystalStacker License	l						fedoraproject.org/wiki/Licensing:CrystalStacker?rd=Licensing/CrystalStacker
Cube	Cube License	l						fedoraproject.org/wiki/Licensing/Cube
D-FSL-1.0	Deutsche Freie Software Lizenz	l	1.0					dipp.nrw.de/d-fsl/lizenzen hbz-nrw.de/produkte/open-access/lizenzen/dfsl
DEC-3-Clause	DEC 3-Clause License	l						gitlab.freedesktop.org/xorg/xserver/-/blob/master/COPYING?ref_type=heads#L239
DL-DE-BY-2.0	Data licence Germany – attribution – version 2.0	l	2.0					govdata.de/dl-de/by-2-0
DL-DE-ZERO-2.0	Data licence Germany – zero – version 2.0	l	2.0					govdata.de/dl-de/zero-2-0
DOC	DOC License	l						cs.wustl.edu/~schmidt/ACE-copying.html dre.vanderbilt.edu/~schmidt/ACE-copying.html
DRL-1.0	Detection Rule License 1.0	l	1.0					github.com/Neo23x0/sigma/blob/master/LICENSE.Detection.Rules.md
DRL-1.1	Detection Rule License 1.1	l	1.1					github.com/SigmaHQ/Detection-Rule-License/blob/6ec7fbde6101d101b5b5d1fcb8f9b69fbc76c04a/LICENSE.Detection.Rules.md
DSDP	DSDP License	l						fedoraproject.org/wiki/Licensing/DSDP
DigiRule-FOSS-exception	DigiRule FOSS License Exception	e						digirulesolutions.com/drupal/foss
Digia-Qt-LGPL-exception-1.1	Digia Qt LGPL Exception version 1.1	E	1.1
DocBook-DTD	DocBook DTD License	l						docbook.org/xml/simple/1.1/docbook-simple-1.1.zip
DocBook-Schema	DocBook Schema License	l						github.com/docbook/xslt10-stylesheets/blob/efd62655c11cc8773708df7a843613fa1e932bf8/xsl/assembly/schema/docbook51b7.rnc
DocBook-Stylesheet	DocBook Stylesheet License	l						docbook.org/xml/5.0/docbook-5.0.zip
DocBook-XML	DocBook XML License	l						github.com/docbook/xslt10-stylesheets/blob/efd62655c11cc8773708df7a843613fa1e932bf8/xsl/COPYING#L27
Dotseqn	Dotseqn License	l						fedoraproject.org/wiki/Licensing/Dotseqn
ECL-1.0	Educational Community License v1.0	l	1.0					opensource.org/license/ECL-1.0 opensource.org/licenses/ECL-1.0
ECL-2.0	Educational Community License v2.0	l	2.0					opensource.org/license/ECL-2.0 opensource.org/licenses/ECL-2.0
EFL-1.0	Eiffel Forum License v1.0	l	1.0					eiffel-nice.org/license/forum.txt opensource.org/license/EFL-1.0
EFL-2.0	Eiffel Forum License v2.0	l	2.0					eiffel-nice.org/license/eiffel-forum-license-2.html opensource.org/license/EFL-2.0
EPICS	EPICS Open License	l						epics.anl.gov/license/open.php
EPL-1.0	Eclipse Public License 1.0	l	1.0					eclipse.org/legal/epl-v10.html opensource.org/license/EPL-1.0
EPL-2.0	Eclipse Public License 2.0	l	2.0					eclipse.org/legal/epl-2.0 opensource.org/license/EPL-2.0 eclipse.org/legal/epl-v20.html projects.eclipse.org/license/epl-2.0
ESA-PL-permissive-2.4	European Space Agency Public License – v2.4 – Permissive (Type 3)	l	2.4					essr.esa.int/license/european-space-agency-public-license-v2-4-permissive-type-3
ESA-PL-strong-copyleft-2.4	European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)	l	2.4					essr.esa.int/license/european-space-agency-public-license-v2-4-strong-copyleft-type-1
ESA-PL-weak-copyleft-2.4	European Space Agency Public License – v2.4 – Weak Copyleft (Type 2)	l	2.4					essr.esa.int/license/european-space-agency-public-license-v2-4-weak-copyleft-type-2
EUDatagrid	EU DataGrid Software License	l						eu-datagrid.web.cern.ch/eu-datagrid/license.html opensource.org/license/EUDatagrid
EUPL-1.0	European Union Public License 1.0	l	1.0					ec.europa.eu/idabc/en/document/7330.html ec.europa.eu/idabc/servlets/Doc027f.pdf?id=31096
EUPL-1.1	European Union Public License 1.1	l	1.1					joinup.ec.europa.eu/software/page/eupl/licence-eupl opensource.org/license/EUPL-1.1
EUPL-1.2	European Union Public License 1.2	l	1.2					joinup.ec.europa.eu/page/eupl-text-11-12 opensource.org/license/EUPL-1.2
Elastic-2.0	Elastic License 2.0	l	2.0					elastic.co/licensing/elastic-license
Entessa	Entessa Public License v1.0	l						opensource.org/license/Entessa opensource.org/licenses/Entessa
ErlPL-1.1	Erlang Public License v1.1	l	1.1					erlang.org/EPLICENSE
Eurosym	Eurosym License	l						fedoraproject.org/wiki/Licensing/Eurosym
FBM	Fuzzy Bitmap License	l						github.com/SWI-Prolog/packages-xpce/blob/161a40cd82004f731ba48024f9d30af388a7edf5/src/img/gifwrite.c#L21-L26
FDK-AAC	Fraunhofer FDK AAC Codec Library	l						fedoraproject.org/wiki/Licensing/FDK-AAC directory.fsf.org/wiki/License:Fdk
FDK-MPEG-H		l
FLTK-exception	FLTK exception	e						fltk.org/COPYING.php
FSFAP	FSF All Permissive License	l						gnu.org/prep/maintain/html_node/License-Notices-for-Other-Files.html
FSFAP-no-warranty-disclaimer	FSF All Permissive License (without Warranty)	l						git.savannah.gnu.org/cgit/wget.git/tree/util/trunc.c?h=v1.21.3&id=40747a11e44ced5a8ac628a41f879ced3e2ebce9#n6
FSFUL	FSF Unlimited License	l						fedoraproject.org/wiki/Licensing/FSF_Unlimited_License
FSFULLR	FSF Unlimited License (with License Retention)	l						fedoraproject.org/wiki/Licensing/FSF_Unlimited_License#License_Retention_Variant
FSFULLRSD	FSF Unlimited License (with License Retention and Short Disclaimer)	l						git.savannah.gnu.org/cgit/gnulib.git/tree/modules/COPYING?id=7b08932179d0d6b017f7df01a2ddf6e096b038e3
FSFULLRWD	FSF Unlimited License (With License Retention and Warranty Disclaimer)	l						lists.gnu.org/archive/html/autoconf/2012-04/msg00061.html
FSL-1.1-ALv2	Functional Source License, Version 1.1, ALv2 Future License	l	1.1					fsl.software/FSL-1.1-ALv2.template.md
FSL-1.1-MIT	Functional Source License, Version 1.1, MIT Future License	l	1.1					fsl.software/FSL-1.1-MIT.template.md
FTL	Freetype Project License	l						freetype.fis.uniroma2.it/FTL.TXT
Fair	Fair License	l						web.archive.org/web/20150926120323/http://fairlicense.org opensource.org/license/Fair
Fawkes-Runtime-exception	Fawkes Runtime Exception	e						fawkesrobotics.org/about/license
Ferguson-Twofish	Ferguson Twofish License	l						github.com/wernerd/ZRTPCPP/blob/6b3cd8e6783642292bad0c21e3e5e5ce45ff3e03/cryptcommon/twofish.c#L113C3-L127
Font-exception-2.0	Font exception 2.0	e	2.0					gnu.org/licenses/gpl-faq.html#FontException
Frameworx-1.0	Frameworx Open License 1.0	l	1.0					opensource.org/license/Frameworx-1.0 opensource.org/licenses/Frameworx-1.0
FreeBSD-DOC	FreeBSD Documentation License	l						freebsd.org/copyright/freebsd-doc-license
FreeImage	FreeImage Public License v1.0	l						freeimage.sourceforge.net/freeimage-license.txt
Furuseth	Furuseth License	l						git.openldap.org/openldap/openldap/-/blob/master/COPYRIGHT?ref_type=heads#L39-51
GCC-exception-2.0	GCC Runtime Library exception 2.0	e	2.0
GCC-exception-2.0-note	GCC Runtime Library exception 2.0 - note variant	e	2.0
GCC-exception-3.1	GCC Runtime Library exception 3.1	e	3.1					gnu.org/licenses/gcc-exception-3.1.html
GCR-docs	Gnome GCR Documentation License	l						github.com/GNOME/gcr/blob/master/docs/COPYING
GD	GD License	l						libgd.github.io/manuals/2.3.0/files/license-txt.html
GFDL-1.1	GNU Free Documentation License v1.1	l	1.1		GFDL-1.1-only
GFDL-1.1-invariants-only	GNU Free Documentation License v1.1 only - invariants	l	1.1					gnu.org/licenses/old-licenses/fdl-1.1.txt
GFDL-1.1-invariants-or-later	GNU Free Documentation License v1.1 or later - invariants	l	1.1					gnu.org/licenses/old-licenses/fdl-1.1.txt
GFDL-1.1-no-invariants-only	GNU Free Documentation License v1.1 only - no invariants	l	1.1					gnu.org/licenses/old-licenses/fdl-1.1.txt
GFDL-1.1-no-invariants-or-later	GNU Free Documentation License v1.1 or later - no invariants	l	1.1					gnu.org/licenses/old-licenses/fdl-1.1.txt
GFDL-1.1-only	GNU Free Documentation License v1.1 only	l	1.1					gnu.org/licenses/old-licenses/fdl-1.1.txt
GFDL-1.1-or-later	GNU Free Documentation License v1.1 or later	l	1.1					gnu.org/licenses/old-licenses/fdl-1.1.txt
GFDL-1.2	GNU Free Documentation License v1.2	l	1.2		GFDL-1.2-only
GFDL-1.2-invariants-only	GNU Free Documentation License v1.2 only - invariants	l	1.2					gnu.org/licenses/old-licenses/fdl-1.2.txt
GFDL-1.2-invariants-or-later	GNU Free Documentation License v1.2 or later - invariants	l	1.2					gnu.org/licenses/old-licenses/fdl-1.2.txt
GFDL-1.2-no-invariants-only	GNU Free Documentation License v1.2 only - no invariants	l	1.2					gnu.org/licenses/old-licenses/fdl-1.2.txt
GFDL-1.2-no-invariants-or-later	GNU Free Documentation License v1.2 or later - no invariants	l	1.2					gnu.org/licenses/old-licenses/fdl-1.2.txt
GFDL-1.2-only	GNU Free Documentation License v1.2 only	l	1.2					gnu.org/licenses/old-licenses/fdl-1.2.txt
GFDL-1.2-or-later	GNU Free Documentation License v1.2 or later	l	1.2					gnu.org/licenses/old-licenses/fdl-1.2.txt
GFDL-1.3	GNU Free Documentation License v1.3	l	1.3		GFDL-1.3-only
GFDL-1.3-invariants-only	GNU Free Documentation License v1.3 only - invariants	l	1.3					gnu.org/licenses/fdl-1.3.txt
GFDL-1.3-invariants-or-later	GNU Free Documentation License v1.3 or later - invariants	l	1.3					gnu.org/licenses/fdl-1.3.txt
GFDL-1.3-no-invariants-only	GNU Free Documentation License v1.3 only - no invariants	l	1.3					gnu.org/licenses/fdl-1.3.txt
GFDL-1.3-no-invariants-or-later	GNU Free Documentation License v1.3 or later - no invariants	l	1.3					gnu.org/licenses/fdl-1.3.txt
GFDL-1.3-only	GNU Free Documentation License v1.3 only	l	1.3					gnu.org/licenses/fdl-1.3.txt
GFDL-1.3-or-later	GNU Free Documentation License v1.3 or later	l	1.3					gnu.org/licenses/fdl-1.3.txt
GL2PS	GL2PS License	l						geuz.org/gl2ps/COPYING.GL2PS
GLWTPL	Good Luck With That Public License	l						github.com/me-shaon/GLWTPL/commit/da5f6bc734095efbacb442c0b31e33a65b9d6e85
GNAT-exception	GNAT exception	e
GNOME-examples-exception	GNOME examples exception	e						meldmerge.org/help
GNU-compiler-exception	GNU Compiler Exception	e
GPL-1.0	GNU General Public License v1.0 only	l	1.0		GPL-1.0-only
GPL-1.0+	GNU General Public License v1.0 or later	L	1.0		GPL-1.0-or-later
GPL-1.0-only	GNU General Public License v1.0 only	l	1.0					gnu.org/licenses/old-licenses/gpl-1.0-standalone.html
GPL-1.0-or-later	GNU General Public License v1.0 or later	l	1.0					gnu.org/licenses/old-licenses/gpl-1.0-standalone.html
GPL-2.0	GNU General Public License v2.0 only	l	2.0		GPL-2.0-only
GPL-2.0+	GNU General Public License v2.0 or later	L	2.0		GPL-2.0-or-later
GPL-2.0-only	GNU General Public License v2.0 only	l	2.0					gnu.org/licenses/old-licenses/gpl-2.0.txt opensource.org/license/GPL-2.0-only gnu.org/licenses/old-licenses/gpl-2.0-standalone.html
GPL-2.0-or-later	GNU General Public License v2.0 or later	l	2.0					opensource.org/license/GPL-2.0 gnu.org/licenses/old-licenses/gpl-2.0-standalone.html
GPL-2.0-with-GCC-exception	GNU General Public License v2.0 w/GCC Runtime Library exception	l	2.0		GPL-2.0-only WITH GCC-exception-2.0
GPL-2.0-with-autoconf-exception	GNU General Public License v2.0 w/Autoconf exception	l	2.0		GPL-2.0-only WITH Autoconf-exception-2.0
GPL-2.0-with-bison-exception	GNU General Public License v2.0 w/Bison exception	l	2.0		GPL-2.0-only WITH Bison-exception-2.2
GPL-2.0-with-classpath-exception	GNU General Public License v2.0 w/Classpath exception	l	2.0		GPL-2.0-only WITH Classpath-exception-2.0
GPL-2.0-with-font-exception	GNU General Public License v2.0 w/Font exception	l	2.0		GPL-2.0-only WITH Font-exception-2.0
GPL-3.0	GNU General Public License v3.0 only	l	3.0		GPL-3.0-only
GPL-3.0+	GNU General Public License v3.0 or later	L	3.0		GPL-3.0-or-later
GPL-3.0-389-ds-base-exception	GPL-3.0 389 DS Base Exception	E	3.0
GPL-3.0-interface-exception	GPL-3.0 Interface Exception	e	3.0					gnu.org/licenses/gpl-faq.en.html#LinkingOverControlledInterface
GPL-3.0-linking-exception	GPL-3.0 Linking Exception	e	3.0					gnu.org/licenses/gpl-faq.en.html#GPLIncompatibleLibs
GPL-3.0-linking-source-exception	GPL-3.0 Linking Exception (with Corresponding Source)	e	3.0					gnu.org/licenses/gpl-faq.en.html#GPLIncompatibleLibs
GPL-3.0-only	GNU General Public License v3.0 only	l	3.0					gnu.org/licenses/gpl-3.0-standalone.html opensource.org/license/GPL-3.0-only
GPL-3.0-or-later	GNU General Public License v3.0 or later	l	3.0					gnu.org/licenses/gpl-3.0-standalone.html opensource.org/license/GPL-3.0
GPL-3.0-with-GCC-exception	GNU General Public License v3.0 w/GCC Runtime Library exception	l	3.0		GPL-3.0-only WITH GCC-exception-3.1
GPL-3.0-with-autoconf-exception	GNU General Public License v3.0 w/Autoconf exception	l	3.0		GPL-3.0-only WITH Autoconf-exception-3.0
GPL-CC-1.0	GPL Cooperation Commitment 1.0	e	1.0					gplcc.github.io/gplcc/Project/README-PROJECT.html
GStreamer-exception-2005	GStreamer Exception (2005)	e			GStreamer-exception-2008
GStreamer-exception-2008	GStreamer Exception (2008)	e
Game-Programming-Gems	Game Programming Gems License	l						github.com/OGRECave/ogre/blob/master/OgreMain/include/OgreSingleton.h#L28C3-L35C46
Giftware	Giftware License	l						liballeg.org/license.html#allegro-4-the-giftware-license
Glide	3dfx Glide License	l						users.on.net/~triforce/glidexp/COPYING.txt
Glulxe	Glulxe License	l						fedoraproject.org/wiki/Licensing/Glulxe
Gmsh-exception	Gmsh exception	e
Google-Patent-WebM	Google Additional IP Rights Grant (Patents) - WebM	E						webmproject.org/license/additional
Graphics-Gems	Graphics Gems License	l						github.com/erich666/GraphicsGems/blob/master/LICENSE.md
Gutmann	Gutmann License	l						cs.auckland.ac.nz/~pgut001/dumpasn1.c
HDF5	HDF5 License	l						github.com/HDFGroup/hdf5/?tab=License-1-ov-file#readme
HIDAPI	HIDAPI License	l						github.com/signal11/hidapi/blob/master/LICENSE-orig.txt
HP-1986	Hewlett-Packard 1986 License	l						sourceware.org/git/?p=newlib-cygwin.git;a=blob;f=newlib/libc/machine/hppa/memchr.S;h=1cca3e5e8867aa4bffef1f75a5c1bba25c0c441e;hb=HEAD#l2
HP-1989	Hewlett-Packard 1989 License	l						github.com/bleargh45/Data-UUID/blob/master/LICENSE
HPND	Historical Permission Notice and Disclaimer	l						opensource.org/license/HPND opensource.org/licenses/HPND
HPND-DEC	Historical Permission Notice and Disclaimer - DEC variant	l						gitlab.freedesktop.org/xorg/app/xkbcomp/-/blob/master/COPYING?ref_type=heads#L69
HPND-Fenneberg-Livingston	Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant	l						github.com/FreeRADIUS/freeradius-client/blob/master/COPYRIGHT#L32
HPND-INRIA-IMAG	Historical Permission Notice and Disclaimer - INRIA-IMAG variant	l						github.com/ppp-project/ppp/blob/master/pppd/ipv6cp.c#L75-L83
HPND-Intel	Historical Permission Notice and Disclaimer - Intel variant	l						sourceware.org/git/?p=newlib-cygwin.git;a=blob;f=newlib/libc/machine/i960/memcpy.S;hb=HEAD
HPND-Kevlin-Henney	Historical Permission Notice and Disclaimer - Kevlin Henney variant	l						github.com/mruby/mruby/blob/83d12f8d52522cdb7c8cc46fad34821359f453e6/mrbgems/mruby-dir/src/Win/dirent.c#L127-L140
HPND-MIT-disclaimer	Historical Permission Notice and Disclaimer with MIT disclaimer	l						metacpan.org/release/NLNETLABS/Net-DNS-SEC-1.22/source/LICENSE
HPND-Markus-Kuhn	Historical Permission Notice and Disclaimer - Markus Kuhn variant	l						cl.cam.ac.uk/~mgk25/ucs/wcwidth.c
HPND-Netrek	Historical Permission Notice and Disclaimer - Netrek variant	l
HPND-Pbmplus	Historical Permission Notice and Disclaimer - Pbmplus variant	l						sourceforge.net/p/netpbm/code/HEAD/tree/super_stable/netpbm.c#l8
HPND-SMC	Historical Permission Notice and Disclaimer - SMC variant	l						docs.python.org/3/license.html#execution-tracing
HPND-UC	Historical Permission Notice and Disclaimer - University of California variant	l						core.tcl-lang.org/tk/file?name=compat/unistd.h
HPND-UC-export-US	Historical Permission Notice and Disclaimer - University of California, US export warning	l						github.com/RTimothyEdwards/magic/blob/master/LICENSE
HPND-doc	Historical Permission Notice and Disclaimer - documentation variant	l						gitlab.freedesktop.org/xorg/lib/libxext/-/blob/master/COPYING?ref_type=heads#L185-197
HPND-doc-sell	Historical Permission Notice and Disclaimer - documentation sell variant	l						gitlab.freedesktop.org/xorg/lib/libxtst/-/blob/master/COPYING?ref_type=heads#L108-117
HPND-export-US	HPND with US Government export control warning	l						kermitproject.org/ck90.html#source
HPND-export-US-acknowledgement	HPND with US Government export control warning and acknowledgment	l						web.mit.edu/kerberos/krb5-1.21/doc/mitK5license.html github.com/krb5/krb5/blob/krb5-1.21.2-final/NOTICE#L831-L852
HPND-export-US-modify	HPND with US Government export control warning and modification rqmt	l						github.com/krb5/krb5/blob/krb5-1.21.2-final/NOTICE#L1157-L1182
HPND-export2-US	HPND with US Government export control and 2 disclaimers	l						web.mit.edu/kerberos/krb5-1.21/doc/mitK5license.html github.com/krb5/krb5/blob/krb5-1.21.2-final/NOTICE#L111-L133
HPND-merchantability-variant	Historical Permission Notice and Disclaimer - merchantability variant	l						sourceware.org/git/?p=newlib-cygwin.git;a=blob;f=newlib/libc/misc/fini.c;hb=HEAD
HPND-sell-MIT-disclaimer-xserver	Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer	l						gitlab.freedesktop.org/xorg/xserver/-/blob/master/COPYING?ref_type=heads#L1781
HPND-sell-regexpr	Historical Permission Notice and Disclaimer - sell regexpr variant	l						gitlab.com/bacula-org/bacula/-/blob/Branch-11.0/bacula/LICENSE-FOSS?ref_type=heads#L245
HPND-sell-variant	Historical Permission Notice and Disclaimer - sell variant	l						git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/sunrpc/auth_gss/gss_generic_token.c?h=v4.19
HPND-sell-variant-MIT-disclaimer	HPND sell variant with MIT disclaimer	l						github.com/sigmavirus24/x11-ssh-askpass/blob/master/README
HPND-sell-variant-MIT-disclaimer-rev	HPND sell variant with MIT disclaimer - reverse	l						github.com/sigmavirus24/x11-ssh-askpass/blob/master/dynlist.c
HPND-sell-variant-critical-systems	HPND - sell variant with safety critical systems clause	l						gitlab.freedesktop.org/xorg/driver/xf86-video-voodoo/-/blob/68a5b6d98ae34749cca889f4373b4043d00bfe6a/src/voodoo_dga.c#L12-33
HTMLTIDY	HTML Tidy License	l						github.com/htacg/tidy-html5/blob/next/README/LICENSE.md
HaskellReport	Haskell Language Report License	l						fedoraproject.org/wiki/Licensing/Haskell_Language_Report_License
Hippocratic-2.1	Hippocratic License 2.1	l	2.1					firstdonoharm.dev/version/2/1/license.html
Hippocratic-3.0-core		l
IBM-pibs	IBM PowerPC Initialization and Boot Software	l						git.denx.de/?p=u-boot.git;a=blob;f=arch/powerpc/cpu/ppc4xx/miiphy.c;h=297155fdafa064b955e53e9832de93bfb0cfb85b;hb=9fab4bf4cc077c21e43941866f3f2c196f28670d
ICU	ICU License	l						source.icu-project.org/repos/icu/icu/trunk/license.html
IEC-Code-Components-EULA	IEC Code Components End-user licence agreement	l						iec.ch/webstore/custserv/pdf/CC-EULA.pdf iec.ch/CCv1 iec.ch/copyright
IJG	Independent JPEG Group License	l						dev.w3.org/cvsweb/Amaya/libjpeg/Attic/README?rev=1.2
IJG-short	Independent JPEG Group License - short	l						sourceforge.net/p/xmedcon/code/ci/master/tree/libs/ljpg
IPA	IPA Font License	l						opensource.org/license/IPA opensource.org/licenses/IPA
IPL-1.0	IBM Public License v1.0	l	1.0					opensource.org/license/IPL-1.0 opensource.org/licenses/IPL-1.0
ISC	ISC License	l						isc.org/licenses isc.org/downloads/software-support-policy/isc-license opensource.org/license/ISC
ISC-Veillard	ISC Veillard variant	l						raw.githubusercontent.com/GNOME/libxml2/4c2e7c651f6c2f0d1a74f350cbda95f7df3e7017/hash.c
ISO-permission	ISO permission notice	l						gitlab.com/agmartin/linuxdoc-tools/-/blob/master/iso-entities/COPYING?ref_type=heads
ImageMagick	ImageMagick License	l						imagemagick.org/script/license.php
Imlib2	Imlib2 License	l						trac.enlightenment.org/e/browser/trunk/imlib2/COPYING
Independent-modules-exception	Independent Module Linking exception	E
Info-ZIP	Info-ZIP License	l						info-zip.org/license.html
Informatica	Informatica License	l						raw.githubusercontent.com/landtuna/open-mtools/6c04c2882eca7c4313ec267766ea53ac9bfe129b/msend.c raw.githubusercontent.com/landtuna/open-mtools/6c04c2882eca7c4313ec267766ea53ac9bfe129b/mdump.c
Inner-Net-2.0	Inner Net License v2.0	l	2.0					fedoraproject.org/wiki/Licensing/Inner_Net_License
InnoSetup	Inno Setup License	l						github.com/jrsoftware/issrc/blob/HEAD/license.txt
Intel	Intel Open Source License	l						opensource.org/license/Intel opensource.org/licenses/Intel
Intel-ACPI	Intel ACPI Software License Agreement	l						fedoraproject.org/wiki/Licensing/Intel_ACPI_Software_License_Agreement
Interbase-1.0	Interbase Public License v1.0	l	1.0					web.archive.org/web/20060319014854/http://info.borland.com/devsupport/interbase/opensource/IPL.html
JPL-image	JPL Image Use Policy	l						jpl.nasa.gov/jpl-image-use-policy
JPNIC	Japan Network Information Center License	l						gitlab.isc.org/isc-projects/bind9/blob/master/COPYRIGHT#L366
JSON	JSON License	l						json.org/license.html
Jam	Jam License	l						boost.org/doc/libs/1_35_0/doc/html/jam.html
JasPer-2.0	JasPer License	l	2.0					ece.uvic.ca/~mdadams/jasper/LICENSE
Kastrup	Kastrup License	l						ctan.math.utah.edu/ctan/tex-archive/macros/generic/kastrup/binhex.dtx
Kazlib	Kazlib License	l						git.savannah.gnu.org/cgit/kazlib.git/tree/except.c?id=0062df360c2d17d57f6af19b0e444c51feb99036
KiCad-libraries-exception	KiCad Libraries Exception	e						kicad.org/libraries/license
Knuth-CTAN	Knuth CTAN License	l						ctan.org/license/knuth
LAL-1.2	Licence Art Libre 1.2	l	1.2					artlibre.org/licence/lal/licence-art-libre-12
LAL-1.3	Licence Art Libre 1.3	l	1.3					artlibre.org
LGPL-2.0	GNU Library General Public License v2 only	l	2.0		LGPL-2.0-only
LGPL-2.0+	GNU Library General Public License v2 or later	L	2.0		LGPL-2.0-or-later
LGPL-2.0-only	GNU Library General Public License v2 only	l	2.0					gnu.org/licenses/old-licenses/lgpl-2.0-standalone.html
LGPL-2.0-or-later	GNU Library General Public License v2 or later	l	2.0					gnu.org/licenses/old-licenses/lgpl-2.0-standalone.html
LGPL-2.1	GNU Lesser General Public License v2.1 only	l	2.1		LGPL-2.1-only
LGPL-2.1+	GNU Lesser General Public License v2.1 or later	L	2.1		LGPL-2.1-or-later
LGPL-2.1-only	GNU Lesser General Public License v2.1 only	l	2.1					gnu.org/licenses/old-licenses/lgpl-2.1.html opensource.org/license/LGPL-2.1-only gnu.org/licenses/old-licenses/lgpl-2.1-standalone.html
LGPL-2.1-or-later	GNU Lesser General Public License v2.1 or later	l	2.1					gnu.org/licenses/old-licenses/lgpl-2.1.html opensource.org/license/LGPL-2.1 gnu.org/licenses/old-licenses/lgpl-2.1-standalone.html
LGPL-3.0	GNU Lesser General Public License v3.0 only	l	3.0		LGPL-3.0-only
LGPL-3.0+	GNU Lesser General Public License v3.0 or later	L	3.0		LGPL-3.0-or-later
LGPL-3.0-linking-exception	LGPL-3.0 Linking Exception	e	3.0					raw.githubusercontent.com/go-xmlpath/xmlpath/v2/LICENSE
LGPL-3.0-only	GNU Lesser General Public License v3.0 only	l	3.0					gnu.org/licenses/lgpl-3.0-standalone.html gnu.org/licenses/lgpl+gpl-3.0.txt opensource.org/license/LGPL-3.0
LGPL-3.0-or-later	GNU Lesser General Public License v3.0 or later	l	3.0					gnu.org/licenses/lgpl-3.0-standalone.html gnu.org/licenses/lgpl+gpl-3.0.txt opensource.org/license/LGPL-3.0
LGPLLR	Lesser General Public License For Linguistic Resources	l						www-igm.univ-mlv.fr/~unitex/lgpllr.html
LLGPL	LLGPL Preamble	e						opensource.franz.com/preamble.html
LLVM-exception	LLVM Exception	e						llvm.org/foundation/relicensing/LICENSE.txt
LOOP	Common Lisp LOOP License	l						gitlab.com/embeddable-common-lisp/ecl/-/blob/develop/src/lsp/loop.lsp
LPD-document	LPD Documentation License	l						ietf.org/rfc/rfc1952.txt github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
LPL-1.0	Lucent Public License Version 1.0	l	1.0					opensource.org/license/LPL-1.0 opensource.org/licenses/LPL-1.0
LPL-1.02	Lucent Public License v1.02	l	1.02					plan9.bell-labs.com/plan9/license.html opensource.org/license/LPL-1.02
LPPL-1.0	LaTeX Project Public License v1.0	l	1.0					latex-project.org/lppl/lppl-1-0.txt
LPPL-1.1	LaTeX Project Public License v1.1	l	1.1					latex-project.org/lppl/lppl-1-1.txt
LPPL-1.2	LaTeX Project Public License v1.2	l	1.2					latex-project.org/lppl/lppl-1-2.txt
LPPL-1.3a	LaTeX Project Public License v1.3a	l	1.3a					latex-project.org/lppl/lppl-1-3a.txt
LPPL-1.3c	LaTeX Project Public License v1.3c	l	1.3c					latex-project.org/lppl/LPPL-1.3c.txt opensource.org/license/LPPL-1.3c latex-project.org/lppl/lppl-1-3c.txt
LZMA-SDK-9.11-to-9.20	LZMA SDK License (versions 9.11 to 9.20)	l	9.11					7-zip.org/sdk.html sourceforge.net/projects/sevenzip/files/LZMA%20SDK
LZMA-SDK-9.22	LZMA SDK License (versions 9.22 and beyond)	l	9.22					7-zip.org/sdk.html sourceforge.net/projects/sevenzip/files/LZMA%20SDK
LZMA-exception	LZMA exception	e						nsis.sourceforge.net/Docs/AppendixI.html#I.6
Latex2e	Latex2e License	l						fedoraproject.org/wiki/Licensing/Latex2e
Latex2e-translated-notice	Latex2e with translated notice permission	l						git.savannah.gnu.org/cgit/indent.git/tree/doc/indent.texi?id=a74c6b4ee49397cf330b333da1042bffa60ed14f#n74
Leptonica	Leptonica License	l						fedoraproject.org/wiki/Licensing/Leptonica
LiLiQ-P-1.1	Licence Libre du Québec – Permissive version 1.1	l	1.1					forge.gouv.qc.ca/licence/fr/liliq-v1-1 opensource.org/license/LiLiQ-P-1.1 forge.gouv.qc.ca/licence/liliq-p
LiLiQ-R-1.1	Licence Libre du Québec – Réciprocité version 1.1	l	1.1					opensource.org/license/LiLiQ-R-1.1 forge.gouv.qc.ca/licence/liliq-p forge.gouv.qc.ca/participez/licence-logicielle/licence-libre-du-quebec-liliq-en-francais/licence-libre-du-quebec-reciprocite-liliq-r-v1-1
LiLiQ-Rplus-1.1	Licence Libre du Québec – Réciprocité forte version 1.1	l	1.1					opensource.org/license/LiLiQ-Rplus-1.1 forge.gouv.qc.ca/licence/liliq-r+ forge.gouv.qc.ca/participez/licence-logicielle/licence-libre-du-quebec-liliq-en-francais/licence-libre-du-quebec-reciprocite-forte-liliq-r-v1-1
Libpng	libpng License	l						libpng.org/pub/png/src/libpng-LICENSE.txt
Libtool-exception	Libtool Exception	e
LicenseRef-acml-1.0	Aivis Common Model License (ACML) 1.0	l	1.0	Aivis Project			acml
LicenseRef-acml-nc-1.0	Aivis Common Model License (ACML) - Non Commercial 1.0	l	1.0	Aivis Project			acml
LicenseRef-adobe-research-license	Adobe Research License	l		Adobe			adobe-research	github.com/adobe-research/custom-diffusion/blob/main/LICENSE.md
LicenseRef-aixcoder-model-license	The aiXcoder Model License	l		aiXcoder			glm
LicenseRef-anti-996-1.0-draft	Anti 996 License Version 1.0 (Draft)	l	1.0 draft	996.ICU		996-icu-1.0	anti-996	github.com/996icu/996.ICU
LicenseRef-apple-amlr	Apple Machine Learning Research Model License (apple-amlr)	l		Apple			apple-amlr	github.com/apple/ml-fastvlm/blob/main/LICENSE_MODEL
LicenseRef-apple-ml-depth-pro-license	Apple sample-style license (ml-depth-pro code and weights)	l		Apple			apple-sample
LicenseRef-apple-ml-fastvlm-code-license	Apple sample-style license (ml-fastvlm code)	l		Apple			apple-sample
LicenseRef-apple-ml-ferret-2023	Apple ML Ferret License 2023	l		Apple		apple-ml-ferret-2023	apple-sample	github.com/apple/ml-ferret/blob/main/LICENSE
LicenseRef-apple-ml-mobileclip-weights-data	ML-MobileCLIP Model Weights and Data license	l		Apple			apple-sample
LicenseRef-aquila-model-license	智源Aquila系列模型许可协议 / BAAI Aquila Model License Agreement	l		BAAI			aquila
LicenseRef-bigcode-open-rail-m-v1	BigCode Open RAIL-M v1 License Agreement	l	v1	BigCode (Hugging Face / ServiceNow)		bigcode-open-rail-m-v1	openrail	huggingface.co/spaces/bigcode/bigcode-model-license-agreement
LicenseRef-bigscience-open-rail-m	BigScience Open RAIL-M License	l	18 August 2022	BigScience / RAIL Initiative		bigscience-open-rail-m	bigscience-rail	licenses.ai/blog/2022/8/26/bigscience-open-rail-m-license
LicenseRef-bigscience-rail-1.0	BigScience RAIL License v1.0	l	1.0	BigScience		bigscience-rail-1.0	bigscience-rail	huggingface.co/spaces/bigscience/license
LicenseRef-bluelm-model-license-en	Model License Agreement (vivo BlueLM)	l		vivo			glm
LicenseRef-bluelm-model-license-zh	模型许可协议 (vivo BlueLM)	l		vivo			glm
LicenseRef-chameleon-research-license	Chameleon Research License	l		Meta Platforms		chameleon-research-2024	meta-research	ai.meta.com/resources/models-and-libraries/chameleon-license
LicenseRef-chameleon-use-policy	Chameleon Acceptable Use Policy	p		Meta Platforms			meta-research-aup	ai.meta.com/resources/models-and-libraries/chameleon-use-policy
LicenseRef-characterglm-6b-license	THE CharacterGLM-6B LICENSE	l		THU-CoAI / Lingxin AI			glm
LicenseRef-chatglm-6b-license-2023-03	The ChatGLM-6B License (2023-03, English only)	l		Tsinghua KEG / Zhipu AI			glm
LicenseRef-chatglm-6b-license-2023-07	The ChatGLM-6B License (2023-07, zh+en)	l		Zhipu AI			glm
LicenseRef-chatglm2-6b-license	The ChatGLM2-6B License	l		Zhipu AI			glm
LicenseRef-chatglm3-6b-license-2023-10	The ChatGLM3-6B License (2023-10)	l		Zhipu AI			glm
LicenseRef-chatglm3-6b-license-2024-05	The ChatGLM3-6B License (2024-05)	l		Zhipu AI			glm
LicenseRef-codefuse-community-license	CodeFuse COMMUNITY LICENSE AGREEMENT	l		Ant Group			tongyi-qianwen
LicenseRef-codegeex-license	The CodeGeeX License	l		Tsinghua / Zhipu AI			glm
LicenseRef-codegeex4-license	The CodeGeeX4 License	l		Zhipu AI			glm
LicenseRef-cogvideo-license-2022	The CogVideo License	l		Tsinghua KEG			openrail
LicenseRef-cogvideox-license	The CogVideoX License	l		Zhipu AI			glm
LicenseRef-cogvlm-license-2023-10	The CogVLM License (2023-10)	l		Zhipu AI			glm
LicenseRef-cogvlm-license-2023-12	The CogVLM License (2023-12)	l		Zhipu AI			glm
LicenseRef-cogvlm2-license	The CogVLM License (CogVLM2, 2024-05)	l		Zhipu AI			glm
LicenseRef-creativeml-openrail-m	CreativeML Open RAIL-M	l	August 22, 2022	CompVis / Runway / Stability AI		stable-diffusion-2022-08-22	creativeml-openrail	huggingface.co/spaces/CompVis/stable-diffusion-license
LicenseRef-creativeml-openrail-pp-m	CreativeML Open RAIL++-M License (SD 2.x)	l	November 24, 2022	Stability AI			creativeml-openrail	huggingface.co/stabilityai/stable-diffusion-2/blob/main/LICENSE-MODEL
LicenseRef-creativeml-openrail-pp-m-sd2-scancode	CreativeML Open RAIL++-M License (as in scancode, keyed OpenRAIL-M2)	l	November 24, 2022	Stability AI		bigscience-open-rail-m2	creativeml-openrail	raw.githubusercontent.com/Stability-AI/stablediffusion/main/LICENSE-MODEL
LicenseRef-databricks-open-model-license	Databricks Open Model License	l	March 27, 2024	Databricks			databricks	databricks.com/legal/open-model-license
LicenseRef-deepfloyd-if-license	DeepFloyd IF License Agreement	l		Stability AI / DeepFloyd			opt-lineage	github.com/deep-floyd/IF/blob/develop/LICENSE-MODEL
LicenseRef-deepseek-model-license-1.0	DEEPSEEK LICENSE AGREEMENT	l	1.0	DeepSeek		deepseek-la-1.0	deepseek
LicenseRef-dinov3-license	DINOv3 License	l	August 19, 2025	Meta Platforms			meta-sam-dino	ai.meta.com/resources/models-and-libraries/dinov3-license
LicenseRef-fair-ai-public-1.0	Fair AI Public License 1.0	l	1.0	Freedom of Development Project		fair-ai-public-1.0	faipl	freedevproject.org/faipl-1.0.txt
LicenseRef-fair-ai-public-1.0-sd	Fair AI Public License 1.0-SD	l	1.0-SD	Freedom of Development Project		fair-ai-public-1.0-sd	faipl	freedevproject.org/faipl-1.0-sd
LicenseRef-fair-noncommercial-research-license	FAIR Noncommercial Research License	l	17 April 2025	Meta Platforms			meta-research	huggingface.co/facebook/fair-noncommercial-research-license
LicenseRef-falcon-180b-tii-1.0	Falcon 180B TII License	l	1.0	Technology Innovation Institute (UAE)			tii-falcon	falconllm.tii.ae/terms-and-conditions.html
LicenseRef-falcon-2-11b-1.0	Falcon 2 11B TII License Version 1.0	l	1.0	Technology Innovation Institute (UAE)		falcon-2-11b-1.0	tii-falcon	falconllm-staging.tii.ae/falcon-2-terms-and-conditions.html
LicenseRef-fish-audio-research-license	FISH AUDIO RESEARCH LICENSE AGREEMENT	l		Fish Audio			stability-like
LicenseRef-flux-1-dev-nc-v1.0	FLUX.1 [dev] Non-Commercial License	l	1.0 (unnumbered)	Black Forest Labs		flux-1-nc	flux-nc	huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md
LicenseRef-flux-1-dev-nc-v1.1.1	FLUX.1 [dev] Non-Commercial License	l	1.1.1	Black Forest Labs			flux-nc	github.com/black-forest-labs/flux/blob/main/model_licenses/LICENSE-FLUX1-dev
LicenseRef-flux-dev-nc-v2.0	FLUX [dev] Non-Commercial License	l	2.0	Black Forest Labs			flux-nc	github.com/black-forest-labs/flux2/blob/main/model_licenses/LICENSE-FLUX-DEV
LicenseRef-funasr-model-license-1.0	FunASR 模型开源协议 / FunASR Model Open Source License	l	1.0	Alibaba Group			funasr
LicenseRef-funasr-model-license-1.0-first	FunASR 模型开源协议 1.0 (first text)	l	1.0	Alibaba Group			funasr
LicenseRef-funasr-model-license-1.1	FunASR Model Open Source License Agreement	l	1.1	Alibaba Group			funasr
LicenseRef-gemini-api-additional-tos-2025	Gemini API Additional Terms of Service 2025	t		Google		gemini-api-additional-tos-2025	google-api-terms	ai.google.dev/gemini-api/terms
LicenseRef-gemma-pup-2024-02-21	Gemma Prohibited Use Policy 2024-02-21	p	February 21, 2024	Google		gemma-pup-2024-02-21	gemma	ai.google.dev/gemma/prohibited_use_policy
LicenseRef-gemma-tou-2024-04-01	Gemma Terms of Use 2024-04-01	t	April 1, 2024	Google		gemma-tou-2024-04-01	gemma	ai.google.dev/gemma/terms
LicenseRef-gemma-tou-2025-03-24	Gemma Terms of Use 2025-03-24	t	March 24, 2025	Google		gemma-tou-2025-03-24	gemma	ai.google.dev/gemma/terms
LicenseRef-glm-130b-license	The GLM-130B License	l		Tsinghua KEG / THUDM			glm
LicenseRef-gpt-oss-usage-policy	gpt-oss Usage Policy	p		OpenAI			openai	github.com/openai/gpt-oss/blob/main/USAGE_POLICY
LicenseRef-hippocratic-1.0	Hippocratic License v1.0	l	1.0	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-1.0	hippocratic	firstdonoharm.dev
LicenseRef-hippocratic-1.1	Hippocratic License v1.1	l	1.1	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-1.1	hippocratic	firstdonoharm.dev
LicenseRef-hippocratic-1.2	Hippocratic License v1.2	l	1.2	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-1.2	hippocratic	firstdonoharm.dev
LicenseRef-hippocratic-2.0	Hippocratic License v2.0	l	2.0	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-2.0	hippocratic	firstdonoharm.dev
LicenseRef-hippocratic-3.0	Hippocratic License v3.0	l	3.0	Organization for Ethical Source / Coraline Ada Ehmke		hippocratic-3.0	hippocratic	firstdonoharm.dev
LicenseRef-huggingface-tos-20220915	HuggingFace Terms of Service 2022-09-15	t		Hugging Face		huggingface-tos-20220915	hf-tos	huggingface.co/terms-of-service
LicenseRef-kolors-license-2024-07-10	模型许可协议 / Kolors Model License (2024-07-10 text)	l		Kuaishou (Kwai-Kolors)			kolors
LicenseRef-kolors-license-2024-09-03	模型许可协议 / Kolors Model License (2024-09-03 text)	l		Kuaishou (Kwai-Kolors)			kolors
LicenseRef-llama-1-license-2023	LLaMA License Agreement (LLaMA 1)	l	1	Meta Platforms		llama-license-2023	opt-lineage	docs.google.com/forms/d/e/1FAIpQLSfqNECQnMkycAp2jP4Z9TFX0cGR4uf7b_fBxjY_OjhJILlKGA/viewform
LicenseRef-llama-2-community-license	Llama 2 Community License Agreement	l	2	Meta Platforms		llama-2-license-2023	llama-community	ai.meta.com/llama/license
LicenseRef-llama-2-use-policy	Llama 2 Acceptable Use Policy	p	2	Meta Platforms			llama-aup	ai.meta.com/llama/use-policy
LicenseRef-llama-3-community-license-with-aup	Meta Llama 3 Community License Agreement	l	3	Meta Platforms			llama-community	llama.meta.com/llama3/license
LicenseRef-llama-3-use-policy	Meta Llama 3 Acceptable Use Policy	p	3	Meta Platforms			llama-aup	llama.meta.com/llama3/use-policy
LicenseRef-llama-3.1-community-license	Llama 3.1 Community License Agreement	l	3.1	Meta Platforms		llama-3.1-license-2024	llama-community	llama.meta.com/llama3_1/license
LicenseRef-llama-3.1-use-policy	Llama 3.1 Acceptable Use Policy	p	3.1	Meta Platforms			llama-aup	llama.meta.com/llama3_1/use-policy
LicenseRef-llama-3.2-community-license	Llama 3.2 Community License Agreement	l	3.2	Meta Platforms		llama-3.2-license-2024	llama-community	llama.com/llama3_2/license
LicenseRef-llama-3.2-use-policy	Llama 3.2 Acceptable Use Policy	p	3.2	Meta Platforms			llama-aup	llama.com/llama3_2/use-policy
LicenseRef-llama-3.3-community-license	Llama 3.3 Community License Agreement	l	3.3	Meta Platforms		llama-3.3-license-2024	llama-community	llama.com/llama3_3/license
LicenseRef-llama-3.3-use-policy	Llama 3.3 Acceptable Use Policy	p	3.3	Meta Platforms			llama-aup	llama.com/llama3_3/use-policy
LicenseRef-llama-4-community-license	Llama 4 Community License Agreement	l	4	Meta Platforms		llama-4-cla-2025	llama-community	llama.com/llama4/license
LicenseRef-llama-4-community-license-guard4	Llama 4 Community License Agreement (Llama Guard 4 copy)	l	4	Meta Platforms			llama-community	llama.com/llama4/license
LicenseRef-llama-4-use-policy	Llama 4 Acceptable Use Policy	p	4	Meta Platforms			llama-aup	llama.com/llama4/use-policy
LicenseRef-llama-4-use-policy-web	Llama 4 Acceptable Use Policy (web page text)	p	4	Meta Platforms		llama-4-license-2025	llama-aup	llama.com/llama4/use-policy
LicenseRef-llama-guard-1-license	Llama 2 Community License (Llama Guard 1/2 copy, title line absent)	l	2	Meta Platforms			llama-community
LicenseRef-llama-guard-1-use-policy	Llama 2 Acceptable Use Policy (Llama Guard copy)	p	2	Meta Platforms			llama-aup
LicenseRef-minimax-m2.5-model-license	MINIMAX MODEL LICENSE (MiniMax-M2.5)	l		MiniMax			minimax
LicenseRef-minimax-m2.5-modified-mit	MiniMax-M2.5 Modified MIT License	l		MiniMax			modified-mit
LicenseRef-minimax-m2.7-modified-mit-code	MiniMax-M2.7 Modified MIT License (code)	l		MiniMax			modified-mit
LicenseRef-minimax-m2.7-noncommercial-2026-04-11	NON-COMMERCIAL LICENSE (MiniMax-M2.7, first text)	l		MiniMax			minimax-nc
LicenseRef-minimax-m2.7-noncommercial-2026-04-15	NON-COMMERCIAL LICENSE (MiniMax-M2.7)	l		MiniMax			minimax-nc
LicenseRef-minimax-model-license-2025-01-15	MINIMAX MODEL LICENSE	l		MiniMax			minimax
LicenseRef-minimax-model-license-agreement-2025-01-14	MINIMAX MODEL LICENSE AGREEMENT	l		MiniMax			minimax
LicenseRef-mistral-research-license	Mistral AI Research License	l	0.1 (per URL MRL-0.1)	Mistral AI			mistral-research	mistral.ai/licenses/MRL-0.1.md
LicenseRef-modelgo-mg-by-2.0	ModelGo MG-BY License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	modelgo.li
LicenseRef-modelgo-mg-by-nc-2.0	ModelGo MG-BY-NC License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	modelgo.li
LicenseRef-modelgo-mg-by-nc-nd-2.0	ModelGo MG-BY-NC-ND License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	modelgo.li
LicenseRef-modelgo-mg-by-nc-rai-1.0	ModelGo MG-BY-NC-RAI License	l	1.0	ModelGo (Xtra Computing, NUS)			modelgo
LicenseRef-modelgo-mg-by-nc-rai-2.0	ModelGo MG-BY-NC-RAI License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	modelgo.li
LicenseRef-modelgo-mg-by-nd-2.0	ModelGo MG-BY-ND License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	modelgo.li
LicenseRef-modelgo-mg-by-os-2.0-draft	ModelGo MG-BY-OS License (draft)	l	2.0 (draft)	ModelGo (Xtra Computing, NUS)			modelgo
LicenseRef-modelgo-mg-by-rai-2.0	ModelGo MG-BY-RAI License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	modelgo.li
LicenseRef-modelgo-mg-by-sa-2.0	ModelGo MG-BY-SA License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	modelgo.li
LicenseRef-modelgo-mg0-2.0	ModelGo MG0 License	l	2.0	ModelGo (Xtra Computing, NUS)			modelgo	modelgo.li
LicenseRef-non-ai-apache2	NON AI APACHE2 License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-APACHE2
LicenseRef-non-ai-bsd0	NON AI BSD0 License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-BSD0
LicenseRef-non-ai-bsd1	NON AI BSD1 License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-BSD1
LicenseRef-non-ai-bsd2	NON AI BSD2 License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-BSD2
LicenseRef-non-ai-bsd3	NON AI BSD3 License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-BSD3
LicenseRef-non-ai-bsl-1.0	NON AI BSL 1.0 License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-BSL-1.0
LicenseRef-non-ai-cc0	NON AI CC0 License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-CC0
LicenseRef-non-ai-isc	NON AI ISC License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-ISC
LicenseRef-non-ai-mit	NON AI MIT License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-MIT
LicenseRef-non-ai-mpl-2.0	NON AI MPL 2.0 License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-MPL-2.0
LicenseRef-non-ai-unlicense	NON AI UNLICENSE License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-UNLICENSE
LicenseRef-non-ai-upl	NON AI UPL License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-UPL
LicenseRef-non-ai-zlib	NON AI ZLIB License	l		non-ai-licenses project			non-ai	github.com/non-ai-licenses/non-ai-licenses/blob/main/NON-AI-ZLIB
LicenseRef-nvidia-license-foundationstereo	NVIDIA License (FoundationStereo), non-commercial	l		NVIDIA			nvidia-nscl	github.com/NVlabs/FoundationStereo/blob/master/LICENSE
LicenseRef-nvidia-model-training-2025	NVIDIA Data Agreement for Model Training 2025	t		NVIDIA		nvidia-model-training-2025	nvidia-data	huggingface.co/datasets/nvidia/Nemotron-Pretraining-Dataset-sample/raw/main/LICENSE.md
LicenseRef-nvidia-nscl-a2sb	NVIDIA Source Code License for A2SB	l		NVIDIA			nvidia-nscl	github.com/NVIDIA/diffusion-audio-restoration/blob/main/LICENSE
LicenseRef-nvidia-nscl-segformer	NVIDIA Source Code License for SegFormer	l		NVIDIA			nvidia-nscl	github.com/NVlabs/SegFormer/blob/master/LICENSE
LicenseRef-nvidia-open-model-2025-04-28	NVIDIA Open Model License Agreement 2025-04-28	l	April 28, 2025	NVIDIA		nvidia-open-model-2025-04-28	nvidia-open-model	nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license
LicenseRef-open-weights-permissive-1.0.0	Open Weights Permissive License	l	1.0.0	Open-Weights (Heather Meeker)		open-weights-permissive-1.0.0	open-weights	github.com/Open-Weights/Definition/blob/main/Open%20Weights%20License.MD
LicenseRef-openai-tou-20230314	OpenAI Terms of Use 20230314	t	March 14, 2023	OpenAI		openai-tou-20230314	openai	openai.com/policies/terms-of-use
LicenseRef-openai-tou-20241211	OpenAI Terms of Use 20241211	t	December 11, 2024	OpenAI		openai-tou-20241211	openai	openai.com/policies/terms-of-use
LicenseRef-openatom-model-license-1.0	开放原子模型许可证 / OpenAtom Model License	l	1.0	OpenAtom Foundation			openatom
LicenseRef-openmdw-1.1	OpenMDW License Agreement	l	1.1	Linux Foundation / OpenMDW			openmdw	openmdw.ai/license/1-1
LicenseRef-opt-175b-license	OPT-175B License Agreement	l		Meta Platforms			opt-lineage	github.com/facebookresearch/metaseq/blob/main/projects/OPT/MODEL_LICENSE.md
LicenseRef-opt-175b-license-2022-04	OPT-175B License Agreement (first draft in repo)	l		Meta Platforms			opt-lineage
LicenseRef-qwen-license-2024	Qwen LICENSE AGREEMENT	l		Alibaba Cloud		qwen-2024	tongyi-qianwen	huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE
LicenseRef-responsible-ai-source-1.0	Reponsible AI Source Code License v1.0	l	1.0	RAIL Initiative		responsible-ai-source-1.0	rail-source	licenses.ai/source-code-license-v1
LicenseRef-responsible-ai-source-1.1	Reponsible AI Source Code License v1.1	l	1.1	RAIL Initiative		responsible-ai-source-1.1	rail-source	licenses.ai/source-code-license
LicenseRef-rwth-returnn-2024	RWTH RETURNN LIcense 2024	l		RWTH Aachen		rwth-returnn-2024	academic-nc	github.com/rwth-i6/returnn/blob/master/LICENSE
LicenseRef-sam-license	SAM License	l	November 19, 2025	Meta Platforms			meta-sam-dino	github.com/facebookresearch/sam3/blob/main/LICENSE
LicenseRef-scfoundation-license	The scFoundation License	l		BioMap			glm
LicenseRef-sdxl-0.9-research-license	SDXL 0.9 Research License Agreement	l	0.9	Stability AI			opt-lineage
LicenseRef-sdxl-1.0-openrail-pp-m	CreativeML Open RAIL++-M License (SDXL 1.0)	l	July 26, 2023	Stability AI			creativeml-openrail
LicenseRef-seamless-license	Seamless Licensing Agreement	l		Meta Platforms			meta-research	ai.meta.com/resources/models-and-libraries/seamless-license
LicenseRef-seamless-use-policy	Seamless Acceptable Use Policy	p		Meta Platforms			meta-research-aup	ai.meta.com/seamless/use-policy
LicenseRef-seer-license	SEER License Agreement	l		Meta Platforms			opt-lineage	github.com/facebookresearch/vissl/blob/main/projects/SEER/MODEL_LICENSE.md
LicenseRef-skywork-community-license-en	Skywork Community License	l		Kunlun (SkyworkAI)			baichuan-like
LicenseRef-skywork-community-license-zh	Skywork 模型社区许可协议	l		Kunlun (SkyworkAI)			baichuan-like
LicenseRef-stability-ai-community-2024	Stability AI Community License Agreement	l	July 5, 2024	Stability AI		stability-ai-community-2024	stability-community	huggingface.co/stabilityai/stable-video-diffusion-img2vid-xt/blob/main/LICENSE.md
LicenseRef-stability-ai-nc-2023-12-06	Stability AI Non-Commercial Research Community License Agreement	l	December 06, 2023	Stability AI		stability-ai-nc-2023-12-06	stability-nc	huggingface.co/stabilityai/stablelm-2-12b-chat/blob/main/LICENSE
LicenseRef-stability-nc-cascade-weights	Stability AI Non-Commercial Research Community License Agreement (Stable Cascade weights)	l	November 28, 2023	Stability AI			stability-nc
LicenseRef-stability-nc-community-sv3d-2024-03-18	Stability AI Non-Commercial Community License Agreement (SV3D)	l	March 18, 2024	Stability AI			stability-nc
LicenseRef-stability-nc-research-community-2023-11-28	Stability AI Non-Commercial Research Community License Agreement	l	November 28, 2023	Stability AI			stability-nc
LicenseRef-stable-video-diffusion-nc-2023-11-21	Stable Video Diffusion Non-Commercial Community License Agreement	l	November 21, 2023	Stability AI			stability-nc
LicenseRef-stable-video-diffusion-nc-2023-11-21-first	Stable Video Diffusion Non-Commercial Community License Agreement (as first committed)	l	November 21, 2023	Stability AI			stability-nc
LicenseRef-tencent-hunyuan-3d-2.0	TENCENT HUNYUAN 3D 2.0 COMMUNITY LICENSE AGREEMENT	l	2.0	Tencent		tencent-hunyuan-3d-2.0-cla	tencent-hunyuan
LicenseRef-tencent-hunyuan-a13b	TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (Hunyuan A13B)	l		Tencent			tencent-hunyuan
LicenseRef-tencent-hunyuan-dit-2024-05	TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (HunyuanDiT, 2024-05)	l		Tencent			tencent-hunyuan
LicenseRef-tencent-hunyuan-dit-2024-10	TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (Hunyuan DiT, EU excluded)	l		Tencent			tencent-hunyuan
LicenseRef-tencent-hunyuan-image-3.0	TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (Hunyuan Image 3.0)	l	3.0	Tencent			tencent-hunyuan
LicenseRef-tencent-hunyuan-large-2024-11	TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (Hunyuan-Large)	l		Tencent			tencent-hunyuan
LicenseRef-tencent-hunyuan-video-2024-12	TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (HunyuanVideo)	l		Tencent			tencent-hunyuan
LicenseRef-tencent-hunyuan-video-2024-12-03-eu	TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT (HunyuanVideo, first text)	l		Tencent			tencent-hunyuan
LicenseRef-tencent-hunyuanportrait-license	TencentHunyuanPortrait License	l		Tencent (THL A29)			tencent-academic
LicenseRef-tencent-hunyuanworld-1.0-2025-08	TENCENT HUNYUANWORLD-1.0 COMMUNITY LICENSE AGREEMENT (2025-08)	l	1.0	Tencent			tencent-hunyuan
LicenseRef-tencent-hunyuanworld-1.0-2025-10	TENCENT HUNYUANWORLD-1.0 COMMUNITY LICENSE AGREEMENT (2025-10)	l	1.0	Tencent			tencent-hunyuan
LicenseRef-the-stack-tos-2023-07	HuggingFace The Stack TOS 2023-07	t		BigCode		the-stack-tos-2023-07	bigcode	huggingface.co/datasets/bigcode/the-stack#terms-of-use-for-the-stack
LicenseRef-tongyi-qianwen-2023-08-03	Tongyi Qianwen LICENSE AGREEMENT	l	2023-08-03	Alibaba Cloud		tongyi-qianwen-2023	tongyi-qianwen
LicenseRef-tongyi-qianwen-2023-08-03-first-draft	Tongyi Qianwen LICENSE AGREEMENT (first commit)	l	2023-08-03	Alibaba Cloud			tongyi-qianwen
LicenseRef-tongyi-qianwen-research-2023-11-30	Tongyi Qianwen RESEARCH LICENSE AGREEMENT	l	2023-11-30	Alibaba Cloud			tongyi-qianwen
LicenseRef-tongyi-qianwen-vl-2023-08-23	Tongyi Qianwen LICENSE AGREEMENT (Qwen-VL)	l	2023-08-23	Alibaba Cloud			tongyi-qianwen
LicenseRef-yayi2-commercial-license	雅意 YAYI 2 模型商用许可协议	l		Zhongke Wenge			yayi-commercial
LicenseRef-yayi2-community-license	雅意 YAYI 2 模型社区许可协议	l		Zhongke Wenge			baichuan-like
LicenseRef-yi-series-1.0	Yi Series Models License Agreement	l	1.0	01.AI			yi
LicenseRef-yi-series-2.0	Yi Series Models License Agreement	l	2.0	01.AI			yi
LicenseRef-yi-series-community-2.1	Yi Series Models Community License Agreement	l	2.1	01.AI			yi
Linux-OpenIB	Linux Kernel Variant of OpenIB.org license	l						git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/infiniband/core/sa.h
Linux-man-pages-1-para	Linux man-pages - 1 paragraph	l						git.kernel.org/pub/scm/docs/man-pages/man-pages.git/tree/man2/getcpu.2#n4
Linux-man-pages-copyleft	Linux man-pages Copyleft	l						kernel.org/doc/man-pages/licenses.html
Linux-man-pages-copyleft-2-para	Linux man-pages Copyleft - 2 paragraphs	l						git.kernel.org/pub/scm/docs/man-pages/man-pages.git/tree/man2/move_pages.2#n5
Linux-man-pages-copyleft-var	Linux man-pages Copyleft Variant	l						git.kernel.org/pub/scm/docs/man-pages/man-pages.git/tree/man2/set_mempolicy.2#n5
Linux-syscall-note	Linux Syscall Note	e
Lucida-Bitmap-Fonts	Lucida Bitmap Fonts License	l						gitlab.freedesktop.org/xorg/font/bh-100dpi/-/blob/master/COPYING?ref_type=heads
MIPS	MIPS License	l						sourceware.org/cgit/binutils-gdb/tree/include/coff/sym.h#n11
MIT	MIT License	l						opensource.org/license/MIT opensource.org/license/mit
MIT-0	MIT No Attribution	l						github.com/aws/mit-0 romanrm.net/mit-zero
MIT-CMU	CMU License	l						fedoraproject.org/wiki/Licensing:MIT?rd=Licensing/MIT#CMU_Style
MIT-Click	MIT Click License	l						github.com/kohler/t1utils/blob/master/LICENSE
MIT-Festival	MIT Festival Variant	l						github.com/festvox/flite/blob/master/COPYING
MIT-Khronos-old	MIT Khronos - old variant	l						github.com/KhronosGroup/SPIRV-Cross/blob/main/LICENSES/LicenseRef-KhronosFreeUse.txt
MIT-Modern-Variant	MIT License Modern Variant	l						fedoraproject.org/wiki/Licensing:MIT#Modern_Variants ptolemy.berkeley.edu/copyright.htm pirlwww.lpl.arizona.edu/resources/guide/software/PerlTk/Tixlic.html
MIT-STK	MIT-STK License	l						github.com/thestk/stk/blob/6aacd357d76250bb7da2b1ddf675651828784bbc/LICENSE
MIT-Wu	MIT Tom Wu Variant	l						github.com/chromium/octane/blob/master/crypto.js
MIT-advertising	Enlightenment License (e16)	l						fedoraproject.org/wiki/Licensing/MIT_With_Advertising
MIT-enna	enna License	l						fedoraproject.org/wiki/Licensing/MIT#enna
MIT-feh	feh License	l						fedoraproject.org/wiki/Licensing/MIT#feh
MIT-open-group	MIT Open Group variant	l						gitlab.freedesktop.org/xorg/app/iceauth/-/blob/master/COPYING
MIT-testregex	MIT testregex Variant	l						github.com/dotnet/runtime/blob/55e1ac7c07df62c4108d4acedf78f77574470ce5/src/libraries/System.Text.RegularExpressions/tests/FunctionalTests/AttRegexTests.cs#L12-L28
MITNFA	MIT +no-false-attribs license	l						fedoraproject.org/wiki/Licensing/MITNFA
MMIXware	MMIXware License	l						gitlab.lrz.de/mmix/mmixware/-/blob/master/boilerplate.w
MMPL-1.0.1	Minecraft Mod Public License v1.0.1	l	1.0.1					mod-buildcraft.com/MMPL-1.0.txt github.com/BuildCraft/BuildCraft/blob/623d323b1868712f29f4a8b0979a02e8d1835131/LICENSE
MPEG-SSG	MPEG Software Simulation	l						sourceforge.net/p/netpbm/code/HEAD/tree/super_stable/converter/ppm/ppmtompeg/jrevdct.c#l1189
MPL-1.0	Mozilla Public License 1.0	l	1.0					mozilla.org/MPL/MPL-1.0.html opensource.org/license/MPL-1.0
MPL-1.1	Mozilla Public License 1.1	l	1.1					mozilla.org/MPL/MPL-1.1.html opensource.org/license/MPL-1.1
MPL-2.0	Mozilla Public License 2.0	l	2.0					mozilla.org/MPL/2.0 opensource.org/license/MPL-2.0
MPL-2.0-no-copyleft-exception	Mozilla Public License 2.0 (no copyleft exception)	l	2.0					mozilla.org/MPL/2.0 opensource.org/license/MPL-2.0
MS-LPL	Microsoft Limited Public License	l						openhub.net/licenses/mslpl
MS-PL	Microsoft Public License	l						microsoft.com/opensource/licenses.mspx opensource.org/license/MS-PL
MS-RL	Microsoft Reciprocal License	l						microsoft.com/opensource/licenses.mspx opensource.org/license/MS-RL
MTLL	Matrix Template Library License	l						fedoraproject.org/wiki/Licensing/Matrix_Template_Library_License
MVT-1.1	MVT License 1.1	l	1.1					license.mvt.re/1.1 docs.mvt.re/en/latest/license
Mackerras-3-Clause	Mackerras 3-Clause License	l						github.com/ppp-project/ppp/blob/master/pppd/chap_ms.c#L6-L28
Mackerras-3-Clause-acknowledgment	Mackerras 3-Clause - acknowledgment variant	l						github.com/ppp-project/ppp/blob/master/pppd/auth.c#L6-L28
MakeIndex	MakeIndex License	l						fedoraproject.org/wiki/Licensing/MakeIndex
Martin-Birgmeier	Martin Birgmeier License	l						github.com/Perl/perl5/blob/blead/util.c#L6136
McPhee-slideshow	McPhee Slideshow License	l						mirror.las.iastate.edu/tex-archive/graphics/metapost/contrib/macros/slideshow/slideshow.mp
Minpack	Minpack License	l						netlib.org/minpack/disclaimer
MirOS	The MirOS Licence	l						opensource.org/license/MirOS opensource.org/licenses/MirOS
Motosoto	Motosoto License	l						opensource.org/license/Motosoto opensource.org/licenses/Motosoto
MulanPSL-1.0	Mulan Permissive Software License, Version 1	l	1.0					license.coscl.org.cn/MulanPSL
MulanPSL-2.0	Mulan Permissive Software License, Version 2	l	2.0					license.coscl.org.cn/MulanPSL2
Multics	Multics License	l						opensource.org/license/Multics opensource.org/licenses/Multics
Mup	Mup License	l						fedoraproject.org/wiki/Licensing/Mup
NAIST-2003	Nara Institute of Science and Technology License (2003)	l						enterprise.dejacode.com/licenses/public/naist-2003/#license-text
NASA-1.3	NASA Open Source Agreement 1.3	l	1.3					ti.arc.nasa.gov/opensource/nosa opensource.org/license/NASA-1.3
NBPL-1.0	Net Boolean Public License v1	l	1.0					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=37b4b3f6cc4bf34e1d3dec61e69914b9819d8894
NCBI-PD	NCBI Public Domain Notice	l						github.com/ncbi/sra-tools/blob/e8e5b6af4edc460156ad9ce5902d0779cffbf685/LICENSE
NCGL-UK-2.0	Non-Commercial Government Licence	l	2.0					nationalarchives.gov.uk/doc/non-commercial-government-licence/version/2
NCL	NCL Source Code License	l						gitlab.freedesktop.org/pipewire/pipewire/-/blob/master/src/modules/module-filter-chain/pffft.c?ref_type=heads#L1-52
NCSA	University of Illinois/NCSA Open Source License	l						otm.illinois.edu/uiuc_openSource opensource.org/license/NCSA
NGPL	Nethack General Public License	l						opensource.org/license/NGPL opensource.org/licenses/NGPL
NICTA-1.0	NICTA Public Software License, Version 1.0	l	1.0					opensource.apple.com/source/mDNSResponder/mDNSResponder-320.10/mDNSPosix/nss_ReadMe.txt
NIST-PD	NIST Public Domain Notice	l						github.com/tcheneau/simpleRPL/blob/e645e69e38dd4e3ccfeceb2db8cba05b7c2e0cd3/LICENSE.txt
NIST-PD-TNT	NIST Public Domain Notice TNT variant	l						math.nist.gov/tnt/download.html
NIST-PD-fallback	NIST Public Domain Notice with license fallback	l						github.com/usnistgov/jsip/blob/59700e6926cbe96c5cdae897d9a7d2656b42abe3/LICENSE
NIST-Software	NIST Software License	l						github.com/open-quantum-safe/liboqs/blob/40b01fdbb270f8614fde30e65d30e9da18c02393/src/common/rand/rand_nist.c#L1-L15
NLOD-1.0	Norwegian Licence for Open Government Data (NLOD) 1.0	l	1.0					data.norge.no/nlod/en/1.0
NLOD-2.0	Norwegian Licence for Open Government Data (NLOD) 2.0	l	2.0					data.norge.no/nlod/en/2.0
NLPL	No Limit Public License	l						fedoraproject.org/wiki/Licensing/NLPL
NOSL	Netizen Open Source License	l						bits.netizen.com.au/licenses/NOSL/nosl.txt
NPL-1.0	Netscape Public License v1.0	l	1.0					mozilla.org/MPL/NPL/1.0
NPL-1.1	Netscape Public License v1.1	l	1.1					mozilla.org/MPL/NPL/1.1
NPOSL-3.0	Non-Profit Open Software License 3.0	l	3.0					opensource.org/license/NPOSL-3.0 opensource.org/licenses/NOSL3.0
NRL	NRL License	l						web.mit.edu/network/isakmp/nrllicense.html
NTIA-PD	NTIA Public Domain Notice	l						raw.githubusercontent.com/NTIA/itm/refs/heads/master/LICENSE.md
NTP	NTP License	l						opensource.org/license/NTP opensource.org/licenses/NTP
NTP-0	NTP No Attribution	l						github.com/tytso/e2fsprogs/blob/master/lib/et/et_name.c
Naumen	Naumen Public License	l						opensource.org/license/Naumen opensource.org/licenses/Naumen
Net-SNMP	Net-SNMP License	l
NetCDF	NetCDF license	l						unidata.ucar.edu/software/netcdf/copyright.html
Newsletr	Newsletr License	l						fedoraproject.org/wiki/Licensing/Newsletr
Nokia	Nokia Open Source License	l						opensource.org/license/Nokia opensource.org/licenses/nokia
Nokia-Qt-exception-1.1	Nokia Qt LGPL exception 1.1	E	1.1		Qt-LGPL-exception-1.1
Noweb	Noweb License	l						fedoraproject.org/wiki/Licensing/Noweb
Nunit	Nunit License	l			zlib-acknowledgement
O-UDA-1.0	Open Use of Data Agreement v1.0	l	1.0					cdla.dev/open-use-of-data-agreement-v1-0 github.com/microsoft/Open-Use-of-Data-Agreement/blob/v1.0/O-UDA-1.0.md
OAR	OAR License	l						sourceware.org/git/?p=newlib-cygwin.git;a=blob;f=newlib/libc/string/strsignal.c;hb=HEAD#l35
OCCT-PL	Open CASCADE Technology Public License	l						opencascade.com/content/occt-public-license
OCCT-exception-1.0	Open CASCADE Exception 1.0	e	1.0					opencascade.com/content/licensing
OCLC-2.0	OCLC Research Public License 2.0	l	2.0					oclc.org/research/activities/software/license/v2final.htm opensource.org/license/OCLC-2.0
OCaml-LGPL-linking-exception	OCaml LGPL Linking Exception	e						caml.inria.fr/ocaml/license.en.html
ODC-By-1.0	Open Data Commons Attribution License v1.0	l	1.0					opendatacommons.org/licenses/by/1.0
ODbL-1.0	Open Data Commons Open Database License v1.0	l	1.0					opendatacommons.org/licenses/odbl/1.0 opendatacommons.org/licenses/odbl/1-0
OFFIS	OFFIS License	l						sourceforge.net/p/xmedcon/code/ci/master/tree/libs/dicom/README
OFL-1.0	SIL Open Font License 1.0	l	1.0					scripts.sil.org/cms/scripts/page.php?item_id=OFL10_web
OFL-1.0-RFN	SIL Open Font License 1.0 with Reserved Font Name	l	1.0					scripts.sil.org/cms/scripts/page.php?item_id=OFL10_web
OFL-1.0-no-RFN	SIL Open Font License 1.0 with no Reserved Font Name	l	1.0					scripts.sil.org/cms/scripts/page.php?item_id=OFL10_web
OFL-1.1	SIL Open Font License 1.1	l	1.1					opensource.org/license/OFL-1.1 scripts.sil.org/cms/scripts/page.php?item_id=OFL_web
OFL-1.1-RFN	SIL Open Font License 1.1 with Reserved Font Name	l	1.1					opensource.org/license/OFL-1.1 scripts.sil.org/cms/scripts/page.php?item_id=OFL_web
OFL-1.1-no-RFN	SIL Open Font License 1.1 with no Reserved Font Name	l	1.1					opensource.org/license/OFL-1.1 scripts.sil.org/cms/scripts/page.php?item_id=OFL_web
OGC-1.0	OGC Software License, Version 1.0	l	1.0					ogc.org/ogc/software/1.0
OGDL-Taiwan-1.0	Taiwan Open Government Data License, version 1.0	l	1.0					data.gov.tw/license
OGL-Canada-2.0	Open Government Licence - Canada	l	2.0					open.canada.ca/en/open-government-licence-canada
OGL-UK-1.0	Open Government Licence v1.0	l	1.0					nationalarchives.gov.uk/doc/open-government-licence/version/1
OGL-UK-2.0	Open Government Licence v2.0	l	2.0					nationalarchives.gov.uk/doc/open-government-licence/version/2
OGL-UK-3.0	Open Government Licence v3.0	l	3.0					nationalarchives.gov.uk/doc/open-government-licence/version/3
OGTSL	Open Group Test Suite License	l						opengroup.org/testing/downloads/The_Open_Group_TSL.txt opensource.org/license/OGTSL
OLDAP-1.1	Open LDAP Public License v1.1	l	1.1					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=806557a5ad59804ef3a44d5abfbe91d706b0791f
OLDAP-1.2	Open LDAP Public License v1.2	l	1.2					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=42b0383c50c299977b5893ee695cf4e486fb0dc7
OLDAP-1.3	Open LDAP Public License v1.3	l	1.3					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=e5f8117f0ce088d0bd7a8e18ddf37eaa40eb09b1
OLDAP-1.4	Open LDAP Public License v1.4	l	1.4					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=c9f95c2f3f2ffb5e0ae55fe7388af75547660941
OLDAP-2.0	Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)	l	2.0					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=cbf50f4e1185a21abd4c0a54d3f4341fe28f36ea
OLDAP-2.0.1	Open LDAP Public License v2.0.1	l	2.0.1					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=b6d68acd14e51ca3aab4428bf26522aa74873f0e
OLDAP-2.1	Open LDAP Public License v2.1	l	2.1					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=b0d176738e96a0d3b9f85cb51e140a86f21be715
OLDAP-2.2	Open LDAP Public License v2.2	l	2.2					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=470b0c18ec67621c85881b2733057fecf4a1acc3
OLDAP-2.2.1	Open LDAP Public License v2.2.1	l	2.2.1					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=4bc786f34b50aa301be6f5600f58a980070f481e
OLDAP-2.2.2	Open LDAP Public License 2.2.2	l	2.2.2					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=df2cc1e21eb7c160695f5b7cffd6296c151ba188
OLDAP-2.3	Open LDAP Public License v2.3	l	2.3					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=d32cf54a32d581ab475d23c810b0a7fbaf8d63c3
OLDAP-2.4	Open LDAP Public License v2.4	l	2.4					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=cd1284c4a91a8a380d904eee68d1583f989ed386
OLDAP-2.5	Open LDAP Public License v2.5	l	2.5					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=6852b9d90022e8593c98205413380536b1b5a7cf
OLDAP-2.6	Open LDAP Public License v2.6	l	2.6					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=1cae062821881f41b73012ba816434897abf4205
OLDAP-2.7	Open LDAP Public License v2.7	l	2.7					openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=47c2415c1df81556eeb39be6cad458ef87c534a2
OLDAP-2.8	Open LDAP Public License v2.8	l	2.8					openldap.org/software/release/license.html
OLFL-1.3	Open Logistics Foundation License Version 1.3	l	1.3					openlogisticsfoundation.org/licenses opensource.org/license/OLFL-1.3
OML	Open Market License	l						fedoraproject.org/wiki/Licensing/Open_Market_License
OPL-1.0	Open Public License v1.0	l	1.0					old.koalateam.com/jackaroo/OPL_1_0.TXT fedoraproject.org/wiki/Licensing/Open_Public_License
OPL-UK-3.0	United Kingdom Open Parliament Licence v3.0	l	3.0					parliament.uk/site-information/copyright-parliament/open-parliament-licence
OPUBL-1.0	Open Publication License v1.0	l	1.0					opencontent.org/openpub debian.org/opl ctan.org/license/opl
OSC-1.0	OSC License 1.0	l	1.0					opensource.org/license/OSC-1.0 opensource.org/license/osc-license-1-0
OSET-PL-2.1	OSET Public License version 2.1	l	2.1					osetfoundation.org/public-license opensource.org/license/OSET-PL-2.1
OSL-1.0	Open Software License 1.0	l	1.0					opensource.org/license/OSL-1.0 opensource.org/licenses/OSL-1.0
OSL-1.1	Open Software License 1.1	l	1.1					fedoraproject.org/wiki/Licensing/OSL1.1
OSL-2.0	Open Software License 2.0	l	2.0					web.archive.org/web/20041020171434/http://www.rosenlaw.com/osl2.0.html
OSL-2.1	Open Software License 2.1	l	2.1					opensource.org/license/OSL-2.1 web.archive.org/web/20050212003940/http://www.rosenlaw.com/osl21.htm
OSL-3.0	Open Software License 3.0	l	3.0					opensource.org/license/OSL-3.0 web.archive.org/web/20120101081418/http://rosenlaw.com:80/OSL3.0.htm
OSSP	OSSP License	l						git.sr.ht/~nabijaczleweli/ossp-var
OpenJDK-assembly-exception-1.0	OpenJDK Assembly exception 1.0	e	1.0					openjdk.java.net/legal/assembly-exception.html
OpenMDW-1.0	OpenMDW License Agreement v1.0	l	1.0					openmdw.ai/license raw.githubusercontent.com/OpenMDW/OpenMDW/refs/heads/main/1.0/LICENSE.openmdw
OpenPBS-2.3	OpenPBS v2.3 Software License	l	2.3					mcs.anl.gov/research/projects/openpbs/PBS_License.txt github.com/adaptivecomputing/torque/blob/master/PBS_License.txt
OpenSSL	OpenSSL License	l						openssl.org/source/license.html
OpenSSL-standalone	OpenSSL License - standalone	l						library.netapp.com/ecm/ecm_download_file/ECMP1196395
OpenVision	OpenVision License	l						web.mit.edu/kerberos/krb5-1.21/doc/mitK5license.html fedoraproject.org/wiki/Licensing:MIT#OpenVision_Variant github.com/krb5/krb5/blob/krb5-1.21.2-final/NOTICE#L66-L98
PADL	PADL License	l						git.openldap.org/openldap/openldap/-/blob/master/libraries/libldap/os-local.c?ref_type=heads#L19-23
PCRE2-exception	PCRE2 exception	E						pcre.org/licence.txt
PDDL-1.0	Open Data Commons Public Domain Dedication & License 1.0	l	1.0					opendatacommons.org/licenses/pddl/1.0 opendatacommons.org/licenses/pddl
PHP-3.0	PHP License v3.0	l	3.0					php.net/license/3_0.txt opensource.org/license/PHP-3.0
PHP-3.01	PHP License v3.01	l	3.01					php.net/license/3_01.txt
PPL	Peer Production License	l						wiki.p2pfoundation.net/Peer_Production_License networkcultures.org/_uploads/%233notebook_telekommunist.pdf
PS-or-PDF-font-exception-20170817	PS/PDF font exception (2017-08-17)	e
PSF-2.0	Python Software Foundation License 2.0	l	2.0					opensource.org/license/PSF-2-0 matplotlib.org/stable/project/license.html opensource.org/licenses/Python-2.0
ParaType-Free-Font-1.3	ParaType Free Font Licensing Agreement v1.3	l	1.3					web.archive.org/web/20161209023955/http://www.paratype.ru/public/pt_openlicense_eng.asp
Parity-6.0.0	The Parity Public License 6.0.0	l	6.0.0					paritylicense.com/versions/6.0.0.html
Parity-7.0.0	The Parity Public License 7.0.0	l	7.0.0					paritylicense.com/versions/7.0.0.html
Pixar	Pixar License	l						graphics.pixar.com/opensubdiv/docs/license.html github.com/PixarAnimationStudios/OpenSubdiv/raw/v3_5_0/LICENSE.txt
Plexus	Plexus Classworlds License	l						fedoraproject.org/wiki/Licensing/Plexus_Classworlds_License
PolyForm-Noncommercial-1.0.0	PolyForm Noncommercial License 1.0.0	l	1.0.0					polyformproject.org/licenses/noncommercial/1.0.0
PolyForm-Small-Business-1.0.0	PolyForm Small Business License 1.0.0	l	1.0.0					polyformproject.org/licenses/small-business/1.0.0
PostgreSQL	PostgreSQL License	l						postgresql.org/about/licence opensource.org/license/PostgreSQL
Python-2.0	Python License 2.0	l	2.0					opensource.org/license/Python-2.0 opensource.org/licenses/Python-2.0
Python-2.0.1	Python License 2.0.1	l	2.0.1					python.org/download/releases/2.0.1/license docs.python.org/3/license.html
QPL-1.0	Q Public License 1.0	l	1.0					doc.qt.nokia.com/3.3/license.html opensource.org/license/QPL-1.0 doc.qt.io/archives/3.3/license.html
QPL-1.0-INRIA-2004	Q Public License 1.0 - INRIA 2004 variant	l	1.0					github.com/maranget/hevea/blob/master/LICENSE
QPL-1.0-INRIA-2004-exception	INRIA QPL 1.0 2004 variant exception	e	1.0
Qhull	Qhull License	l						fedoraproject.org/wiki/Licensing/Qhull
Qt-GPL-exception-1.0	Qt GPL exception 1.0	e	1.0
Qt-LGPL-exception-1.1	Qt LGPL exception 1.1	e	1.1
Qwt-exception-1.0	Qwt exception 1.0	e	1.0					qwt.sourceforge.net/qwtlicense.html
RHeCos-1.1	Red Hat eCos Public License v1.1	l	1.1					ecos.sourceware.org/old-license.html
RPL-1.1	Reciprocal Public License 1.1	l	1.1					opensource.org/license/RPL-1.1 opensource.org/licenses/RPL-1.1
RPL-1.5	Reciprocal Public License 1.5	l	1.5					opensource.org/license/RPL-1.5 opensource.org/licenses/RPL-1.5
RPSL-1.0	RealNetworks Public Source License v1.0	l	1.0					helixcommunity.org/content/rpsl opensource.org/license/RPSL-1.0
RRDtool-FLOSS-exception-2.0	RRDtool FLOSS exception 2.0	E	2.0					oss.oetiker.ch/rrdtool/license.en.html
RSA-MD	RSA Message-Digest License	l						faqs.org/rfcs/rfc1321.html
RSCPL	Ricoh Source Code Public License	l						opensource.org/license/RSCPL wayback.archive.org/web/20060715140826/http://www.risource.org/RPL/RPL-1.0A.shtml
Rdisc	Rdisc License	l						fedoraproject.org/wiki/Licensing/Rdisc_License
Ruby	Ruby License	l						ruby-lang.org/en/about/license.txt
Ruby-pty	Ruby pty extension license	l						github.com/ruby/ruby/blob/9f6deaa6888a423720b4b127b5314f0ad26cc2e6/ext/pty/pty.c#L775-L786
SANE-exception	SANE Exception	e
SAX-PD	Sax Public Domain Notice	l						saxproject.org/copying.html
SAX-PD-2.0	Sax Public Domain Notice 2.0	l	2.0					saxproject.org/copying.html
SCEA	SCEA Shared Source License	l						research.scea.com/scea_shared_source_license.html
SGI-B-1.0	SGI Free Software License B v1.0	l	1.0					oss.sgi.com/projects/FreeB/SGIFreeSWLicB.1.0.html
SGI-B-1.1	SGI Free Software License B v1.1	l	1.1					oss.sgi.com/projects/FreeB
SGI-B-2.0	SGI Free Software License B v2.0	l	2.0					oss.sgi.com/projects/FreeB/SGIFreeSWLicB.2.0.pdf
SGI-OpenGL	SGI OpenGL License	l						gitlab.freedesktop.org/mesa/glw/-/blob/master/README?ref_type=heads
SGMLUG-PM	SGMLUG Parser Materials License	l						gitweb.gentoo.org/repo/gentoo.git/tree/licenses/SGMLUG?id=7d999af4a47bf55e53e54713d98d145f935935c1
SGP4	SGP4 Permission Notice	l						celestrak.org/publications/AIAA/2006-6753/faq.php
SHL-0.5	Solderpad Hardware License v0.5	l	0.5					solderpad.org/licenses/SHL-0.5
SHL-0.51	Solderpad Hardware License, Version 0.51	l	0.51					solderpad.org/licenses/SHL-0.51
SHL-2.0	Solderpad Hardware License v2.0	e	2.0					solderpad.org/licenses/SHL-2.0
SHL-2.1	Solderpad Hardware License v2.1	e	2.1					solderpad.org/licenses/SHL-2.1
SISSL	Sun Industry Standards Source License v1.1	l						openoffice.org/licenses/sissl_license.html opensource.org/license/SISSL
SISSL-1.2	Sun Industry Standards Source License v1.2	l	1.2					gridscheduler.sourceforge.net/Gridengine_SISSL_license.html
SL	SL License	l						github.com/mtoyoda/sl/blob/master/LICENSE
SMAIL-GPL	SMAIL General Public License	l						sources.debian.org/copyright/license/debianutils/4.11.2
SMLNJ	Standard ML of New Jersey License	l						smlnj.org/license.html
SMPPL	Secure Messaging Protocol Public License	l						github.com/dcblake/SMP/blob/master/Documentation/License.txt
SNIA	SNIA Public License 1.1	l						fedoraproject.org/wiki/Licensing/SNIA_Public_License
SOFA	SOFA Software License	l						iausofa.org/tandc.html
SPL-1.0	Sun Public License v1.0	l	1.0					opensource.org/license/SPL-1.0 opensource.org/licenses/SPL-1.0
SSH-OpenSSH	SSH OpenSSH license	l						github.com/openssh/openssh-portable/blob/1b11ea7c58cd5c59838b5fa574cd456d6047b2d4/LICENCE#L10
SSH-short	SSH short notice	l						github.com/openssh/openssh-portable/blob/1b11ea7c58cd5c59838b5fa574cd456d6047b2d4/pathnames.h
SSLeay-standalone	SSLeay License - standalone	l						tq-group.com/filedownloads/files/software-license-conditions/OriginalSSLeay/OriginalSSLeay.pdf
SSPL-1.0	Server Side Public License, v 1	l	1.0					mongodb.com/licensing/server-side-public-license
SUL-1.0	Sustainable Use License v1.0	l	1.0					github.com/n8n-io/n8n/blob/master/LICENSE.md
SWI-exception	SWI exception	e
SWL	Scheme Widget Library (SWL) Software License Agreement	l						fedoraproject.org/wiki/Licensing/SWL
Saxpath	Saxpath License	l						fedoraproject.org/wiki/Licensing/Saxpath_License
SchemeReport	Scheme Language Report License	l
Sendmail	Sendmail License	l						sendmail.com/pdfs/open_source/sendmail_license.pdf
Sendmail-8.23	Sendmail License 8.23	l	8.23					proofpoint.com/sites/default/files/sendmail-license.pdf
Sendmail-Open-Source-1.1	Sendmail Open Source License v1.1	l	1.1					github.com/trusteddomainproject/OpenDMARC/blob/master/LICENSE.Sendmail
SimPL-2.0	Simple Public License 2.0	l	2.0					opensource.org/license/SiMPL-2.0 opensource.org/licenses/SimPL-2.0
Simple-Library-Usage-exception	Simple Library Usage Exception	E
Sleepycat	Sleepycat License	l						opensource.org/license/Sleepycat opensource.org/licenses/Sleepycat
Soundex	Soundex License	l						metacpan.org/release/RJBS/Text-Soundex-3.05/source/Soundex.pm#L3-11
Spelling-Provider-LGPL-exception	Spelling Provider LGPL exception	E
Spencer-86	Spencer License 86	l						fedoraproject.org/wiki/Licensing/Henry_Spencer_Reg-Ex_Library_License
Spencer-94	Spencer License 94	l						fedoraproject.org/wiki/Licensing/Henry_Spencer_Reg-Ex_Library_License
Spencer-99	Spencer License 99	l						opensource.apple.com/source/tcl/tcl-5/tcl/generic/regfronts.c
StandardML-NJ	Standard ML of New Jersey License	l			SMLNJ
SugarCRM-1.1.3	SugarCRM Public License v1.1.3	l	1.1.3					sugarcrm.com/crm/SPL
Sun-PPP	Sun PPP License	l						github.com/ppp-project/ppp/blob/master/pppd/eap.c#L7-L16
Sun-PPP-2000	Sun PPP License (2000)	l						github.com/ppp-project/ppp/blob/master/modules/ppp_ahdlc.c#L7-L19
SunPro	SunPro License	l						github.com/freebsd/freebsd-src/blob/main/lib/msun/src/e_acosh.c
Swift-exception	Swift Exception	e						swift.org/LICENSE.txt
Symlinks	Symlinks License	l						mail-archive.com/debian-bugs-rc@lists.debian.org/msg11494.html
TAPR-OHL-1.0	TAPR Open Hardware License v1.0	l	1.0					tapr.org/OHL
TCL	TCL/TK License	l						tcl.tk/software/tcltk/license.html fedoraproject.org/wiki/Licensing/TCL
TCP-wrappers	TCP Wrappers License	l						rc.quest.com/topics/openssh/license.php#tcpwrappers
TGPPL-1.0	Transitive Grace Period Public Licence 1.0	l	1.0					fedoraproject.org/wiki/Licensing/TGPPL
TMate	TMate Open Source License	l						svnkit.com/license.html
TORQUE-1.1	TORQUE v2.5+ Software License v1.1	l	1.1					fedoraproject.org/wiki/Licensing/TORQUEv1.1
TOSL	Trusster Open Source License	l						fedoraproject.org/wiki/Licensing/TOSL
TPDL	Time::ParseDate License	l						metacpan.org/pod/Time::ParseDate#LICENSE
TPL-1.0	THOR Public License 1.0	l	1.0					fedoraproject.org/wiki/Licensing:ThorPublicLicense
TTWL	Text-Tabs+Wrap License	l						fedoraproject.org/wiki/Licensing/TTWL
TTYP0	TTYP0 License	l						people.mpi-inf.mpg.de/~uwe/misc/uw-ttyp0
TU-Berlin-1.0	Technische Universitaet Berlin License 1.0	l	1.0					github.com/swh/ladspa/blob/7bf6f3799fdba70fda297c2d8fd9f526803d9680/gsm/COPYRIGHT
TU-Berlin-2.0	Technische Universitaet Berlin License 2.0	l	2.0					github.com/CorsixTH/deps/blob/fd339a9f526d1d9c9f01ccf39e438a015da50035/licences/libgsm.txt
TekHVC	TekHVC License	l						gitlab.freedesktop.org/xorg/lib/libx11/-/blob/master/COPYING?ref_type=heads#L138-171
TermReadKey	TermReadKey License	l						github.com/jonathanstowe/TermReadKey/blob/master/README#L9-L10
Texinfo-exception	Texinfo exception	e
ThirdEye	ThirdEye License	l						sourceware.org/cgit/binutils-gdb/tree/include/coff/symconst.h#n11
TrustedQSL	TrustedQSL License	l						sourceforge.net/p/trustedqsl/tqsl/ci/master/tree/LICENSE.txt
UBDL-exception	Unmodified Binary Distribution exception	e
UCAR	UCAR License	l						github.com/Unidata/UDUNITS-2/blob/master/COPYRIGHT
UCL-1.0	Upstream Compatibility License v1.0	l	1.0					opensource.org/license/UCL-1.0 opensource.org/licenses/UCL-1.0
UMich-Merit	Michigan/Merit Networks License	l						github.com/radcli/radcli/blob/master/COPYRIGHT#L64
UPL-1.0	Universal Permissive License v1.0	l	1.0					opensource.org/license/UPL-1.0 opensource.org/licenses/UPL
URT-RLE	Utah Raster Toolkit Run Length Encoded License	l						sourceforge.net/p/netpbm/code/HEAD/tree/super_stable/converter/other/pnmtorle.c
Ubuntu-font-1.0	Ubuntu Font Licence v1.0	l	1.0					ubuntu.com/legal/font-licence
UnRAR	UnRAR License	l						public.dhe.ibm.com/aix/freeSoftware/aixtoolbox/LICENSES/unRAR.txt
Unicode-3.0	Unicode License v3	l	3.0					unicode.org/license.txt
Unicode-DFS-2015	Unicode License Agreement - Data Files and Software (2015)	l						web.archive.org/web/20151224134844/http://unicode.org/copyright.html
Unicode-DFS-2016	Unicode License Agreement - Data Files and Software (2016)	l						unicode.org/license.txt unicode.org/copyright.html
Unicode-TOU	Unicode Terms of Use	l						unicode.org/copyright.html web.archive.org/web/20140704074106/http://www.unicode.org/copyright.html
Universal-FOSS-exception-1.0	Universal FOSS Exception, Version 1.0	e	1.0					oss.oracle.com/licenses/universal-foss-exception
UnixCrypt	UnixCrypt License	l						foss.heptapod.net/python-libs/passlib/-/blob/branch/stable/LICENSE#L70
Unlicense	The Unlicense	l						unlicense.org
Unlicense-libtelnet	Unlicense - libtelnet variant	l						github.com/seanmiddleditch/libtelnet/blob/develop/COPYING
Unlicense-libwhirlpool	Unlicense - libwhirlpool variant	l						github.com/dfateyev/libwhirlpool/blob/master/README#L27
VOSTROM	VOSTROM Public License for Open Source	l						fedoraproject.org/wiki/Licensing/VOSTROM
VSL-1.0	Vovida Software License v1.0	l	1.0					opensource.org/license/VSL-1.0 opensource.org/licenses/VSL-1.0
Vim	Vim License	l						vimdoc.sourceforge.net/htmldoc/uganda.html
Vixie-Cron	Vixie Cron License	l						github.com/vixie/cron/tree/545b3f5246824a9cda5905eeb7cf019c95e66995
W3C	W3C Software Notice and License (2002-12-31)	l						w3.org/Consortium/Legal/2002/copyright-software-20021231.html opensource.org/license/W3C
W3C-19980720	W3C Software Notice and License (1998-07-20)	l						w3.org/Consortium/Legal/copyright-software-19980720.html
W3C-20150513	W3C Software Notice and Document License (2015-05-13)	l						w3.org/Consortium/Legal/2015/copyright-software-and-document w3.org/copyright/software-license-2015 w3.org/copyright/software-license-2023
WTFNMFPL	Do What The F*ck You Want To But It's Not My Fault Public License	l						github.com/adversary-org/wtfnmf/raw/refs/tags/1.0/COPYING.WTFNMFPL
WTFPL	Do What The F*ck You Want To Public License	l						wtfpl.net/about sam.zoy.org/wtfpl/COPYING
Watcom-1.0	Sybase Open Watcom Public License 1.0	l	1.0					opensource.org/license/Watcom-1.0 opensource.org/licenses/Watcom-1.0
Widget-Workshop	Widget Workshop License	l						github.com/novnc/noVNC/blob/master/core/crypto/des.js#L24
WordNet	WordNet License	l						wordnet.princeton.edu/license-and-commercial-use
Wsuipa	Wsuipa License	l						fedoraproject.org/wiki/Licensing/Wsuipa
WxWindows-exception-3.1	WxWindows Library Exception 3.1	e	3.1					opensource.org/license/WXwindows
X11	X11 License	l						xfree86.org/3.3.6/COPYRIGHT2.html#3
X11-distribute-modifications-variant	X11 License Distribution Modification Variant	l						github.com/mirror/ncurses/blob/master/COPYING
X11-no-permit-persons	X11 no permit persons clause	l						gitlab.freedesktop.org/xorg/lib/libxinerama/-/blob/cc22c2f60c3862482562955116d5455263b443dc/COPYING#L44-66
X11-swapped	X11 swapped final paragraphs	l						github.com/fedeinthemix/chez-srfi/blob/master/srfi/LICENSE
XFree86-1.1	XFree86 License 1.1	l	1.1					xfree86.org/current/LICENSE4.html
XSkat	XSkat License	l						fedoraproject.org/wiki/Licensing/XSkat_License
Xdebug-1.03	Xdebug License v 1.03	l	1.03					github.com/xdebug/xdebug/blob/master/LICENSE
Xerox	Xerox License	l						fedoraproject.org/wiki/Licensing/Xerox
Xfig	Xfig License	l						fedoraproject.org/wiki/Licensing:MIT#Xfig_Variant github.com/Distrotech/transfig/blob/master/transfig/transfig.c
Xnet	X.Net License	l						opensource.org/license/Xnet opensource.org/licenses/Xnet
YPL-1.0	Yahoo! Public License v1.0	l	1.0					zimbra.com/license/yahoo_public_license_1.0.html
YPL-1.1	Yahoo! Public License v1.1	l	1.1					zimbra.com/license/yahoo_public_license_1.1.html
ZPL-1.1	Zope Public License 1.1	l	1.1					old.zope.org/Resources/License/ZPL-1.1
ZPL-2.0	Zope Public License 2.0	l	2.0					old.zope.org/Resources/License/ZPL-2.0 opensource.org/license/ZPL-2.0
ZPL-2.1	Zope Public License 2.1	l	2.1					old.zope.org/Resources/ZPL
Zed	Zed License	l						fedoraproject.org/wiki/Licensing/Zed
Zeeff	Zeeff License	l						ftp://ftp.tin.org/pub/news/utils/newsx/newsx-1.6.tar.gz
Zend-2.0	Zend License v2.0	l	2.0					web.archive.org/web/20130517195954/http://www.zend.com/license/2_00.txt
Zimbra-1.3	Zimbra Public License v1.3	l	1.3					web.archive.org/web/20100302225219/http://www.zimbra.com/license/zimbra-public-license-1-3.html
Zimbra-1.4	Zimbra Public License v1.4	l	1.4					zimbra.com/legal/zimbra-public-license-1-4
Zlib	zlib License	l						zlib.net/zlib_license.html opensource.org/license/Zlib
any-OSI	Any OSI License	l						metacpan.org/pod/Exporter::Tidy#LICENSE
any-OSI-perl-modules	Any OSI License - Perl Modules	l						metacpan.org/pod/Qmail::Deliverable::Client#LICENSE metacpan.org/pod/Net::MQTT::Simple#LICENSE metacpan.org/release/JUERD/Exporter-Tidy-0.09/view/Tidy.pm#LICENSE
atc-game	atc Game License	l
bcrypt-Solar-Designer	bcrypt Solar Designer License	l						github.com/bcrypt-ruby/bcrypt-ruby/blob/master/ext/mri/crypt_blowfish.c
blessing	SQLite Blessing	l						sqlite.org/src/artifact/e33a4df7e32d742a?ln=4-9 sqlite.org/src/artifact/df5091916dbb40e6
bzip2-1.0.5	bzip2 and libbzip2 License v1.0.5	l	1.0.5
bzip2-1.0.6	bzip2 and libbzip2 License v1.0.6	l	1.0.6					sourceware.org/git/?p=bzip2.git;a=blob;f=LICENSE;hb=bzip2-1.0.6
check-cvs	check-cvs License	l						cvs.savannah.gnu.org/viewvc/cvs/ccvs/contrib/check_cvs.in?revision=1.1.4.3&view=markup&pathrev=cvs1-11-23#l2
checkmk	Checkmk License	l						github.com/libcheck/check/blob/master/checkmk/checkmk.in
copyleft-next-0.3.0	copyleft-next 0.3.0	l	0.3.0					github.com/copyleft-next/copyleft-next/blob/master/Releases/copyleft-next-0.3.0
copyleft-next-0.3.1	copyleft-next 0.3.1	l	0.3.1					github.com/copyleft-next/copyleft-next/blob/master/Releases/copyleft-next-0.3.1
cryptsetup-OpenSSL-exception	cryptsetup OpenSSL exception	e						web.mit.edu/jgross/arch/amd64_deb60/bin/mosh
curl	curl License	l						github.com/bagder/curl/blob/master/COPYING
cve-tou	Common Vulnerability Enumeration ToU License	l						cve.org/Legal/TermsOfUse
diffmark	diffmark license	l						fedoraproject.org/wiki/Licensing/diffmark
dtoa	David M. Gay dtoa License	l						github.com/SWI-Prolog/swipl-devel/blob/master/src/os/dtoa.c
dvipdfm	dvipdfm License	l						fedoraproject.org/wiki/Licensing/dvipdfm
eCos-2.0	eCos license version 2.0	l	2.0		GPL-2.0-or-later WITH eCos-exception-2.0
eCos-exception-2.0	eCos exception 2.0	e	2.0					ecos.sourceware.org/license-overview.html
eGenix	eGenix.com Public License 1.1.0	l						egenix.com/products/eGenix.com-Public-License-1.1.0.pdf
erlang-otp-linking-exception	Erlang/OTP Linking Exception	E						gnu.org/licenses/gpl-faq.en.html#GPLIncompatibleLibs erlang.org/pipermail/erlang-questions/2012-May/066355.html
etalab-2.0	Etalab Open License 2.0	l	2.0					github.com/DISIC/politique-de-contribution-open-source/blob/master/LICENSE.pdf
fmt-exception	fmt exception	e
freertos-exception-2.0	FreeRTOS Exception 2.0	e	2.0
fwlw	fwlw License	l						mirrors.nic.cz/tex-archive/macros/latex/contrib/fwlw/README
gSOAP-1.3b	gSOAP Public License v1.3b	l	1.3b					cs.fsu.edu/~engelen/license.html
generic-xts	Generic XTS License	l						github.com/mhogomchungu/zuluCrypt/blob/master/external_libraries/tcplay/generic_xts.c
gnu-javamail-exception	GNU JavaMail exception	e						gnu.org/software/classpathx/javamail/javamail.html
gnuplot	gnuplot License	l						fedoraproject.org/wiki/Licensing/Gnuplot
gtkbook	gtkbook License	l						github.com/slogan621/gtkbook
harbour-exception	harbour exception	E
hdparm	hdparm License	l						github.com/Distrotech/hdparm/blob/4517550db29a91420fb2b020349523b1b4512df2/LICENSE.TXT
hyphen-bulgarian	hyphen-bulgarian License	l						ctan.math.illinois.edu/systems/texlive/tlnet/archive/hyphen-bulgarian.tar.xz
i2p-gpl-java-exception	i2p GPL+Java Exception	e						geti2p.net/en/get-involved/develop/licenses#java_exception
iMatix	iMatix Standard Function Library Agreement	l						legacy.imatix.com/html/sfl/sfl4.htm#license
jove	Jove License	l						github.com/jonmacs/jove/blob/4_17/LICENSE
kvirc-openssl-exception	kvirc OpenSSL Exception	E
libpng-1.6.35	PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)	l	1.6.35					libpng.org/pub/png/src/libpng-LICENSE.txt
libpng-2.0	PNG Reference Library version 2	l	2.0					libpng.org/pub/png/src/libpng-LICENSE.txt
libpri-OpenH323-exception	libpri OpenH323 exception	e
libselinux-1.0	libselinux public domain notice	l	1.0					github.com/SELinuxProject/selinux/blob/master/libselinux/LICENSE
libtiff	libtiff License	l						fedoraproject.org/wiki/Licensing/libtiff
libutil-David-Nugent	libutil David Nugent License	l						web.mit.edu/freebsd/head/lib/libutil/login_ok.3
lsof	lsof License	l						github.com/lsof-org/lsof/blob/master/COPYING
magaz	magaz License	l						mirrors.ctan.org/macros/latex/contrib/version/version.sty mirrors.nic.cz/tex-archive/macros/latex/contrib/magaz/magaz.tex
mailprio	mailprio License	l						fossies.org/linux/sendmail/contrib/mailprio
man2html	man2html License	l						primates.ximian.com/~flucifredi/man/man-1.6g.tar.gz docs.oracle.com/cd/E81115_01/html/E81116/licenses.html
metamail	metamail License	l						github.com/Dual-Life/mime-base64/blob/master/Base64.xs#L12
mif-exception	Macros and Inline Functions Exception	e						scs.stanford.edu/histar/src/lib/cppsup/exception dev.bertos.org/doxygen threadingbuildingblocks.org/licensing
mpi-permissive	mpi Permissive License	l						sources.debian.org/src/openmpi/4.1.0-10/ompi/debuggers/msgq_interface.h/?hl=19#L19
mpich2	mpich2 License	l						fedoraproject.org/wiki/Licensing/MIT
mplus	mplus Font License	l						fedoraproject.org/wiki/Licensing:Mplus?rd=Licensing/mplus
mxml-exception	mxml Exception	E
ngrep	ngrep License	l						github.com/jpr5/ngrep/blob/master/LICENSE
openvpn-openssl-exception	OpenVPN OpenSSL Exception	e						openvpn.net/index.php/license.html
pkgconf	pkgconf License	l						github.com/pkgconf/pkgconf/blob/master/cli/main.c#L8
pnmstitch	pnmstitch License	l						sourceforge.net/p/netpbm/code/HEAD/tree/super_stable/editor/pnmstitch.c#l2
polyparse-exception	Polyparse Exception	E						hackage.haskell.org/package/polyparse-1.13/src/COPYRIGHT
psfrag	psfrag License	l						fedoraproject.org/wiki/Licensing/psfrag
psutils	psutils License	l						fedoraproject.org/wiki/Licensing/psutils
python-ldap	Python ldap License	l						github.com/python-ldap/python-ldap/blob/main/LICENCE
radvd	radvd License	l						github.com/radvd-project/radvd/blob/master/COPYRIGHT
romic-exception	Romic Exception	E
rsync-linking-exception	rsync Linking Exception	E
snprintf	snprintf License	l						github.com/openssh/openssh-portable/blob/master/openbsd-compat/bsd-snprintf.c#L2
softSurfer	softSurfer License	l						fedoraproject.org/wiki/Licensing/softSurfer github.com/mm2/Little-CMS/blob/master/src/cmssm.c#L207
sqlitestudio-OpenSSL-exception	sqlitestudio OpenSSL exception	E
ssh-keyscan	ssh-keyscan License	l						github.com/openssh/openssh-portable/blob/master/LICENCE#L82
stunnel-exception	stunnel Exception	e
swrule	swrule License	l						ctan.math.utah.edu/ctan/tex-archive/macros/generic/misc/swrule.sty
threeparttable	threeparttable License	l						fedoraproject.org/wiki/Licensing/Threeparttable
u-boot-exception-2.0	U-Boot exception 2.0	e	2.0
ulem	ulem License	l						mirrors.ctan.org/macros/latex/contrib/ulem/README
vsftpd-openssl-exception	vsftpd OpenSSL exception	e						launchpad.net/debian/squeeze/+source/vsftpd/+copyright
w3m	w3m License	l						github.com/tats/w3m/blob/master/COPYING
wwl	WWL License	l						db.net/downloads/wwl+db-1.3.tgz
wxWindows	wxWindows Library License	l			GPL-2.0-or-later WITH WxWindows-exception-3.1
x11vnc-openssl-exception	x11vnc OpenSSL Exception	e
xinetd	xinetd License	l						fedoraproject.org/wiki/Licensing/Xinetd_License
xkeyboard-config-Zinoviev	xkeyboard-config Zinoviev License	l						gitlab.freedesktop.org/xkeyboard-config/xkeyboard-config/-/blob/master/COPYING?ref_type=heads#L178
xlock	xlock License	l						fossies.org/linux/tiff/contrib/ras/ras2tif.c
xpp	XPP License	l						fedoraproject.org/wiki/Licensing/xpp
xzoom	xzoom License	l						metadata.ftp-master.debian.org/changelogs//main/x/xzoom/xzoom_0.3-27_copyright
zlib-acknowledgement	zlib/libpng License with Acknowledgement	l						fedoraproject.org/wiki/Licensing/ZlibWithAcknowledgement
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
