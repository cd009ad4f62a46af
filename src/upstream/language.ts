// Language tags as feeds print them → BCP 47.

/** `EN-us`, `en_US` → `en-US`; null for anything that is no tag. */
export function languageTag(printed: string | null): string | null {
  if (!printed) return null
  try {
    return Intl.getCanonicalLocales(printed.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
