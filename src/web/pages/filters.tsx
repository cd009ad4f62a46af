// A topic narrowed by party or by year: plain links, each a page and a feed of its own.
import { homeAddress } from '../../publish/links.ts'
import { type NamedStream, narrowedStream, RECORDS_OF_TOPIC } from '../../publish/streams.ts'
import { frequentParties, yearsOfRecords } from '../../store/narrowed.ts'
import type { RecordFilter } from '../../store/records.ts'

const MOST_PARTIES = 16
const EVERYTHING: RecordFilter = { party: null, from: null, to: null }

export interface Choices {
  readonly parties: readonly string[]
  readonly years: readonly string[]
}

/** What a topic can be narrowed to; nothing for one without records. */
export async function choicesOf(db: D1Database, topic: string | null): Promise<Choices> {
  const kind = RECORDS_OF_TOPIC[topic ?? '']
  if (!kind) return { parties: [], years: [] }
  const [parties, years] = await Promise.all([
    frequentParties(db, kind, MOST_PARTIES),
    yearsOfRecords(db, kind),
  ])
  return { parties: withoutLastNames(parties.map(({ party }) => party)), years }
}

/** Records are found by last names too, but nobody needs to choose between a name and its last word. */
const withoutLastNames = (parties: readonly string[]): string[] =>
  parties.filter(party => !parties.some(other => other.endsWith(` ${party}`)))

/** Names are kept folded; people read them with capitals. */
const titleCase = (folded: string): string => folded.replace(/(^|\s)\p{L}/gu, letter => letter.toUpperCase())

interface ChoiceProps {
  readonly stream: NamedStream
  readonly filter: RecordFilter
  readonly label: string
  readonly chosen: boolean
}

const Choice = ({ stream, filter, label, chosen }: ChoiceProps) => (
  <a
    href={homeAddress({ origin: '', stream: narrowedStream(stream, filter) })}
    aria-current={chosen ? 'true' : undefined}
  >
    {label}
  </a>
)

interface FiltersProps {
  /** The topic, not narrowed. */
  readonly topic: NamedStream
  readonly filter: RecordFilter
  readonly choices: Choices
}

export const Filters = ({ topic, filter, choices: { parties, years } }: FiltersProps) =>
  parties.length || years.length ? (
    <nav aria-label="Narrow this topic">
      <p class="filters">
        <span class="how">Who:</span>
        <Choice stream={topic} filter={{ ...filter, party: null }} label="everybody" chosen={!filter.party} />
        {parties.map(party => (
          <Choice
            stream={topic}
            filter={{ ...filter, party }}
            label={titleCase(party)}
            chosen={filter.party === party}
          />
        ))}
      </p>
      <p class="filters">
        <span class="how">When:</span>
        <Choice
          stream={topic}
          filter={{ ...EVERYTHING, party: filter.party }}
          label="always"
          chosen={!filter.from && !filter.to}
        />
        {years.map(year => (
          <Choice
            stream={topic}
            filter={{ ...filter, from: year, to: year }}
            label={year}
            chosen={filter.from === year && filter.to === year}
          />
        ))}
      </p>
    </nav>
  ) : null
