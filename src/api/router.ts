import { calendar } from './calendar.ts'
import { capture } from './capture.ts'
import { changes } from './changes.ts'
import { os } from './context.ts'
import { drafts } from './drafts.ts'
import { events } from './events.ts'
import { file } from './file.ts'
import { followUps } from './followUps.ts'
import { graph } from './graph.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { insights } from './insights.ts'
import { interactions } from './interactions.ts'
import { map } from './map.ts'
import { meetings } from './meetings.ts'
import { notes } from './notes.ts'
import { organisations } from './organisations.ts'
import { paths } from './paths.ts'
import { people } from './people.ts'
import { positions } from './positions.ts'
import { preparation } from './preparation.ts'
import { reviews } from './reviews.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { tags } from './tags.ts'
import { ties } from './ties.ts'
import { today } from './today.ts'

/** The answers to everything the contract asks. */
export const router = os.router({
  calendar,
  capture,
  changes,
  drafts,
  events,
  file,
  followUps,
  graph,
  history,
  imports,
  insights,
  interactions,
  map,
  meetings,
  notes,
  organisations,
  paths,
  people,
  positions,
  preparation,
  reviews,
  search,
  settings,
  tags,
  ties,
  today,
})
