/** The names behind `\p` that Go 1.26 knows, in its canonical form: of general categories, and of what else it lists. */
const categories = `
  C Cc Cf Cn Co Cs L Lc Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs
  Any Ascii Assigned
  Casedletter Closepunctuation Cntrl Combiningmark Connectorpunctuation Control Currencysymbol Dashpunctuation
  Decimalnumber Digit Enclosingmark Finalpunctuation Format Initialpunctuation Letter Letternumber Lineseparator
  Lowercaseletter Mark Mathsymbol Modifierletter Modifiersymbol Nonspacingmark Number Openpunctuation Other
  Otherletter Othernumber Otherpunctuation Othersymbol Paragraphseparator Privateuse Punct Punctuation Separator
  Spaceseparator Spacingmark Surrogate Symbol Titlecaseletter Unassigned Uppercaseletter
`

/** Scripts; those with several words in their names are not found, since Go takes the space between them away. */
const scripts = `
  Adlam Ahom Arabic Armenian Avestan Balinese Bamum Batak Bengali Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid
  Carian Chakma Cham Cherokee Chorasmian Common Coptic Cuneiform Cypriot Cyrillic Deseret Devanagari Dogra Duployan
  Elbasan Elymaic Ethiopic Georgian Glagolitic Gothic Grantha Greek Gujarati Gurmukhi Han Hangul Hanunoo Hatran Hebrew
  Hiragana Inherited Javanese Kaithi Kannada Katakana Kawi Kharoshthi Khmer Khojki Khudawadi Lao Latin Lepcha Limbu
  Lisu Lycian Lydian Mahajani Makasar Malayalam Mandaic Manichaean Marchen Medefaidrin Miao Modi Mongolian Mro Multani
  Myanmar Nabataean Nandinagari Newa Nko Nushu Ogham Oriya Osage Osmanya Palmyrene Phoenician Rejang Runic Samaritan
  Saurashtra Sharada Shavian Siddham Sinhala Sogdian Soyombo Sundanese Syriac Tagalog Tagbanwa Takri Tamil Tangsa
  Tangut Telugu Thaana Thai Tibetan Tifinagh Tirhuta Toto Ugaritic Vai Vithkuqi Wancho Yezidi Yi
`

const known = new Set(`${categories}${scripts}`.trim().split(/\s+/))

/** Whether Go knows a name in `\p{…}`. Case, `_`, `-` and spaces do not matter (regexp/syntax, `canonicalName`). */
export function isUnicodeClass(name: string): boolean {
  const letters = name.replace(/^\^/, '').replace(/[_\- ]/g, '')
  return known.has(letters.replace(/^[a-z]/, upperCase).replace(/(?<!^)[A-Z]/g, lowerCase))
}

const upperCase = (letter: string): string => letter.toUpperCase()
const lowerCase = (letter: string): string => letter.toLowerCase()
