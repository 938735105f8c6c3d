"""Newswire sentences of our own writing, composed from templates and our own lists, with names marked as UNER marks them.

Titles stay outside persons ("Foreign Minister [Sergey Lavrov]"), "the" outside organizations, adjectives of nationality are no names.
The public name sets are web text and encyclopedia; these cover datelines, agencies, ministries, militias, companies, parties and teams.
"""
from __future__ import annotations

import random
from collections.abc import Callable

import everyday
from gazetteers import city_names, own_groups, own_list
from organizations import organization_makers
from raw_text import TOKEN

TITLES = """President|Prime Minister|Foreign Minister|Defence Minister|Defense Minister|Finance Minister|Interior Minister|Health Minister|Deputy Prime Minister|Deputy Foreign Minister|Vice President|Secretary of State|Deputy Secretary of State|Defense Secretary|Foreign Secretary|Home Secretary|Treasury Secretary|Attorney General|UN Special Envoy|UN spokesman|EU Commissioner|EU foreign policy chief|US Senator|U.S. Ambassador|UK Prime Minister|Special Envoy|Ambassador|Senator|Sen.|Rep.|Congressman|Governor|Gov.|Mayor|General|Gen.|Lt. Gen.|Maj. Gen.|Brig. Gen.|Colonel|Col.|Admiral|Captain|Chancellor|Premier|Judge|Justice|Professor|Dr.|Mr.|Mrs.|Ms.|Sir|Lord|Archbishop|Bishop|Cardinal|King|Queen|Crown Prince|Prince|Princess|spokesman|spokeswoman|spokesperson|chief executive|chairman|coach|manager|striker|midfielder|captain|analyst|lawyer|prosecutor|opposition leader|party leader|rebel commander|militia leader|former president|former prime minister|former minister|economist|activist|journalist|union leader|police chief|chief of staff""".split('|')
ADJECTIVES = """Afghan|American|Argentine|Armenian|Australian|Austrian|Azerbaijani|Bahraini|Bangladeshi|Belarusian|Belgian|Bolivian|Brazilian|British|Bulgarian|Burmese|Canadian|Chilean|Chinese|Colombian|Congolese|Croatian|Cuban|Czech|Danish|Dutch|Egyptian|Emirati|Estonian|Ethiopian|European|Finnish|French|Georgian|German|Ghanaian|Greek|Haitian|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Ivorian|Japanese|Jordanian|Kazakh|Kenyan|Kosovar|Kurdish|Kuwaiti|Latvian|Lebanese|Libyan|Lithuanian|Macedonian|Malaysian|Malian|Mexican|Moldovan|Moroccan|Nigerian|North Korean|Norwegian|Omani|Pakistani|Palestinian|Peruvian|Philippine|Polish|Portuguese|Qatari|Romanian|Russian|Rwandan|Saudi|Scottish|Serbian|Slovak|Somali|South African|South Korean|Spanish|Sri Lankan|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Tajik|Thai|Tunisian|Turkish|Ugandan|Ukrainian|US|US|U.S.|UK|EU|Uzbek|Venezuelan|Vietnamese|Western|Yemeni|Zimbabwean""".split('|')
STEMS = """Acme|Alder|Altis|Amber|Apex|Arbor|Argent|Atlas|Aurora|Avalon|Axion|Bayside|Beacon|Birch|Blackstone|Bluewater|Borealis|Bridgeport|Brightwell|Calder|Cascade|Castellan|Cedar|Centauri|Cobalt|Cormorant|Crestview|Crown|Delphi|Dunmore|Eastgate|Eldorado|Elmwood|Everest|Fairfax|Falcon|Fenwick|Fjord|Garnet|Glenrock|Granite|Halcyon|Harbour|Hartwell|Helios|Highland|Horizon|Ironwood|Juniper|Kestrel|Keystone|Lakeshore|Larkspur|Lumen|Lynx|Magellan|Marlow|Meridian|Montrose|Nordwind|Northstar|Novus|Oakridge|Obsidian|Omega|Onyx|Orion|Pacifica|Pallas|Paragon|Pelican|Pinnacle|Polaris|Quantum|Quarry|Ravenscroft|Redwood|Regent|Rivermark|Sable|Sagebrush|Sapphire|Sentinel|Silverton|Solaris|Sterling|Summit|Tamarack|Tempest|Titan|Trident|Umbra|Unity|Vanguard|Vega|Verdant|Vertex|Westbrook|Whitestone|Windermere|Xenon|Zephyr""".split('|')
SITES = ['{L} International Airport', '{L} Province', '{L} Square', 'Lake {L}', 'Mount {L}', '{L} River', 'Camp {L}', '{L} Valley', 'Port {L}', '{L} Bridge', 'Gulf of {L}', '{L} Island', '{L} District', 'Fort {L}', 'North {L}', 'East {L}', 'South {L}', 'West {L}']

# {P} person, {S} surname, {O} any organization, {L} place; {C} company, {M} medium, {B} body of state, {K} club, {U} school, {N} society, {G} party or armed group, {A} acronym; 
# {t} title, {a} adjective, {n} number, {h} hundreds, {y} year, {d} weekday.
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
{B} spokesperson {P} condemned the attack on {L} .
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
{P} joined {O} from {O} in {y} .
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
The merger of {O} and {O} needs approval from the {O} .
{C} said on {d} that it would close {n} stores and cut {h} jobs .
{C} 's profit fell {n} percent in the third quarter , missing the forecasts of analysts .
{C} 's chief executive , {P} , said that the market was difficult .
{C} and {C} are in talks about a merger , according to {M} .
{C} , {C} and {C} raised their prices this week .
{C} , the maker of phones and tablets , hired {P} from {C} .
{C} , a {a} carmaker , recalled {n},000 vehicles .
{C} , which owns {C} , declined to comment .
{C} ( {A} ) opened a factory near {L} in {y} .
{C} plans to go public in {L} next year .
{C} unveils new phone , shares of {C} slide
{C} to buy {C} for ${n} billion
{C} sues {C} over patents
{C} , {C} agree to end dispute
{C} hires {S} as finance chief
{C} Cuts {h} Jobs As Sales Fall
{C} Says It Will Leave {L}
{B} Opens Inquiry Into {C}
{K} Beat {K} To Reach Final
{L} Rejects Call By {A} For New Vote
{P} Joins {C} Board
{S} Wins Vote In {L} , {M} Reports
{P} dies at {n}
{L} : {n} dead after bus crash
Shares in {C} rose {n} percent in {L} after {C} raised its bid .
Shares of {C} , the largest bank in {L} , fell .
Investors sold {C} and {C} on {d} , while {C} gained .
Analysts at {C} expect {C} to report a loss .
Customers of {C} could not use their cards on {d} .
Workers at {C} in {L} went on strike for a second day .
A former {C} employee told {M} that managers knew of the risk .
The {C} board met in {L} to discuss the offer from {C} .
The {C} plant in {L} employs {h} people .
The chairman of {C} , {P} , will step down .
The founder of {C} , {P} , was educated at {U} .
He worked for {C} before he joined {C} in {y} .
She left {C} to found {C} with {P} .
She is a director of {C} and a trustee of the {N} .
In {y} he was appointed head of the {B} .
{P} , who founded {C} with {P} in {y} , sold his stake to {C} .
{P} of {C} said that orders from {L} were strong .
{P} , chief economist at {C} , said growth would slow .
{P} , {C} 's head of research , wrote to clients .
{C} analyst {P} cut his rating of {C} .
{C} lawyer {P} said the company would appeal .
Lawyers for {C} asked a court in {L} to dismiss the case .
A judge in {L} ordered {C} to pay {n} million dollars to {P} .
Like {C} , {C} has moved its headquarters to {L} .
Unlike {S} , {C} never said who paid for the trip .
The deal makes {C} the biggest shareholder of {C} .
Its rivals , including {C} , {C} and {C} , have done the same .
The phones made by {C} run on software from {C} .
You can order it from {C} or at any {C} store .
I worked at {C} for {n} years and then moved to {L} .
Has anyone used {C} in {L} ?
Call {C} at once if you smell gas .
Try {C} , they are cheaper than {C} .
The {M} reported on {d} that {S} would resign .
{M} said , quoting {a} officials , that {P} had been detained .
{P} told the {M} in an interview published on {d} .
" It was a mistake , " {S} told {M} .
In an article for {M} , {P} and {P} of {U} argued the opposite .
The story was first reported by {M} and {M} .
{P} , a reporter for {M} , was arrested in {L} .
{P} , editor of the {M} , was found dead .
{M} 's {L} correspondent , {P} , was expelled .
{M} , {M} and other newspapers printed the letter .
According to the {M} , {B} officials searched offices of {C} .
The {B} said on {d} that {n} people were infected .
The {B} of {L} has approved the plan .
The {B} warned {L} and {L} of floods .
The {B} and the {B} could not agree on the budget .
The {B} 's spokesman , {P} , said an inquiry had begun .
The head of the {B} , {P} , was dismissed by {t} {P} .
An official of the {B} , who asked not to be named , confirmed the report .
{B} officials raided the home of {P} in {L} .
{B} spokeswoman {P} told {M} .
The bill goes to the {B} on {d} .
{t} {P} asked the {B} to look into the deaths at the {N} .
{P} , deputy head of the {B} , met {a} diplomats .
{L} 's {B} has charged {P} and {P} with bribery .
The new {B} building in {L} cost {n} million euros .
A report by the {N} says that {n} percent of children in {L} are hungry .
The {N} said it had sent {n} trucks of food to {L} .
The {N} ( {A} ) has {n} members in {L} and {L} .
{P} of the {N} said the law would harm families .
{P} , director of the {N} , called the ruling a shame .
Groups such as {N} and {N} have criticised the {B} .
Activists of {N} climbed a tower in {L} .
Donations to the {N} doubled after {P} spoke on {M} .
The exhibition at the {N} runs until May {n} .
The {A} , the {A} and the {A} signed the agreement .
The {A} said on {d} that {L} had not kept its promises .
{A} chief {P} arrived in {L} .
{A} members voted against the motion of {L} .
{A} and {A} forces clashed near {L} .
{A} troops left {L} in {y} .
An {A} spokesman said no {a} soldier was hurt .
{L} wants to join the {A} by {y} .
{L} left {A} in {y} .
The {A}-backed plan was rejected by {L} .
{L} , a member of the {A} , voted no .
{U} said {P} had been made a professor .
{P} studied law at {U} and {U} .
{P} is a professor of history at {U} in {L} .
A team at {U} led by {P} found the virus in {n} patients .
Students of {U} marched to the {B} .
{U} 's {P} told {M} that the result was a surprise .
The {U} team lost to {K} .
{K} won {n} - {n} at {K} on {d} .
{K} , {K} and {K} are through to the last eight .
{K} host {K} on {d} .
{K} and {K} drew {n} - {n} in {L} .
{K} goalkeeper {P} was sent off .
{K} 's {P} scored the only goal .
{K} have signed {P} from {K} for {n} million pounds .
{K} manager {S} said {S} would miss the game with {K} .
{P} , who played for {K} and {K} , now coaches {K} .
{P} began his career with {K} before moving to {K} in {y} .
Fans of {K} fought with police in {L} .
The {K} beat the {K} in overtime .
The {K} traded {P} to the {K} .
The {G} won {n} of {n} seats in the election in {L} .
The {G} leader , {P} , refused to join a government with the {G} .
{G} leader {P} said the vote was rigged .
{G} lawmaker {P} told {M} .
{P} was expelled from the {G} in {y} .
{P} of the {G} and {P} of the {G} will face each other in the second round .
Supporters of the {G} burned tyres in {L} .
Fighters of the {G} freed {n} hostages in {L} .
The {G} said its men had shot down a {a} drone .
{a} troops and the {G} fought for control of {L} .
{L} regards the {G} as a terrorist organisation .
The {G} , known as {A} , was founded in {L} by {P} .
Two members of the {G} were killed in {L} , {M} said .
The coalition of the {G} , the {G} and the {G} has a majority of one .
{P} ( born {n} May {y} in {L} ) is a {a} politician of the {G} .
{P} ( {y} - {y} ) was a {a} painter .
{P} was a {a} general who fought in {L} and {L} .
{L} is a village in {L} , {L} .
{L} is the capital of {L} and lies on the {L} .
{L} lies {n} miles north of {L} .
From {L} the road runs to {L} and {L} .
The river rises near {L} and flows through {L} .
Built in {y} by {P} , the house now belongs to the {N} .
The company was founded in {y} by {P} and {P} in {L} .
The band signed with {C} and toured {L} .
The film , directed by {P} , stars {P} and {P} .
{S} 's book was published by {C} in {y} .
{S} and {S} were married in {L} in {y} .
{S} , {S} and {S} shared the prize .
{S} has lived in {L} since he left {L} .
{S} then joined {U} , where he met {S} .
{S} thinks that {C} should pay .
Under {S} , {L} built a navy .
During the reign of {P} , {L} was a {a} colony .
The {a} president , {P} , flew from {L} to {L} .
The {a} and {a} foreign ministers met in {L} .
{a} voters in {L} chose {S} over {S} .
Many {a} and {a} tourists visit {L} each summer .
The {a} language is spoken in {L} and {L} .
Muslims and Christians live side by side in {L} .
A {a} company , {C} , and a {a} bank , {C} , lent the money .
The {a} daily {M} wrote that {S} had lied .
The {a} airline {C} cancelled flights to {L} and {L} .
The {a} group {N} asked for help from {L} .
The {a} club {K} fired {P} .
The investment bank {C} , the insurer {C} and the retailer {C} lost most .
News agency {M} and broadcaster {M} carried the speech .
The film studio {C} sued {P} .
The charity {N} said on {d} .
The newspaper {M} , citing the {B} , put the toll at {n} .
The rebel group {G} took {L} .
The think tank {N} is based in {L} .
The hospital treated {P} , a nurse from {L} , for burns .
Sources : {C} , {B} , {M} .
( {C} )
" {C} is not for sale , " said {P} , whose family owns it .
" We do not comment , " said {P} , a spokeswoman for {C} .
" {L} needs {L} , " {t} {S} told the {B} .
{L} 's {C} won the contract .
{L} 's {C} lost the tender to {L} 's {C} .
{L} 's {N} called the vote unfair .
{L} 's {K} lost to {K} of {L} .
{L} 's {U} and {L} 's {U} share the prize .
{a} president {P} met {L} 's {P} .
The {C} , {L} 's largest employer , will close .
The {B} 's {P} told {M} that talks had failed .
{A} 's Secretary General {P} is due in {L} .
{C} 's finance chief {P} has resigned .
{K} 's {P} was booked .
The {G} 's Central Committee met in {L} .
The {A} 's Executive Board meets on {d} .
{L} 's Grand Palace was damaged .
{L} 's Old Bridge reopened on {d} .
{K} sign {S} on loan
{K} part with coach {S}
{K} edge {K} in {L}
{K} fire {S} , hire {S}
{K} top , {K} bottom
{S} sends {K} through
{S} quits {K} for {K}
{K} through after {S} penalty
{L} bans flights to {L}
{L} votes , {L} waits
{L} , {L} sign water deal
{S} to meet {S} in {L}
{S} : {L} will not pay
{C} to cut {n} jobs in {L}
{C} buys {C}
{C} , {C} end merger talks
{C} shares slide as {S} goes
{B} opens inquiry into {C}
{A} warns {L} over arms
{G} leader held in {L}
{G} wins in {L}
Scientists find new gene in wheat
Storm leaves {n} dead in {L}""".split('\n')
DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']


# which lists hold organizations of a slot
LISTS = {'C': ('company', 'industry'), 'M': ('media', 'press'), 'B': ('government', 'agency'), 'K': ('team', 'sport'), 'U': ('school',), 'N': ('ngo', 'society'), 'G': ('party', 'armed', 'faction'), 'A': ('igo', 'agency')}


def name_makers(r: random.Random) -> dict[str, Callable[[], str]]:
    """Makers of random names: P person, S surname, O organization, L place."""
    given, surnames, places = own_list('given-names'), own_list('surnames'), own_list('places')
    groups = own_groups('organizations')
    kinds = list(groups)
    cities = city_names()

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

    def listed() -> str:
        return r.choice(groups[r.choice(kinds)])

    def organization() -> str:
        return listed() if r.random() < 0.35 else invented[r.choice(letters)]()

    def either(letter: str, lists: tuple[str, ...]) -> Callable[[], str]:
        return lambda: r.choice(groups[r.choice(lists)]) if r.random() < 0.3 else invented[letter]()

    def place() -> str:
        return r.choice(SITES).format(L=r.choice(places)) if r.random() < 0.12 else r.choice(cities) if r.random() < 0.4 else r.choice(places)

    surname = lambda: r.choice(surnames)
    invented = organization_makers(r, person, surname, place, ADJECTIVES, STEMS)
    letters = list(invented)
    makers = {letter: either(letter, LISTS[letter]) if letter in LISTS else make for letter, make in invented.items()}
    return {'P': person, 'S': surname, 'O': organization, 'L': place, **makers}


def written_sentences(count: int, seed: int, plain: bool = False) -> list[dict]:
    """`count` composed sentences of news, or of everyday text where `plain`; the same seed gives the same sentences."""
    r = random.Random(seed)
    makers = {**name_makers(r), 't': lambda: r.choice(TITLES), 'a': lambda: r.choice(ADJECTIVES), 'n': lambda: str(r.randint(2, 99)), 'h': lambda: f'{r.randint(2, 99)}00', 'y': lambda: str(r.randint(1870, 2024)), 'd': lambda: r.choice(DAYS)}
    always = {'US': 'LOC', 'U.S.': 'LOC', 'UK': 'LOC', 'UN': 'ORG', 'EU': 'ORG'}  # before a noun too
    types = {'P': 'PER', 'S': 'PER', 'L': 'LOC', **dict.fromkeys('OCMBKUNGA', 'ORG'), **everyday.TYPES}
    makers |= everyday.everyday_makers(r, makers, ADJECTIVES) if plain else {}
    templates = everyday.TEMPLATES if plain else TEMPLATES
    small = 0.15 if plain else 0.0
    out = []
    while len(out) < count:
        template = r.choice(templates)
        words: list[str] = []
        names = []
        for chunk in template.split(' '):
            for part in _parts(chunk):
                if len(part) == 3 and part[0] == '{':
                    filled = makers[part[1]]()
                    tokens = [filled] if part[1] in 'wm' else TOKEN.findall(filled)
                    if part[1] in types:
                        skip = 1 if types[part[1]] == 'ORG' and tokens[0] == 'The' and len(tokens) > 2 and words[-1:] in (['The'], ['the']) else 0
                        tokens = tokens[skip:]
                        names.append((len(words), len(words) + len(tokens) - 1, types[part[1]]))
                    words += tokens
                else:
                    words += TOKEN.findall(part)
        named = {i for first, last, _ in names for i in range(first, last + 1)}
        names = sorted([*names, *((i, i, always[w]) for i, w in enumerate(words) if w in always and i not in named)])
        if r.random() < 0.06:  # an all-capitals headline
            words = [w.upper() for w in words]
        elif small and r.random() < small:
            words = [w.lower() for w in words]
        elif words[0][:1].islower():
            words[0] = words[0][:1].upper() + words[0][1:]
        if out and plain and r.random() < 0.25:  # lines of a mail run together
            before = out.pop()
            at = len(before['words'])
            words, names = before['words'] + words, before['names'] + [(first + at, last + at, kind) for first, last, kind in names]
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
