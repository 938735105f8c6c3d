"""Newswire sentences of our own writing, composed from templates and our own lists, with names marked as UNER marks them.

Titles stay outside persons ("Foreign Minister [Sergey Lavrov]"), "the" outside organizations, adjectives of nationality are no names.
The public name sets are web text and encyclopedia; these cover datelines, agencies, ministries, militias, companies, parties and teams.
"""
from __future__ import annotations

import random
from collections.abc import Callable

from gazetteers import own_groups, own_list
from raw_text import TOKEN

TITLES = """President|Prime Minister|Foreign Minister|Defence Minister|Defense Minister|Finance Minister|Interior Minister|Health Minister|Deputy Prime Minister|Deputy Foreign Minister|Vice President|Secretary of State|Deputy Secretary of State|Defense Secretary|Foreign Secretary|Home Secretary|Treasury Secretary|Attorney General|UN Special Envoy|Special Envoy|Ambassador|Senator|Sen.|Rep.|Congressman|Governor|Gov.|Mayor|General|Gen.|Lt. Gen.|Maj. Gen.|Brig. Gen.|Colonel|Col.|Admiral|Captain|Chancellor|Premier|Judge|Justice|Professor|Dr.|Mr.|Mrs.|Ms.|Sir|Lord|Archbishop|Bishop|Cardinal|King|Queen|Crown Prince|Prince|Princess|spokesman|spokeswoman|spokesperson|chief executive|chairman|coach|manager|striker|midfielder|captain|analyst|lawyer|prosecutor|opposition leader|party leader|rebel commander|militia leader|former president|former prime minister|former minister|economist|activist|journalist|union leader|police chief|chief of staff""".split('|')
ADJECTIVES = """Afghan|American|Argentine|Armenian|Australian|Austrian|Azerbaijani|Bahraini|Bangladeshi|Belarusian|Belgian|Bolivian|Brazilian|British|Bulgarian|Burmese|Canadian|Chilean|Chinese|Colombian|Congolese|Croatian|Cuban|Czech|Danish|Dutch|Egyptian|Emirati|Estonian|Ethiopian|European|Finnish|French|Georgian|German|Ghanaian|Greek|Haitian|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Ivorian|Japanese|Jordanian|Kazakh|Kenyan|Kosovar|Kurdish|Kuwaiti|Latvian|Lebanese|Libyan|Lithuanian|Macedonian|Malaysian|Malian|Mexican|Moldovan|Moroccan|Nigerian|North Korean|Norwegian|Omani|Pakistani|Palestinian|Peruvian|Philippine|Polish|Portuguese|Qatari|Romanian|Russian|Rwandan|Saudi|Scottish|Serbian|Slovak|Somali|South African|South Korean|Spanish|Sri Lankan|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Tajik|Thai|Tunisian|Turkish|Ugandan|Ukrainian|US|U.S.|Uzbek|Venezuelan|Vietnamese|Western|Yemeni|Zimbabwean""".split('|')
BODIES = """Foreign Ministry|Defence Ministry|Defense Ministry|Interior Ministry|Finance Ministry|Health Ministry|Ministry of Foreign Affairs|Ministry of Defence|Ministry of Health|Ministry of Justice|Ministry of Energy|Ministry of Agriculture|Central Bank|National Bank|Supreme Court|Constitutional Court|High Court|Federal Court|Parliament|Senate|National Assembly|Election Commission|Electoral Commission|Chamber of Commerce|Football Federation|Olympic Committee|Red Crescent|Red Cross|Air Force|Navy|National Guard|Border Guard|Intelligence Service|Security Service|Space Agency|Medical Association|Bar Association|Human Rights Commission|Trade Union Congress|Chamber of Deputies|Civil Defence|Coast Guard|Revolutionary Council|National Council|Broadcasting Corporation|News Agency|Press Agency""".split('|')
STEMS = """Acme|Alder|Altis|Amber|Apex|Arbor|Argent|Atlas|Aurora|Avalon|Axion|Bayside|Beacon|Birch|Blackstone|Bluewater|Borealis|Bridgeport|Brightwell|Calder|Cascade|Castellan|Cedar|Centauri|Cobalt|Cormorant|Crestview|Crown|Delphi|Dunmore|Eastgate|Eldorado|Elmwood|Everest|Fairfax|Falcon|Fenwick|Fjord|Garnet|Glenrock|Granite|Halcyon|Harbour|Hartwell|Helios|Highland|Horizon|Ironwood|Juniper|Kestrel|Keystone|Lakeshore|Larkspur|Lumen|Lynx|Magellan|Marlow|Meridian|Montrose|Nordwind|Northstar|Novus|Oakridge|Obsidian|Omega|Onyx|Orion|Pacifica|Pallas|Paragon|Pelican|Pinnacle|Polaris|Quantum|Quarry|Ravenscroft|Redwood|Regent|Rivermark|Sable|Sagebrush|Sapphire|Sentinel|Silverton|Solaris|Sterling|Summit|Tamarack|Tempest|Titan|Trident|Umbra|Unity|Vanguard|Vega|Verdant|Vertex|Westbrook|Whitestone|Windermere|Xenon|Zephyr""".split('|')
TRADES = """Airlines|Airways|Bank|Bancorp|Biotech|Brands|Capital|Chemicals|Communications|Construction|Dynamics|Electronics|Energy|Engineering|Entertainment|Financial|Foods|Gas|Group|Holdings|Industries|Insurance|International|Labs|Logistics|Media|Medical|Metals|Mining|Motors|Networks|Oil|Partners|Petroleum|Pharma|Pharmaceuticals|Power|Properties|Publishing|Railways|Resources|Retail|Robotics|Semiconductor|Shipping|Software|Solutions|Steel|Systems|Technologies|Telecom|Textiles|Trading|Ventures""".split('|')
ENDINGS = ['', '', '', '', 'Inc', 'Inc.', 'Corp', 'Corp.', 'Ltd', 'Ltd.', 'PLC', 'plc', 'AG', 'GmbH', 'SA', 'LLC', '& Co', '& Sons']
CLUBS = ['United', 'City', 'FC', 'Rovers', 'Athletic', 'Wanderers', 'Town', 'Rangers', 'Dynamo', 'Lions', 'Eagles', 'Tigers', 'Bears', 'Wolves', 'Hawks', 'Warriors', 'Kings', 'Stars']
MOVEMENTS = ['Liberation Front', 'Liberation Army', "People's Party", 'Democratic Party', 'National Party', 'Freedom Party', 'Unity Party', 'Labour Party', 'Reform Party', 'Green Party', 'Democratic Movement', 'Resistance Front', 'Islamic Front', 'National Movement', 'Defence Forces', 'Democratic Forces', 'Workers Union', 'Farmers Union', 'Teachers Union', "Journalists' Union", 'Brigades', 'Martyrs Brigade', 'Popular Front', 'Republican Guard', 'Socialist Party', 'Communist Party', 'Christian Union', 'Patriotic Union', 'National Coalition', 'National Congress', 'Salvation Council', 'Transitional Council', 'Revolutionary Guard']
SCHOOLS = ['University of {L}', '{L} University', '{L} State University', 'University of {L} Hospital', '{L} General Hospital', '{L} Institute of Technology', '{L} Museum of Art', '{L} Stock Exchange', '{L} Police Department', '{L} City Council', '{L} Chamber of Commerce', 'Bank of {L}', 'Port Authority of {L}', '{L} Airport Authority', '{L} Times', '{L} Post', '{L} Daily News', 'The {L} Herald', '{L} Tribune', 'Radio {L}', '{L} Philharmonic', '{L} Football Association', '{L} Broadcasting Corporation', '{L} Human Rights Centre', '{L} Observatory']
SITES = ['{L} International Airport', '{L} Province', '{L} Square', 'Lake {L}', 'Mount {L}', '{L} River', 'Camp {L}', '{L} Valley', 'Port {L}', '{L} Bridge', 'Gulf of {L}', '{L} Island', '{L} District', 'Fort {L}', 'North {L}', 'East {L}', 'South {L}', 'West {L}']

# {P} person, {S} surname, {O} organization, {L} place; {t} title, {a} adjective, {n} number, {d} weekday.
TEMPLATES = """{L} ( {O} ) — {a} {t} {P} said on {d} that talks with {L} would go on .
{L} ( {O} ) - {O} said on {d} it would cut {n} jobs in {L} .
{L} , ( {O} ) . {t} {P} arrived in {L} on {d} .
{L} , March {n} ( {O} ) : {O} has signed a deal with {O} .
{a} {t} {P} met {t} {P} in {L} on {d} .
{t} {P} told {O} that {L} would not accept the plan .
{t} {P} told reporters in {L} that the {O} had agreed to a ceasefire .
" We are ready for talks , " {t} {P} said .
" This can not go on , " {S} said in an interview with {O} .
{S} , who leads the {O} , said the {a} government had broken its word .
{P} , {t} of the {O} , said on {d} that {n} people had been killed near {L} .
{P} , the {a} {t} , is to visit {L} and {L} next week .
{P} , a spokesman for {O} , declined to comment .
{O} spokeswoman {P} said the company had no plans to leave {L} .
{O} spokesman {P} said that {O} and {O} were in contact .
{O} Chief Executive {P} said sales in {L} rose {n} percent .
{O} chairman {P} resigned on {d} , the company said .
{O} shares fell {n} percent after {O} cut its forecast .
{O} , based in {L} , bought {O} for ${n} million .
{O} agreed to buy a {n} percent stake in {O} , people close to the deal told {O} .
The {L}-based {O} said it had suspended trading with {O} .
{L}-backed rebels shelled {L} , the {O} said .
Fighters from {O} attacked a convoy of the {O} near {L} , killing {n} soldiers .
{O} claimed responsibility for the bombing in {L} .
The {O} and the {O} signed a truce in {L} on {d} .
At least {n} people died when a bomb exploded in {L} , {a} police said .
The {a} army recaptured {L} from {O} , state media said .
{a} forces backed by {O} entered {L} on {d} .
{a} warplanes struck {L} and {L} , according to the {O} .
{L} and {L} agreed to restore ties , the {O} reported , citing {t} {P} .
{L} said it would send troops to {L} .
{L} accused {L} of arming {O} .
Relations between {L} and {L} have worsened since {S} took office .
The UN Special Envoy for {L} {P} will meet the {O} in {L} .
UN special envoy to {L} {P} said the talks would resume .
US Deputy Secretary of State {P} discussed the matter with {a} {t} {P} .
US Department of State spokesperson {P} condemned the attack on {L} .
{a} {t} {P} and his {a} counterpart {P} spoke by phone .
{P} was named {t} after {P} stepped down .
{P} , {n} , was arrested in {L} on charges of fraud .
{P} ( {O} ) won the seat with {n} percent of the vote .
{t} {P} of the {O} accused {t} {S} of corruption .
Opposition leader {P} of the {O} called on {t} {P} to resign .
Thousands marched in {L} , {L} and {L} against {t} {P} .
A court in {L} sentenced {P} to {n} years in prison .
The {O} ruled that {P} could be extradited to {L} .
{P} and {P} were charged by the {O} .
The {O} fined {O} {n} million euros .
The {O} urged {L} to release {P} .
The {O} has imposed sanctions on {P} , {P} and {n} other {a} officials .
{O} beat {O} {n} - {n} in {L} on {d} .
{P} scored twice as {O} defeated {O} .
{O} coach {P} praised {S} after the match .
{O} signed {a} striker {P} from {O} .
{P} of {L} won the race ahead of {P} .
{P} , a professor at {O} , said the study was flawed .
Researchers at {O} and {O} published the findings in {L} .
{P} , an analyst with {O} in {L} , said investors were nervous .
Writing in {O} , {P} argued that {L} should join the {O} .
{P} joined {O} from {O} in 20{n} .
The {O} , {O} and {O} issued a joint statement .
The {O} ( {O} ) said in a report that {n} children were missing .
A delegation of the {O} led by {P} left for {L} .
Rescue workers from the {O} reached {L} late on {d} .
An earthquake struck {L} , {L} , on {d} , the {O} said .
A plane operated by {O} crashed near {L} , killing all {n} on board .
Police in {L} , {L} , are looking for {P} .
{S} said : " {L} is not for sale . "
{S} 's party , the {O} , lost {n} seats .
{L} 's {O} said it had detained {P} .
{L} 's {t} , {P} , will travel to {L} .
{P} 's wife , {P} , was with him .
{P} was born in {L} , {L} , and studied at {O} .
{P} and her husband {P} live in {L} .
Speaking in {L} , {S} denied that {O} had paid {P} .
Asked about {S} , {t} {P} said he trusted the {O} .
By {P} , {O}
Reporting by {P} in {L} ; Editing by {P}
Photo : {P} / {O}
{P} reports from {L} for {O} .
{t} {P} ( {L} ) and {t} {P} ( {L} ) sponsored the bill .
The {a} {O} condemned the move .
The {a}-led coalition bombed {L} .
The {L}-{L} border was closed on {d} .
The {L}-{L}-brokered truce in {L} held for a second day .
{O} fighters and {a} troops clashed in {L} .
Members of the {O} met {P} at the {O} in {L} .
Mediators from {L} , {L} and the {O} met {S} and {S} .
{P} , formerly of {O} , now heads {O} .
The {O} 's {P} said {S} was " a liar " .
In a letter to {t} {P} , the {O} demanded an inquiry .
Talks between {O} and the {O} collapsed in {L} .
{t} {S} will attend the summit in {L} with {t} {S} .
The ministry said {P} had left {L} for {L} .
He told the {O} that {L} had violated the agreement .
She was speaking after a meeting with {P} in {L} .
The group , which fights alongside {O} , controls parts of {L} .
Protesters outside the {O} in {L} burned {a} flags .
According to {O} , {P} may run for {t} .
{O} quoted {t} {P} as saying that {L} was safe .
{O} reported that {n} {a} citizens were held in {L} .
{P} told {O} on {d} .
The oil field near {L} is run by {O} and {O} .
Oil rose {n} cents in {L} trading as {O} cut output .
{O} 's {n} plant in {L} will close , costing {n} jobs .
The merger of {O} and {O} needs approval from the {O} .""".split('\n')
DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']


def name_makers(r: random.Random) -> dict[str, Callable[[], str]]:
    """Makers of random names: P person, S surname, O organization, L place."""
    given, surnames, places = own_list('given-names'), own_list('surnames'), own_list('places')
    groups = own_groups('organizations')
    kinds = list(groups)

    def person() -> str:
        first = r.choice(given)
        kind = r.random()
        if kind < 0.06:
            return f'{r.choice("ABCDEFGHJKLMNPRSTW")}. {r.choice(surnames)}'
        if kind < 0.12:
            return f'{first} {r.choice("ABCDEFGHJKLMNPRSTW")}. {r.choice(surnames)}'
        if kind < 0.17:
            return f'{first} {r.choice(given)} {r.choice(surnames)}'
        if kind < 0.20:
            return f'{first} al-{r.choice(surnames)}'
        if kind < 0.22:
            return f'{first} {r.choice(surnames)}-{r.choice(surnames)}'
        return f'{first} {r.choice(surnames)}'

    def organization() -> str:
        kind = r.random()
        if kind < 0.45:
            return r.choice(groups[r.choice(kinds)])
        if kind < 0.58:
            return f'{r.choice(STEMS + surnames)} {r.choice(TRADES)} {r.choice(ENDINGS)}'.strip()
        if kind < 0.64:
            return f'{r.choice(surnames)} {r.choice(["&", "and"])} {r.choice(surnames)} {r.choice(ENDINGS)}'.strip()
        if kind < 0.74:
            return f'{r.choice(ADJECTIVES)} {r.choice(BODIES)}'
        if kind < 0.82:
            return f'{r.choice(ADJECTIVES + places)} {r.choice(MOVEMENTS)}'
        if kind < 0.90:
            return r.choice(SCHOOLS).format(L=r.choice(places))
        if kind < 0.95:
            return f'{r.choice(places)} {r.choice(CLUBS)}'
        return ''.join(r.choice('ABCDEFGHIKLMNOPRSTUW') for _ in range(r.choice([3, 3, 4, 4, 5])))

    def place() -> str:
        return r.choice(SITES).format(L=r.choice(places)) if r.random() < 0.12 else r.choice(places)

    return {'P': person, 'S': lambda: r.choice(surnames), 'O': organization, 'L': place}


def written_sentences(count: int, seed: int) -> list[dict]:
    """`count` composed sentences; the same seed gives the same sentences."""
    r = random.Random(seed)
    makers = {**name_makers(r), 't': lambda: r.choice(TITLES), 'a': lambda: r.choice(ADJECTIVES), 'n': lambda: str(r.randint(2, 99)), 'd': lambda: r.choice(DAYS)}
    types = {'P': 'PER', 'S': 'PER', 'O': 'ORG', 'L': 'LOC'}
    out = []
    while len(out) < count:
        template = TEMPLATES[len(out) % len(TEMPLATES)]
        words: list[str] = []
        names = []
        for chunk in template.split(' '):
            for part in _parts(chunk):
                if len(part) == 3 and part[0] == '{':
                    tokens = TOKEN.findall(makers[part[1]]())
                    if part[1] in types:
                        skip = 1 if part[1] == 'O' and tokens[0] == 'The' and len(tokens) > 2 and words[-1:] == ['The'] else 0
                        tokens = tokens[skip:]
                        names.append((len(words), len(words) + len(tokens) - 1, types[part[1]]))
                    words += tokens
                else:
                    words += TOKEN.findall(part)
        if r.random() < 0.06:  # an all-capitals headline
            words = [w.upper() for w in words]
        if words[0][:1].islower():
            words[0] = words[0][:1].upper() + words[0][1:]
        out.append({'document': None, 'words': words, 'names': names})
    return out


def _parts(chunk: str) -> list[str]:
    parts, rest = [], chunk
    while '{' in rest:
        a = rest.index('{')
        if a:
            parts.append(rest[:a])
        parts.append(rest[a:a + 3])
        rest = rest[a + 3:]
    return parts + ([rest] if rest else [])
