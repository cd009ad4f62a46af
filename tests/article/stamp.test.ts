import { expect, test } from 'vitest'
import { isStamp } from '../../src/article/stamp.ts'

test.each([
  'Published 09:15 IST, March 3rd 2021',
  '09:16 IST, March 3rd 2021',
  '14 Jun, 2019 06:20',
  'May 7, 2018 / 1:05 AM / Updated 3 hours ago',
  'Published 2 days ago',
  '4 мая 2021 года 18:05',
  'October 2, 2017 | 5:10am | Updated October 2, 2017 | 8:45pm',
  '2021-05-04',
  'Sept. 9, 2016 7:31 PM EDT',
  'Xinhua) 11:17, June 9, 2021',
  '(Xinhua) 11:17, June 9, 2021',
  'Reuters, April 9, 2016 Adjust font size:',
  '2 Comment(s)Print E-mail Reuters, April 9, 2016',
  'Article published on the 2009-05-13 Latest update 2009-05-13 13:45 TU',
])('a stamp: %s', text => expect(isStamp(text)).toBe(true))

test.each([
  'The talks began on 3 March 2021 in Vienna.',
  'May 7 crash kills two in Porto',
  'Harbour master) 11:17, June 9, 2021',
  'Print run of April 9, 2016 sold out',
  'Storm of 2019',
  '12 dead in March floods',
  'March 7, 2007.',
  '2020',
  'On Monday',
  '82,000 armed forces personnel',
])('not a stamp: %s', text => expect(isStamp(text)).toBe(false))
