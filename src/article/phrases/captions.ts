// What tells a picture's caption from a sentence of the story.
import { lettered } from '../../text/letters.ts'

/** What every line holds that has one of the marks below: spares most lines the search. */
export const CAPTION_HINT =
  /photo|pict|image|file|frame|pool|©|reuters|getty|afp|epa|via ap|фото|fot|bild|zdj|ljósmynd|credit|caption|\/.{2,40}\)$|[.!?]["”’)]?AP$/i

/** A line with one of these is a caption, whatever it ends with. */
export const CAPTION = [
  /^(?:file (?:photo|picture|image|pic)|pictured|photo (?:shows|taken)|in this (?:file )?(?:photo|image|picture|frame))\b|^(?:фото из архива|архивное фото)/i,
  /\bpictured\s*:/i,
  lettered(String.raw`(?<=^.{20,300})\bPhotograph: \p{Lu}`),
  /\((?:(?:ap|reuters|afp|epa|getty|upi) (?:file )?(?:photo|image)|file (?:photo|image)|(?:photo|image|pool) by|pool)s?[^)]{0,80}\)\s*$/i,
  /\bAP Photo\b|\bREUTERS\/|\bAFP\/|\/(?:AFP|Getty|Reuters|EPA)\b|\bGetty Images\b|\bvia (?:AP|REUTERS|Getty|AFP)\b/,
  /\((?:file|file (?:photo|picture|pic|image)|library (?:photo|picture)|stock (?:photo|image))\)/i,
  lettered(String.raw`(?<=^.{20,200})\s©\s?\p{L}`),
  // "… auf dem Weg ins Stadion. Foto: dpa", "… (Image: GETTY)"
  lettered(
    String.raw`(?<=^.{12,400}[\s.([–|-])(?:Fotos?|Photos?|Bild(?:er)?|Images?|Pictures?|Cr[ée]dits?|Photo [Cc]redit|Image [Cc]redit|Fot\.|Zdjęcie|Imagen|Foto di|Ljósmynd)\s?[:/©]\s?\p{L}(?:[^.!?]|\.(?=\S)){1,70}$`,
  ),
  lettered(String.raw`\([A-Z]{3,}(?:/[\p{L} .-]{2,30}){1,3}\)$`),
  lettered(String.raw`^(?:image|photo|media|video) caption:? (?=\p{Lu})`, 'i'),
  lettered(
    String.raw`\s\(?Credit:? (?:(?:via )?(?:AP|Reuters|AFP|Getty|Associated Press|Agence France)|\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’ -]{2,30}(?:/|, |\s(?:for|via)\s)).{0,60}$`,
  ),
  lettered(String.raw`[.\p{Ll}]\s?\(\p{Lu}[\p{L}.'’ -]{3,40}/\s?\p{Lu}[\p{L}. ]{1,30}\)$`),
  /(?<=^.{30,300})[.!?]["”’)]?(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images)$/,
] as const

/** A line with one of these is a caption when it has no full stop or is short for a paragraph. */
export const IN_PICTURE =
  /\((?:left|right|cent(?:re|er)|above|below|top|bottom|[^()]{0,60}\bpictured\b[^()]{0,60}|l|r|c|from left|second (?:left|right)|слева|справа|в центре)\)|\b(?:pictured (?:here|above|left|right|together)|(?:is|are) (?:seen|pictured) (?:in|at|on|during|after|with)|looks on (?:as|during)|poses? for (?:a )?(?:photo|picture)s?)\b/i

/** The same without brackets, which sentences also have: only in a line without a full stop. */
export const BESIDE = /, (?:left|right|cent(?:re|er))(?:,|$)/
