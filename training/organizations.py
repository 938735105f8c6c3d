"""Makers of invented organizations: companies, media, bodies of state, clubs, schools, societies, movements, acronyms.

The parts are combined freely, so that a model sees each whole name about once and has to learn its context and its build.
"""
from __future__ import annotations

import random
from collections.abc import Callable

FIELDS = """Agriculture|Arms Control|Art|Aviation|Broadcasting|Cancer Research|Child Protection|Civil Aviation|Climate|Commerce|Communications|Conservation|Consumer Affairs|Culture|Defence|Democracy|Development|Digital Affairs|Economic Affairs|Economic Research|Education|Employment|Energy|Environmental Protection|Equality|European Affairs|Families|Finance|Fisheries|Food Safety|Foreign Affairs|Forestry|Gender Studies|Health|Higher Education|History|Home Affairs|Housing|Human Rights|Immigration|Industry|Information|Infrastructure|Innovation|Internal Affairs|International Studies|International Trade|Justice|Labour|Language|Law|Local Government|Maritime Affairs|Marine Biology|Medicine|Migration|Mining|Music|National Security|Natural Resources|Nuclear Safety|Peace|Peace Research|Planning|Policy Studies|Press Freedom|Public Health|Public Works|Refugees|Regional Development|Religious Affairs|Renewable Energy|Rural Development|Science|Security|Security Studies|Social Affairs|Social Research|Space Research|Sports|Statistics|Strategic Studies|Sustainable Development|Technology|Telecommunications|Tourism|Trade|Transport|Urban Planning|Veterans|Water|Women|Youth""".split('|')
HEADS = 'Agency|Authority|Board|Bureau|Center|Centre|Commission|Committee|Council|Department|Directorate|Forum|Foundation|Fund|Institute|Inspectorate|Ministry|Network|Observatory|Office|Organisation|Organization|Service|Society|Trust|Union'.split('|')
CAUSES = 'Animals|Children|Democracy|Doctors|Farmers|Fathers|Fishermen|Freedom|Journalists|Lawyers|Mothers|Nurses|Parents|Pensioners|Physicians|Students|Taxpayers|Teachers|Tenants|Veterans|Women|Workers'.split('|')
PAPERS = 'Times|Post|Herald|Tribune|Gazette|Chronicle|Observer|Telegraph|Daily News|Evening News|Star|Mirror|Courier|Dispatch|Journal|Examiner|Register|Sentinel|Standard|Mail|Echo|Globe|Voice|Today|Weekly|Review|Monitor|Ledger|Argus|Independent|Express|Morning Post|News'.split('|')
PRESS_WORDS = 'Aamulehti|Avante|Avisen|Al-Fajr|Al-Nahar|Corriere|Dnevnik|Delo|Diario|El Diario|El Correo|El Norte|Expres|Folha|Gazeta|Giornale|Haber|Il Mattino|Jornal|Kurier|La Gaceta|La Prensa|La Tribuna|Le Courrier|Le Journal|Magyar Hírlap|Nachrichten|Neue Presse|Novosti|Nyheter|Posten|Pravo|Rundschau|Shimbun|Slovo|Tagblatt|Tidende|Tribune|Večer|Vesti|Yeni Gün|Zeitung'.split('|')
CLUBS = 'United|City|FC|Rovers|Athletic|Wanderers|Town|Rangers|Dynamo|Lions|Eagles|Tigers|Bears|Wolves|Hawks|Warriors|Kings|Stars|County|Albion|Hotspur|Argyle|Sharks|Bulls|Panthers|Falcons|Giants|Knights|Pirates|Raiders|Saints|Royals|Rockets|Storm|Thunder|Sporting|SC|AC|CF|Lokomotiv|Spartak|Olympic|Harriers|Cougars|Dragons|Sounders|Blues|Reds|Cavaliers|Marlins|Senators|Devils|Jets|Chargers'.split('|')
CLUB_FIRST = 'FC|AC|AS|Real|Sporting|Athletic|Dynamo|Dinamo|Lokomotiv|Spartak|Racing|Deportivo|Olympique|Inter|Borussia|Eintracht|SV|VfL|SC|CD|Club|Atlético|Al|Maccabi|Hapoel|Red Star|Rapid|Sparta|Union'.split('|')
TRADES = 'Airlines|Airways|Auto|Bank|Bancorp|Beverages|Biotech|Brands|Breweries|Capital|Cement|Chemicals|Communications|Construction|Cosmetics|Dynamics|Electric|Electronics|Energy|Engineering|Entertainment|Express|Fashion|Films|Financial|Foods|Furniture|Games|Gas|Group|Healthcare|Holdings|Hotels|Industries|Instruments|Insurance|Interactive|International|Labs|Life|Logistics|Lumber|Media|Medical|Metals|Mining|Motors|Mobile|Networks|Oil|Optics|Paper|Partners|Petroleum|Pharma|Pharmaceuticals|Pictures|Ports|Power|Properties|Publishing|Railways|Records|Resources|Retail|Robotics|Savings Bank|Securities|Semiconductor|Shipping|Shipyards|Software|Solutions|Spirits|Steel|Stores|Studios|Systems|Technologies|Technology|Telecom|Textiles|Tobacco|Toys|Trading|Tyres|Ventures|Water|Wines'.split('|')
ENDINGS = ['', '', '', '', '', '', '', 'Inc', 'Inc.', 'Corp', 'Corp.', 'Ltd', 'Ltd.', 'PLC', 'plc', 'AG', 'GmbH', 'SA', 'S.A.', 'LLC', 'NV', 'SE', 'AB', 'ASA', 'SpA', 'Co.', 'Corporation', 'Company', 'Limited', '& Co', '& Co.', '& Sons', 'Group']
SYLLABLES = 'ab al am an ar as av ba bel ben bo bra bri ca cel cen cor cro da del den dex di do dra el en er ex fa fer fi flo for ga gen gi gra ha hel hy in ix ja jo ka kel ki kor la len li lo lu ma mar me mi mo na ne nex ni no nu o ob om on or pa pe per phi pla po pra qua ra re ri ro sa sel sen ser si so sol spa ste syn ta tel ten ter ti to tra tri u ul va ven ver vi vo wa wex xa xi ya ze zo zy'.split(' ')
TAILS = ['', '', 'a', 'o', 'ia', 'is', 'ix', 'ex', 'on', 'um', 'us', 'tech', 'soft', 'net', 'com', 'bank', 'med', 'gen', 'ly', 'ify', 'tron', 'nova', 'corp', 'air', 'pay', 'hub']
ADVERBS = 'Democratic|National|Popular|Patriotic|Islamic|Revolutionary|Socialist|Communist|Christian|Liberal|Conservative|Progressive|Republican|United|Free|People\'s|Workers\'|Peasants\'|Green|Federal|Royalist|Nationalist|Social Democratic|Christian Democratic|Civic|Radical|Independent|Reformist'.split('|')
FORMS = 'Party|Front|Movement|Union|Alliance|Coalition|Congress|League|Bloc|Army|Liberation Front|Liberation Army|Liberation Movement|Resistance|Brigades|Brigade|Militia|Forces|Defence Force|Guard|Council|Salvation Front|Rally|List|Assembly|Initiative|Platform|Battalion|Corps'.split('|')
UNIVERSITY = ['University of {L}', 'University of {L}', '{L} University', '{L} University', '{L} State University', '{L} College', '{S} College', '{S} University', 'Technical University of {L}', '{L} Institute of Technology', '{L} Medical School', '{L} School of Economics', '{L} Business School', '{L} School of Medicine', 'University of {L} Press', 'University of North {L}', '{L} Polytechnic', '{L} Academy of Sciences', '{L} High School', '{S} High School', 'National University of {L}', 'University College {L}', "King 's College {L}", '{L} Law School', '{S} School of Business', 'St. {S} College', 'Free University of {L}', '{L} Academy of Music']
BODIES = ['Ministry of {F}', 'Ministry of {F} and {F}', 'Ministry for {F}', 'Department of {F}', 'Department for {F}', '{F} Ministry', '{a} {F} Ministry', 'National {F} {H}', '{a} National {F} {H}', 'Federal {F} {H}', '{a} {F} {H}', '{L} {F} {H}', '{F} {H}', 'State {H} for {F}', 'Office of {F}', '{L} City Council', '{L} County Council', '{L} Police Department', '{L} Police', '{L} Fire Department', '{L} County Sheriff \'s Office', '{L} District Court', '{L} Court of Appeals', 'Supreme Court of {L}', '{a} Supreme Court', '{a} Parliament', '{a} Senate', '{a} Navy', '{a} Air Force', '{a} Army', '{a} Central Bank', 'Central Bank of {L}', 'National Bank of {L}', 'Bank of {L}', '{a} Embassy', '{a} Football Federation', '{a} Olympic Committee', '{a} Red Cross', '{a} Red Crescent', '{L} Port Authority', '{L} Transit Authority', '{L} Health Department', 'House {F} Committee', 'Senate {F} Committee', '{F} Committee', 'European {F} Agency', 'International {F} Organization', 'World {F} Organization', 'UN {F} Programme', '{n}th {a} Division', '{n}th Infantry Regiment', 'General Staff', 'Electoral Commission', 'Constitutional Court', 'Parliament', 'Interpol {L}', '{L} Regional Council', '{L} Chamber of Commerce', '{L} Stock Exchange', '{L} Fire Brigade', '{a} Foreign Ministry', '{a} Defence Ministry', '{a} Interior Ministry', '{a} Finance Ministry']
SOCIETIES = ['{F} Foundation', '{S} Foundation', '{S} Institute', '{S} Trust', '{P} Foundation', 'Institute for {F}', 'Institute of {F}', '{a} Institute of {F}', '{a} Institute for {F}', 'Centre for {F}', 'Center for {F}', '{L} Centre for {F}', '{a} {C} Union', '{C} Without Borders', '{C} for {F}', 'Save the {C}', 'Friends of {L}', 'Association of {C}', '{a} Association of {C}', '{L} {C} Association', 'National Association of {C}', 'International Federation of {C}', '{F} Watch', '{F} International', '{L} Human Rights Centre', 'Campaign for {F}', 'Coalition for {F}', '{L} Opera', '{L} Philharmonic', '{L} Symphony Orchestra', '{L} Museum of {F}', '{S} Museum', '{S} Gallery', '{L} Ballet', 'National Theatre of {L}', '{a} Academy of {F}', 'Royal {a} Society', 'Royal Society of {F}', 'Church of {L}', '{a} Orthodox Church', '{a} Evangelical Church', 'Diocese of {L}', '{L} Hospital', '{S} Hospital', "St. {S} 's Hospital", '{a} Medical Association', '{a} Bar Association', 'Society of {C}', '{a} {F} Society']
MOVEMENTS = ['{V} {W}', '{a} {V} {W}', '{V} {W} of {L}', '{L} {W}', '{a} {W}', 'Front for the Liberation of {L}', 'Movement for {F}', '{L} Liberation Army', '{L} First', 'Free {L} Army', '{V} {V} {W}', 'Sons of {L}', 'Alliance for {L}', 'Party of {F}', "{L} People 's Party", 'Jund al-{S}', 'Ansar al-{S}', 'Harakat {S}', 'Liwa al-{S}']


def organization_makers(r: random.Random, person: Callable[[], str], surname: Callable[[], str], place: Callable[[], str], adjectives: list[str], stems: list[str]) -> dict[str, Callable[[], str]]:
    """Makers by slot letter: C company, M medium, B body of state, K club, U school, N society, G party or armed group, A acronym."""

    def filled(form: str) -> str:
        for slot, make in (('{L}', place), ('{S}', surname), ('{P}', person), ('{a}', lambda: r.choice(adjectives)), ('{F}', lambda: r.choice(FIELDS)), ('{H}', lambda: r.choice(HEADS)),
                           ('{C}', lambda: r.choice(CAUSES)), ('{V}', lambda: r.choice(ADVERBS)), ('{W}', lambda: r.choice(FORMS)), ('{n}', lambda: str(r.randint(4, 99)))):
            while slot in form:
                form = form.replace(slot, make(), 1)
        return form

    def coined() -> str:
        word = ''.join(r.choice(SYLLABLES) for _ in range(r.choice([1, 2, 2, 2, 3]))) + r.choice(TAILS)
        if len(word) < 3:
            word += r.choice(SYLLABLES)
        return word.upper() if r.random() < 0.05 else word[0].upper() + word[1:]

    def stem() -> str:
        kind = r.random()
        return r.choice(stems) if kind < 0.3 else surname() if kind < 0.55 else coined() if kind < 0.85 else place()

    def acronym() -> str:
        letters = ''.join(r.choice('AAABCCCDDEEFFGHIIJKLLMMNNNOOPPRRSSSTTTUUVWZ') for _ in range(r.choice([2, 3, 3, 3, 3, 4, 4, 5])))
        return '.'.join(letters) + '.' if r.random() < 0.04 else letters

    def company() -> str:
        kind = r.random()
        if kind < 0.25:
            return coined() if r.random() < 0.75 else surname()
        if kind < 0.60:
            return f'{stem()} {r.choice(TRADES)} {r.choice(ENDINGS)}'.strip()
        if kind < 0.70:
            return f'{stem()} {r.choice(ENDINGS)}'.strip()
        if kind < 0.78:
            return f'{surname()} {r.choice(["&", "and"])} {surname()} {r.choice(ENDINGS)}'.strip()
        if kind < 0.84:
            return f'{r.choice(adjectives + ["First", "General", "National", "Global", "United", "Royal"])} {r.choice(TRADES)} {r.choice(ENDINGS)}'.strip()
        if kind < 0.89:
            return f'{person()} {r.choice(ENDINGS)}'.strip() if r.random() < 0.3 else f'{stem()} {stem()}'
        if kind < 0.94:
            return f'{acronym()} {r.choice(TRADES)}'
        return acronym()

    def medium() -> str:
        kind = r.random()
        if kind < 0.5:
            return f'{"The " if r.random() < 0.3 else ""}{place() if r.random() < 0.7 else r.choice(adjectives)} {r.choice(PAPERS)}'
        if kind < 0.7:
            return r.choice(PRESS_WORDS) if r.random() < 0.5 else f'{r.choice(PRESS_WORDS)} {place()}'
        if kind < 0.8:
            return f'{r.choice(["Radio", "TV", "Channel", "Voice of", "Agence"])} {place()}'
        if kind < 0.9:
            return f'{stem()} {r.choice(["News", "TV", "Radio", "Press", "Media", "News Agency", "Broadcasting Corporation", "Magazine"])}'
        return acronym()

    def club() -> str:
        kind = r.random()
        if kind < 0.6:
            return f'{place()} {r.choice(CLUBS)}'
        if kind < 0.8:
            return f'{r.choice(CLUB_FIRST)} {place()}'
        return r.choice([w for w in CLUBS if w.endswith('s')]) if kind < 0.87 else place()

    def movement() -> str:
        return acronym() if r.random() < 0.15 else filled(r.choice(MOVEMENTS))

    return {
        'C': company, 'M': medium, 'K': club, 'A': acronym, 'G': movement,
        'B': lambda: filled(r.choice(BODIES)), 'U': lambda: filled(r.choice(UNIVERSITY)), 'N': lambda: filled(r.choice(SOCIETIES)),
    }
