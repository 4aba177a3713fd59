/** First words of invented organisations. */
export const FIRST_WORDS =
  'Alder Amberline Anvil Arcwell Ashgrove Aurel Bellmoor Birchway Bluefern Boreas Brackwater Brightmere Calder Candlewick Cedarbrook Cinderhill Clearholm Cobalt Copperfield Corvane Cressida Dovetail Driftwood Dunmere Eastlight Elderfield Emberly Everholt Fairhaven Falkner Fenwick Fernhill Firstlight Foxglove Galewood Glasswing Goldcrest Granary Greyfell Halden Harbourline Hartwell Hazelmere Heronsgate Highwater Hollowbrook Inkwell Ironbridge Ivywell Juniper Kelder Kestrel Kingsmere Kitewood Lakeshore Lanternfish Larkspur Lindenhof Longacre Lumen Maplecross Marlowe Meridian Millrace Moonrake Mossbank Nettlecombe Nightjar Nimbus Nordvik Northgate Oakhaven Oberlin Oldstone Opaline Orrery Osprey Otterburn Palehorse Pebblewell Pinecrest Plumwood Quarry Quillon Ravensmoor Redfern Ridgeway Riverbend Rookwood Rosehip Rowanfield Saltmarsh Sandpiper Seabrook Silverlode Skylark Solstice Sparrowhawk Stonecroft Summerfold Swiftwater Tallow Tamarind Tern Thistledown Thornbury Tidewell Torchwood Umbra Underhill Vale Verdance Vesper Vinterhav Walnut Waterford Westmere Wheatley Whitfield Wildrose Willowmark Windmill Wintergreen Wolden Wrenfield Yarrow Yewtree Zephyr'.split(
    ' ',
  )

/** Last words of employers, the commonest first. */
export const EMPLOYER_WORDS =
  'Systems,Labs,Software,Health,Energy,Analytics,Logistics,Robotics,Studio,Bank,Mobility,Consulting,Freight,Insurance,Media,Foods,Design,Capital,Security,Instruments,Biotech,Materials,Learning,Travel,Networks,Water,Optics,Textiles,Games,Publishing,Aerospace,Architects,Retail,Farms,Maritime,GmbH,Group,& Partners,& Daughters,Collective,AB,Ltd,SAS,BV'.split(
    ',',
  )

/** What schools, associations and communities are called around a first word `*`. */
export const OTHER_NAMES = {
  school: ['University of *', '* Institute of Technology', '* Business School', '* College'],
  association: ['* Climbing Club', 'Founders of *', '* Rowing Club', '* Neighbours', '* Choir'],
  community: [
    '* Open Source',
    '* Developers',
    '* Data Circle',
    'Women in Tech *',
    '* Product Table',
  ],
} as const

/** Where organisations sit. */
export const SEATS =
  'Berlin|Hamburg|Munich|London|Manchester|Dublin|Paris|Lyon|Amsterdam|Utrecht|Stockholm|Copenhagen|Madrid|Barcelona|Lisbon|Warsaw|Kraków|Milan|Vienna|Zurich|Istanbul|Lagos|Bengaluru|Singapore|Tokyo|São Paulo|New York|Seattle|Toronto|Melbourne'.split(
    '|',
  )
