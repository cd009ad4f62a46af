// Comma-separated values as RFC 4180 has them.

/** A field is quoted where it holds a quote, a comma or a line break; null is an empty field. */
const field = (value: string | number | null): string => {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table with a header line, CRLF behind each line (RFC 4180 section 2). */
export function csv<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string | number | null>>[],
): string {
  const lines = [columns, ...rows.map(row => columns.map(column => row[column]))]
  return lines.map(line => `${line.map(field).join(',')}\r\n`).join('')
}
