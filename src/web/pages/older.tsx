// The way on to older items, where a list has more.
import { homeAddress } from '../../publish/links.ts'
import type { NamedStream } from '../../publish/streams.ts'

export const Older = ({ stream, end }: { stream: NamedStream; end: string | null }) =>
  end === null ? null : (
    <p class="pager">
      <a href={homeAddress({ origin: '', stream }, { before: end })} rel="next">
        Older
      </a>
    </p>
  )
