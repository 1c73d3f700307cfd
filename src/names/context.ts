/**
 * Whether the words around a license name place a work under it, or only mention it. A name counts when a cue leads to it
 * ("released under the …", "License: …", "本项目采用 …"), and none of the words that turn a sentence into something else stands
 * there: negation, comparison, supposition, the past, other people's works.
 *
 * Everything here looks at one sentence, cut to a few hundred characters, so the cost of a name is bounded.
 */

/** Words that may stand between a cue and the name. No text can be cut into them in two ways, so nothing backtracks. */
const LINK = String.raw`(?:[\s,:：=("'“‘*_[\x60<|]|\b(?:the|a|an|both|either|terms?|and|conditions?|provisions|of|version|v|open|source|permissive|standard|free|copyleft|licen[sc]es?|agreement|same|with|following|any|these|two|official|full|modified|commercial|one|your|choice|user|our|its|new|latest|current|or|later|only|option|newer|\d+(?:\.\d+)*(?![\d.]))\b)*`

/** Verbs that place a work. */
const PLACES = String.raw`\b(?:licen[sc]\w*|releas\w+|re-?distribut\w+|distribut\w+|modif\w+|us(?:e|ed|es|ing|able|age)|cop(?:y|ied|ying)|chang\w+|shar(?:e|ed|es|ing)|avail(?:able|ability)|provid\w+|publish\w*|offer\w*|cover\w*|govern\w*|open[- ]?sourc\w*|issu\w+|suppl\w+|deliver\w*|grant\w*|made|put|placed|is|are|be|falls?|comes?|ships?|shipped|hosted|accessible|permitted|subject|protected|contribut\w+|dual[- ]?licen[sc]\w+)\b`

const PIVOT = String.raw`\b(?:under|subject to|governed by|covered by|according to|pursuant to|in accordance with|by|via|through|bound by|in compliance with|on)`

/** "… released under the terms of the" */
const placed = new RegExp(`${PLACES}[^.!?。]{0,140}?${PIVOT}${LINK}$|(?:^[^\\p{L}]*(?:licen[sc]ed\\s+)?|[,;(—]\\s*)under${LINK}$`, 'iu')
/** "License: ", "the license of this model is the" */
const labeled = new RegExp(
  String.raw`(?:^|[\s*_#>|("'\[{,;@-])(?:licen[sc]e?s?|licen[sc]ing|copying|spdx|terms of use)(?:[-_ ](?:type|name|id|key|info|information|model|weights?|code|data|statement|terms))?["'*_]*\s*(?:\([^)]{0,30}\)\s*)?(?:[:：=|–—]|->|=>|\s-)${LINK}$`,
  'i',
)
const statedAs = new RegExp(
  String.raw`\b(?:licen[sc]e|licen[sc]ing|licen[sc]es|terms)\b(?:\s+(?:of|for|used|that applies to|governing|applying to)\s[^.!?]{0,60})?\s+(?:is|are|shall be)${LINK}$`,
  'i',
)
/** "This project uses the MIT" with "License" behind it; "is licensed MIT". */
const adopted = new RegExp(
  String.raw`\b(?:this|the|our|its)\s+(?:[\w-]+\s+){1,4}(?:uses|adopts|has|carries|follows|chose|employs|bears)\s+(?:the|an?)\s+$|\blicen[sc]ed\s+(?:as|with|using|to you under)?${LINK}$|\bagree(?:s|d)?\s+to(?:\s+be\s+bound\s+by)?${LINK}$|\baccept(?:s|ed|ing)?${LINK}$`,
  'i',
)
/** A copy of the license is said to be somewhere: it then is the license. */
const copied = /\b(?:copy of|text of|see|read|view|obtain|found (?:at|in)|visit)\b[^.!?]{0,60}\blicen[sc]e\b[^!?]{0,80}$/i
/** "Copyright 2031 Acme, MIT License", "© Acme (MIT)": the name closes a copyright line. */
const owned = /(?:©|\(c\)|\bcopyright\b)[^!?]{0,120}[\s.,;|–—-]\(?\s*(?:under\s+)?(?:the\s+)?$/i
/** "MIT License, see LICENSE." */
const pointing = /^["'”’)\]`*_]*\s*[,.;(–—-]?\s*\(?(?:please\s+)?(?:see|read|refer to)\s+(?:the\s+)?[["'`*(]*(?:full\s+)?(?:licen[sc]e|copying|file|accompanying|this)/i
const chinese =
  /(?:采用|遵循|遵守|基于|使用|根据|依据|依照|按照|按|以|在|受|适用|依|符合|选用|执行|签署|许可证(?:为|是|：|:)|许可(?:为|是|：|:)|协议(?:为|是|：|:)|授权(?:为|是|：|:|方式为|协议为))\s*(?:了|的是|以下|如下|宽松的|标准的|官方的|开源)?\s*[《「『“"'*`[(（]*\s*$/
const chineseBehind =
  /^[\s》」』”"'*`)\]）]*(?:\d[\d.]*\s*)?(?:版本?)?\s*(?:双重?|开源|软件|模型|社区|公共|通用)?\s*(?:许可|协议|授权|条款|发布|开源|进行|下|之下|约束|的规定|license|licence)/i
const chineseDenied =
  /不(?:采用|遵循|适用|是|再|属于|使用|受)|并非|而非|未采用|没有采用|曾|以前|此前|原先|之前|过去|兼容|类似|不同于|相比|相较|依赖|第三方|考虑|如果|假如|若|可能|计划|将会|竞品|上游|其他项目|例如|比如|无需|除非/

/** Words before the name that make the sentence speak of something else. */
const denied = /\b(?:not|never|cannot|no longer|neither|nor|without|rather than|instead of|unlike|nobody|none|nothing)\b(?! (?:otherwise|limited|only))|n['’]t\b/i
const past =
  /\b(?:was|were|had been|previously|formerly|used to be|originally|once|until|before version|prior to|earlier versions?|older versions?|old versions?|former|historically|in the past|switched from|moved (?:away )?from|changed from|relicen[sc]ed from|predecessor)\b/i
const supposed =
  /\b(?:consider(?:ed|ing|s)?|thinking|thought|might|could|would|should|whether|plan(?:s|ned|ning)?|intend(?:s|ed)?|hope|wish|want|prefer(?:red|s)?|maybe|perhaps|proposed?|proposal|suppose|imagine|hypothetical\w*|eventually|will (?:be|become|move)|may (?:be|become) (?:re)?licen[sc]ed|someday|if(?! not| nothing| you (?:use|are using|copy|redistribute))|when (?:code|software|a|an)|ask(?:ed|ing)?|why|how|explain\w*|example|e\.g\.|such as|for instance|question|debate|discuss\w*|myth|article|blog|about the)\b/i
const compared =
  /\b(?:compatib\w*|incompatib\w*|similar|comparable|compared?|comparison|versus|vs\.?|than|inspired|(?<!you )like(?! to)|alike|equivalent|differs?|different from|stricter|looser|contrast|resembl\w+|modell?ed (?:on|after)|based (?:on|upon) the (?:text|words|wording)|derived from the|competitors?|alternatives?|approved|analog\w*)\b/i
const foreign =
  /\b(?:depend(?:s|ed|ing)?\b|dependenc(?:y|ies)|third[- ]part(?:y|ies)|upstream|vendored|bundl\w+|includes?|including|contains?|incorporat\w+|imports?|links? (?:to|against|with)|linked|wraps?|packages? (?:that|which)|libraries|competitors?|competing|rivals?|other (?:projects?|models?|software|works?|licen[sc]es?|people)|many (?:projects?|models?)|most (?:projects?|models?)|some (?:projects?|models?)|contributors?|contributions?|pull requests?|submissions?|base model|parent model|(?:uses?|using|calls?|needs?|requires?|built (?:on|with|upon)|thanks to|borrows?|adapted from|taken from|ported from|trained on|data(?:set)?s? from|powered by) [^,.;]{1,60}?(?:,? (?:which|that|who|whose)\b|\())/i

/** "GPL-style", "MIT-compatible", "Apache-licensed rivals": the name describes something else. */
const describing =
  /^['’]?s?[-\s]*(?:-?style|-like|-compatible|compatible|incompatible|-incompatible|-type|-ish|-derived|compliant|alternatives?|competitors?|code\b|projects?\b|software\b|libraries|library|dependenc|components?\b|packages?\b|parts\b|obligations|headers?\b|FAQ|is (?:a|an|the|incompatible|compatible|not|more|less|stricter|widely|often|popular|one)\b|requires\b|allows\b|permits\b|forbids\b|does\b|has\b|was\b|would\b|can\b|could\b|and other\b|or (?:similar|equivalent|other|another|something)\b|vs\b|versus\b)/i
const licensedBehind = /^[-\s]+licen[sc]ed\b/i
const describedAsLicensed = /^[-\s]+licen[sc]ed\s*(?:[.,;:!)|]|$|and\b|by\b|\(|©|copyright\b|-|for\b|under\b|so\b)/i

/** How far back the words that speak of something else are looked for. */
const LOOK_BACK = 200

/** What the words around a name make of it. */
export type NameUse = 'stated' | 'mentioned'

/**
 * Reads the words around a name.
 *
 * @param before what stands before the name in its sentence
 * @param after what stands behind it in its sentence
 * @param isCalledLicense whether "license" is part of the name
 */
export function useOfName(before: string, after: string, isCalledLicense: boolean): NameUse {
  const left = before.slice(-LOOK_BACK)
  if (chinese.test(left)) return !chineseDenied.test(left) && (isCalledLicense || chineseBehind.test(after) || /[:：]\s*[《"'*`]*\s*$/.test(left)) ? 'stated' : 'mentioned'
  if (describedAsLicensed.test(after) && (/\b(?:is|are)\s+(?:an?\s+)?(?:dual[- ])?$/i.test(left) || /^[^\p{L}\d]*(?:©|copyright)?[^\p{L}\d]*$/iu.test(left)))
    return isElse(left) || isQuestion(after) ? 'mentioned' : 'stated'
  const isLabel = labeled.test(left)
  if (describing.test(after) || licensedBehind.test(after)) return 'mentioned'
  if (isLabel)
    return /\b(?:no|not|old|previous|former|upstream|dependency|their|approved|allowed|accepted|compatible|supported|forbidden|denied)\b[^:：=|]{0,40}licen[sc]e[^:：=|]*[:：=|]/i.test(
      left,
    )
      ? 'mentioned'
      : 'stated'
  if (isCalledLicense && pointing.test(after) && /^[^\p{L}\d]*(?:the\s+)?$/iu.test(before)) return 'stated'
  const isOwned = owned.test(left) && /^["'”’)\]`*_]*\s*(?:$|[.;|[(])/.test(after)
  const isStated = isOwned || placed.test(left) || statedAs.test(left) || (isCalledLicense && adopted.test(left)) || /\blicen[sc]ed\s*$/i.test(left)
  if (!isStated || isElse(left) || isQuestion(after)) return 'mentioned'
  return 'stated'
}

/** Whether an address near the word "license" is the license of the work: the words before it say less than those before a name. */
export function useOfAddress(before: string, after: string): NameUse {
  const left = before.slice(-LOOK_BACK)
  if (useOfName(before, after, true) === 'stated') return 'stated'
  return copied.test(left) && !isElse(left) ? 'stated' : 'mentioned'
}

const isQuestion = (after: string): boolean => /^[^.!]{0,160}\?/.test(after)

function isElse(left: string): boolean {
  // "May not be used except under the …" denies nothing: it leads to the license.
  const plain = left
    .replace(/\bmay not use\b[^.]{0,60}\bexcept\b/gi, '')
    .replace(/\b(?:except|unless) (?:where|when|as|if)?\s*(?:otherwise|explicitly|expressly|noted|stated|specified|indicated)[^,]{0,40},?/gi, '')
    .replace(/\bif not (?:otherwise )?(?:stated|noted|specified)[^,]{0,40},?/gi, '')
    .replace(/\b(?:may|can|could) be (?:re-?)?(?:used|copied|distributed|modified|shared)\b/gi, '')
    .replace(/\bnot only\b/gi, '')
  return denied.test(lastPart(plain)) || past.test(plain) || supposed.test(plain) || compared.test(plain) || foreign.test(plain)
}

/** What follows the last "but" or semicolon: a denial before it is of something else. */
const lastPart = (left: string): string => /(?:\bbut\b|;|—|\bit is\b|\binstead\b,?)(?!.*(?:\bbut\b|;|—|\bit is\b))([\s\S]*)$/i.exec(left)?.[1] ?? left
