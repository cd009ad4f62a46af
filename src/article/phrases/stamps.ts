// Words that say what a printed date means: when a text was published, or when it was last changed.

/** Right before a date, at the start of a line or after another part of a stamp. */
export const PUBLISHED_LABEL =
  /(?:^|[^a-zà-ÿа-яёіїє])(?:first published|published|posted|issued|released|filed|created|added|publication date|date of publication|date published|pub\.? date|date|submitted by .{2,40}|published time|stand|опубликовано|дата публикации|размещено|дата|опубликована|(?:erst)?veröffentlicht|erschienen|erstellt|datum|publiée?|mise? en ligne|publicad[oa]|publisert|publicerad|opublikowano|julkaistu|pubblicato|gepubliceerd|опубліковано|дата публікації)(?:\s+(?:on|at|online|in|am|le|el|il|op|в))?\s*[:|–—-]?\s*$/i

export const UPDATED_LABEL =
  /(?:^|[^a-zà-ÿа-яёіїє])(?:(?:last |latest |page |article |story )?(?:updated|modified|revised|edited|changed|corrected)(?: time)?|last update|update|обновлено|изменено|дата изменения|дата обновления|последнее обновление|(?:zuletzt )?(?:aktualisiert|geändert)|letzte änderung|mise? à jour|modifiée?|actualizad[oa]|atualizad[oa]|oppdatert|uppdaterad|aktualizacja|päivitetty|aggiornato|bijgewerkt|оновлено)(?:\s+(?:on|at|am|le|el|il|op|в))?\s*[:|–—-]?\s*$/i

/** A text that tells when it was itself first published. A book or a study that was is another matter. */
export const SELF_PUBLISHED =
  /\b(?:this|the) (?:report|story|article|piece|item|column|interview|text|version|post)(?: by [a-zà-ÿа-яё .&'’-]{2,60})?(?: (?:was|is|has been))?(?: (?:originally|first))* (?:published|posted|issued|filed|released)(?: (?:on|at|in|by [a-zà-ÿа-яё .&'’-]{2,40}))?,?\s*$/i

/** A label that only a text has for itself, wherever it stands on the page. */
export const OWN_LABEL =
  /(?:^|\s)(?:publication date|date of publication|date published|дата публикации|дата публікації):\s*$/i
