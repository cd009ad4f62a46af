// What editors changed in an item, newest first.
import type { Change } from '../../model/correction.ts'

const shown = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  return text || 'not known'
}

export const History = ({ changes }: { changes: readonly Change[] }) =>
  changes.length ? (
    <details>
      <summary>Corrected: {changes.length}</summary>
      <ul>
        {changes.map(({ at, field, from, to }) => (
          <li dir="auto">
            <time datetime={at}>{at.slice(0, 10)}</time> {field}: <del>{shown(from)}</del>{' '}
            <ins>{shown(to)}</ins>
          </li>
        ))}
      </ul>
    </details>
  ) : null
