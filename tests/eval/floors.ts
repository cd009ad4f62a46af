// What the figures may not fall below: fixtures/floors.json, which only an explicit flag of `npm run eval` changes.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Figure } from './measure.ts'

export type Floors = Readonly<Record<string, number>>

const FILE = new URL('../../fixtures/floors.json', import.meta.url).pathname

export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, 'utf8'))

const worse = (figure: Figure, floor: number) =>
  figure.best === 'high' ? figure.value < floor : figure.best === 'low' && figure.value > floor

/** The figures that are worse than their floor, as lines to read. A figure without a floor is held to none. */
export const broken = (figures: readonly Figure[], floors: Floors): readonly string[] =>
  figures
    .filter(figure => worse(figure, floors[figure.name] ?? figure.value))
    .map(figure =>
      [`${figure.name}: ${figure.value}, floor ${floors[figure.name]}`, ...figure.misses].join('\n  '),
    )

/** Floors moved up to what is reached now; `lower` moves them down as well. */
export function newFloors(figures: readonly Figure[], floors: Floors, lower: boolean): Floors {
  const floorOf = (figure: Figure) => {
    const floor = floors[figure.name]
    return floor !== undefined && worse(figure, floor) && !lower ? floor : figure.value
  }
  const held = figures.filter(({ best }) => best !== 'none')
  return Object.fromEntries(held.map(figure => [figure.name, floorOf(figure)]))
}

export const writeFloors = (floors: Floors): void =>
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
