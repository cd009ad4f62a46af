// The records of one item for people: who spoke with whom, which truce came into force.
import type { Call, Ceasefire, Item, Party } from '../../model/item.ts'
import { When } from './items.tsx'

export const partyName = ({ name, office, country }: Party): string =>
  name ?? ([country, office].filter(Boolean).join(' ') || 'not named')

/** A party with the office that tells who it is. */
const fullName = (party: Party): string => {
  const role = [party.country, party.office].filter(Boolean).join(' ')
  return party.name && role ? `${party.name} (${role})` : partyName(party)
}

/** "A rang B" only where the text says who rang whom. */
export function sentenceOf({ parties, caller, callee, status }: Call): string {
  const [from, to] = [caller, callee].map(index => (index === null ? undefined : parties[index]))
  if (from && to) return `${fullName(from)} rang ${fullName(to)}`
  const with_ = parties.map(fullName).join(' and ')
  return `${with_}${from ? `, at the call of ${partyName(from)}` : ''}${status === 'held' ? '' : ` (${status})`}`
}

const CallRecord = ({ call }: { call: Call }) => (
  <li dir="auto">
    {sentenceOf(call)}; {call.medium === 'unknown' ? 'medium not said' : `by ${call.medium}`};{' '}
    <When date={call.date} />
  </li>
)

const STATUS: Readonly<Record<Ceasefire['status'], string>> = {
  proposed: 'proposed',
  agreed: 'agreed',
  'in-force': 'in force',
  violated: 'violated',
  ended: 'ended',
}

const Truce = ({ truce }: { truce: Ceasefire }) => (
  <li dir="auto">
    {truce.parties.join(' and ') || 'Parties not said'}: {STATUS[truce.status]}
    {truce.agreed ? (
      <>
        ; agreed <When date={truce.agreed} />
      </>
    ) : null}
    {truce.effective ? (
      <>
        ; in force from <When date={truce.effective} />
      </>
    ) : null}
    {truce.brokers.length ? `; brokered by ${truce.brokers.join(', ')}` : ''}
  </li>
)

export const Records = ({ item }: { item: Item }) => (
  <>
    {item.calls.length ? (
      <>
        <h2>Calls told here</h2>
        <ul>
          {item.calls.map(call => (
            <CallRecord call={call} />
          ))}
        </ul>
      </>
    ) : null}
    {item.ceasefires.length ? (
      <>
        <h2>Truces told here</h2>
        <ul>
          {item.ceasefires.map(truce => (
            <Truce truce={truce} />
          ))}
        </ul>
      </>
    ) : null}
  </>
)
