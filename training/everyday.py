"""Everyday sentences of our own writing: mail, reviews, questions and comments, with names marked as UNER marks them.

The places of an address are one name each ("[Camden] [Maine]", no comma), streets with a number are none, a shop keeps its "'s" and the
"The" it begins with, "Surname , Given" is one person, models and products are no names.
"""
from __future__ import annotations

import random
from collections.abc import Callable

from gazetteers import census_names, city_names, own_list

# {P} person, {F} given name, {S} surname, {I} "Surname , Given", {L} place, {R} state or country; {Q} a shop as a place, {Z} a shop as a firm, {C} company, {A} acronym;
# {X} capitalised words for peoples, faiths, feasts, storms, wars, laws, languages, works;
# {o} capitals that name nothing, {k} a product, {r} a street, {n} number, {p} three digits, {z} five, {m} mail address, {w} web address, {y} year, {d} weekday, {a} adjective.
TEMPLATES = """{F}
{F} ,
Hi {F} ,
Hello {F} ,
Dear {F} ,
Dear Mr. {S} ,
Dear Ms. {S} :
Thanks , {F}
Thanks {F} !
Thanks again , {F} .
Regards , {P}
Best , {F}
Love , {F}
Cheers - {F}
{F} -
{F} :
{P}
{P} ext. {z}
{P} {C}
{P} {C} Phone ( {p} ) {p}-{p}
{P} Vice President , {C}
{P} {C} {n}0 {r} {L} , {R} {z}
{I} wrote :
" {I} " < {m} >
" {P} " < {m} >
From : {P}
From : {I}
To : {P} , {P} , {P}
cc : {I} ; {I} ; {I}
{P} @ {A}
On {d} , {P} wrote :
Posted by {F} at {n} : {n} PM
Posted by : {P} | {d}
Forward it to {F} and {F} if you can .
{F} , could you send me the {o} file before {d} ?
{F} and I will be out on {d} .
Please call {F} in the {L} office .
{F} said the {o} is not ready .
Did {F} sign the {o} with {C} ?
{F} has the keys , ask her .
Let {F} know when you get to {L} .
I spoke with {P} at {C} about the {o} .
Per {F} 's request , the {o} goes to {C} first .
Attached is the {o} for {C} .
{C} asked for the {o} by {d} .
{A} has not paid the invoice from {C} .
The {A} contract ends in {y} .
We sold our share in {A} to {C} .
{A} and {C} are in talks again .
Has {A} agreed to the new terms ?
The meeting is at {n} : {n} a.m. ( {o} ) in the {L} office .
See you in {L} on {d} , {F} .
{F} is flying to {L} {R} on {d} .
{z} {r} , {L} , {R} {z}
{z} {r} {L} {R} {z}
{C} , {n}0 {r} , Suite {n} , {L} {R}
{Q} {z} {r} {L} , {R} {z} ( {p} ) {p}-{p}
Fax {p}-{p}
Re : Draft Agreement and Other Matters
Subject : Notes from the {d} Meeting
FW : Updated Price List
See attached file : {o} draft {n} .doc
Our Customer Service Department is open Monday to Friday .
I live in {L} {R} .
I 'm moving to {L} {R} next month , any tips ?
I grew up in {L} {R} and now live in {L} .
Does anyone know a good dentist in {L} , {R} ?
What is there to do in {L} {R} ?
Where do they sell the {k} in {L} ?
Is {L} {R} a safe place to live ?
How far is {L} from {L} by train ?
How do I get from {L} airport to {L} ?
What are the best hotels near {L} ?
i want to study in {L} next year .
has anyone been to {L} in winter ?
we are going to {L} and {L} in june , is it hot there ?
Which is better , {L} or {L} ?
They have a store in {L} and one in {L} {R} .
Try {L} , {L} or {L} instead .
You need a visa for {R} if you come from {R} .
My {a} friend says that {L} is cheaper than {L} .
Should I get the {k} or the {k} ?
My {k} stopped working after {n} days .
The {k} has a better screen than the {k} .
Can I put {o} files on a {k} ?
What does {o} stand for ?
Do I need an {o} to work as a nurse in {R} ?
My doctor thinks it is {o} , not {o} .
He has an {o} and a degree from {U} .
{F} and {F} got married in {L} last summer .
My cat is called {F} .
My son {F} goes to {U} .
{F} my husband is from {L} {R} .
Happy birthday {F} !
{F} is a sweet lady and {F} is a great cook .
{F} was very helpful and explained everything .
Ask for {F} , she is the best !
{F} at {Q} did my hair .
Dr. {S} and her staff are wonderful .
Dr. {S} is the best vet in {L} !
{P} is an amazing photographer .
Thank you {F} and {F} for a perfect day .
{Z} is the best !
{Z} did a great job on our roof .
{Z} fixed my car in {n} minutes .
{Z} has been in business since {y} .
{Z} - great food , slow service
{Z}
I would recommend {Z} to anyone .
I have used {Z} for {n} years .
Thanks to {Z} for the quick repair !
Stay away from {Z} !
Called {Z} and they came the same day .
The guys from {Z} were on time .
I bought my sofa from {Z} and it broke .
{Z} overcharged me , so I went with {Z} .
We hired {Z} for our wedding .
{Z} 's prices are fair .
We ate at {Q} .
We had dinner at {Q} in {L} last night .
I took my car to {Q} on {r} .
I love going to {Q} .
Best pizza at {Q} , hands down .
My wife and I stayed at {Q} for {n} nights .
If you want good coffee , go to {Q} .
Meet me at {Q} around {n} .
There is a {Q} next to {Q} .
The food at {Q} is better than at {Q} .
Do n't waste your time at {Q} .
{Q} in {L} is always packed .
{Q} is located two blocks from {Q} .
I stopped in at {Q} today and {F} helped me .
The staff at {Q} were rude .
Great Service
Great Food and Friendly Staff !
Highly Recommend !
Worst Experience Ever
Amazing Customer Service
DO NOT GO HERE
BEST PIZZA IN {L}
Love this Place !
Very Professional , Very Clean .
The Chicken Burger was cold and the Caesar Salad was old .
The Grand Suite was dirty .
I paid with {k} .
Went there on {d} for Happy Hour .
The Happy Meal was cold .
Check {w} for prices .
{w} is down again .
According to {P} at {M} , {S} knew .
{P} of {M} has a good post on this .
I do n't agree with {S} about {L} .
{P} has more on {S} and the {A} .
My brother works for the {A} in {L} .
The {A} moved its office to {L} .
The {A} has a new website .
{S} wrote to the {A} about the delays .
{S} left the {A} for {C} .
An {A} official in {L} told {M} so .
{S} 's speech at {U} was a joke .
I read {S} 's book twice .
If {S} wins , {L} loses .
{S} {y} !
The {S} administration has no plan for {L} .
The {S} campaign spent more in {L} than in {L} .
{L} {L} and {L} are all in {R} .
{R} {A} agents arrested {P} .
{C} , {C} and {C} all raised their prices .
I hear {C} may merge with {C} .
{C} software runs on everything .
I work for {C} in {L} .
Nobody at {C} answers the phone .
The {C} deal closed on {d} .
The {C} website is awful .
{X} is not the answer .
Many {X} live in {L} .
{X} and {X} have lived there for years .
The {X} celebrate it in {d} prayers .
My family does not celebrate {X} .
Happy {X} !
Happy {X} to {F} and {F} !
Before {X} nobody talked about {L} .
I read about {X} in school .
He is writing a book on {X} for {C} .
After {X} we had no power for {n} days .
{X} hit {L} on {d} .
The {X} was passed in {y} .
Does the {X} apply in {R} ?
She teaches {X} at a school in {L} .
I speak {X} but not well .
We saw {X} in {L} last night , great film .
The {o} of the {X} is on page {n} .
Dear Sir or Madam :
Dear All ,
Mom and Dad flew to {L} with Aunt {F} .
Uncle {F} sold the house in {L} .
Aunt {F} makes the best pie .
Grandma {F} turned {n} .
{F} ( my sister ) lives in {L} .
{F} , {F} and {F} are coming too .
{F} & {F}
{F} or {F} can help you .
{F} has been sick , so {F} took the call .
{F} 's mother is from {L} .
{F} 's birthday is on {d} .
{F} , did you see this ?
No , {F} , I did not .
Yes {F} !
Is {F} still with {F} ?
does {F} know ?
{F} , {n} , {L}
tell {F} i said hi
me and {F} went to {L} with {F}
i work at {Q} with {F}
you guys should try {Q} it is so good
{F} , {S} and I met with {A} staff .
Kind regards , {P} {C}
{P} , Ph.D.
{P} , MD
{P} , Esq. {C} {z} {r} {L} , {R} {z}
{P} Director , {A} Tel : {p}-{p} Fax : {p}-{p}
{P} Assistant Professor Department of History {U}
{P} Office : {p}-{p} Cell : {p}-{p}
{P} ( {A} )
{P} / {A} , {P} / {A}
{P} - {C}
{C} - {P}
Attendees : {P} , {P} ( {C} ) , {P} ( {A} )
Contact : {P} , {p}-{p}
Contact {P} at {p}-{p} or {m}
Sent by : {P}
{P} on {n}/{n}/{y} {n} : {n} PM
Please respond to {m}
{I} ; {I}
{P} ; {P} ; {P}
Original Message From : {I} Sent : {d} To : {I} Subject : Schedule
We will meet {F} and {F} from {A} at {Q} .
{F} in Legal has approved the {o} .
I left {F} a message about the {C} account .
{C} 's credit is not good enough .
The {C} and {C} contracts were signed in {L} .
{C} ( " {A} " ) and {C} ( " Seller " )
between {C} and {C}
{C} v. {C}
The suit was filed by {C} against {C} in {R} .
Under the {X} , {C} must pay {n} percent .
{A} rules do not allow it .
I went to {U} , not {U} .
{U} or {U} for law ?
{F} got into {U} !
the {K} play the {K} on {d}
Go {K} !
{S} threw for {n} yards against {K} .
{S} should be traded to {K} .
My team is {K} and his is {K} .
Saw the {K} in {L} {R} with {F} .
I have a {k} from {C} .
The new {C} {k} costs ${n} .
My {C} {k} broke after a week .
My {k} came with {o} and {o} .
I drive a {k} .
{C} support told me to send the {k} back .
Download the {k} driver from {w} .
The flight from {L} to {L} was late .
I took the bus from {L} {R} to {L} {R} .
{L} to {L} by bus takes {n} hours .
{L} , {L} , {L}
{L} - {L}
{L} {R}
{L} , {R}
{L} is beautiful .
{L} is in {R} .
{L} was great , {L} was too hot .
We left {L} for the coast of {R} .
North of {L} there is nothing .
Downtown {L} is dead at night .
The people of {R} deserve better .
{R} is not {R} .
why does {R} hate {R} ?
is it cheaper in {R} or {R}
The beaches in {R} are better than in {R} .
A friend in {L} says {S} will win there .
{S} lied about {L} .
{S} and {S} should debate .
{S} voted for the {X} , {S} did not .
President {S} spoke in {L} {R} .
Senator {S} ( {R} ) asked {S} about {L} .
Judge {S} threw out the case .
{P} writes in {M} that {L} will not pay .
{M} says {S} met {S} in {L} .
From {M} :
via {M}
( {M} )
Read {S} in {M} .
{P} , {M}
The {G} and the {G} fought over {L} .
{L} belongs to the {G} now .
Will {S} leave the {G} ?
{L} 's best pizza place is {Q} .
{L} 's {Q} is my favorite .
{L} 's {U} has a good program .
{R} 's {C} makes a better one .
{R} 's {A} should look into it .
{C} 's {k} is better than {C} 's .
{C} 's {F} called me back .
{A} 's Annual Report came out on {d} .
{A} 's {P} will speak at {U} .
{M} 's {P} got it wrong .
{U} 's School Board voted no .
{S} 's {A} friends will not like it .
{F} 's {C} stock went up .
{F} 's New House in {L}
{L} 's Old Town is worth a visit .""".split('\n')
CAPITALS = 'HTML|PDF|FAQ|CEO|CFO|RFP|GDP|HIV|DNA|ATM|LCD|DVD|GPS|MBA|PhD|MD|RN|EST|CST|PST|TV|PC|USB|CD|ID|IQ|IRA|SUV|RV|AC|HVAC|SAT|GED|CPR|MRI|ADD|OCD|PTSD|XML|CSV|SQL|RAM|CPU|VAT|ETF|NDA|MOU|LOI|PPA|ROI|KPI|Q3|Excel|PowerPoint|JPG|ZIP|API|SIM|WiFi|Spring|Master Agreement|Guaranty|Credit Memo|Term Sheet|Schedule A|Exhibit B|Vitamin C|Type II'.split('|')
FAITHS = 'Islam|Christianity|Judaism|Buddhism|Hinduism|Muslims|Christians|Jews|Hindus|Sikhs|Buddhists|Catholics|Protestants|Methodists|Mormons|Sunnis|Shiites|Kurds|Arabs|Druze|Communism|Communists|Socialists|Marxists|Fascists|Islamists|Zionists|Nazis|Democrats|Republicans|Conservatives|Liberals|Neocons'.split('|')
FEASTS = 'Christmas|Easter|Thanksgiving|Halloween|Ramadan|Eid|Passover|Hanukkah|Diwali|New Year|Valentine\'s Day|Mother\'s Day|Labor Day|Memorial Day|Independence Day|Boxing Day'.split('|')
WORKS = 'The {h} {t}|{t} of the {t}|The {t}|{h} {t}s|My {h} {t}'.split('|')
PRODUCTS = 'Galaxo|Lumix|Civetta|Corvara|Pixelon|Nexa|Zentra|Optima|Photon|Aero|Vortex|Canto|Volta|Prisma|Ranger|Explora|Sonata|Terra|Stylo|Rapido|Clipper'.split('|')
STREETS = 'St.|Street|Ave|Ave.|Avenue|Rd|Road|Blvd|Blvd.|Drive|Dr.|Lane|Way|Parkway|Court|Place'.split('|')
TRADES = 'Pizza|Bakery|Grill|Diner|Cafe|Coffee|Deli|Bistro|Steakhouse|Sushi|Kitchen|Tavern|Pub|Barbecue|Dental|Dentistry|Auto Repair|Auto Body|Motors|Tire|Towing|Plumbing|Roofing|Heating|Movers|Flowers|Florist|Nails|Salon|Spa|Hair Studio|Yoga|Karate|Gym|Fitness|Books|Cleaners|Furniture|Fabrics|Hardware|Jewelers|Optical|Pharmacy|Pet Clinic|Animal Hospital|Daycare|Photography|Catering|Insurance|Realty|Law Offices|Storage|Tattoo|Inn|Hotel|Motel|Hostel|Resort|Lodge|Market|Brewery|Winery|Nursery|Landscaping'.split('|')
THINGS = 'Olive|Lantern|Willow|Anchor|Barrel|Pepper|Lotus|Dragon|Rooster|Rose|Maple|Copper Pot|Spoon|Bamboo|Bear|Fox|Garden|Mermaid|Magnolia|Sun|Moon|Star|Lemon|Peacock|Harvest|Corner'.split('|')
HUES = 'Golden|Blue|Red|Green|Silver|Little|Happy|Lucky|Old|Royal|Rustic|Crazy|Hungry|Sweet|Urban|Twin'.split('|')
STATES = """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Jersey|New Mexico|New York|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|AL|AZ|CA|CO|CT|DC|FL|GA|IL|MA|MD|MI|MN|NC|NJ|NV|NY|OH|PA|TN|TX|VA|WA|Ca|Tx|Fl|Canada|Ontario|Quebec|Mexico|Brazil|Peru|Chile|England|Scotland|Ireland|UK|France|Spain|Portugal|Italy|Germany|Poland|Greece|Turkey|Egypt|Kenya|Nigeria|India|Pakistan|Thailand|Malaysia|Philippines|Japan|China|Australia|New Zealand|NSW""".split('|')


def everyday_makers(r: random.Random, makers: dict[str, Callable[[], str]], adjectives: list[str]) -> dict[str, Callable[[], str]]:
    """Makers by slot letter for `TEMPLATES`, beside those of the newswire sentences."""
    given, common, surnames, towns = own_list('given-names'), census_names('dist.male.first', 300) + census_names('dist.female.first', 300), census_names('dist.all.last', 3000), city_names(15000, 'US')
    first = lambda: r.choice(common if r.random() < 0.65 else given)
    surname = lambda: r.choice(surnames) if r.random() < 0.6 else makers['S']()
    person = lambda: f'{first()} {r.choice(["", "", "", "", r.choice("ABCDEJKLMRT") + ". "])}{surname()}' if r.random() < 0.7 else makers['P']()
    place = lambda: r.choice(towns) if r.random() < 0.4 else makers['L']()

    def product() -> str:
        kind = r.random()
        model = f'{r.choice("ABCDGKMRSTXZ")}{r.randint(1, 99)}{r.choice(["", "0", "00", "i"])}'
        return model if kind < 0.2 else r.choice(PRODUCTS) if kind < 0.45 else f'{r.choice(PRODUCTS)} {model}' if kind < 0.8 else f'{r.choice(PRODUCTS)} {r.randint(2, 900)}'

    def capitalised() -> str:
        kind = r.random()
        people = r.choice(adjectives)
        if kind < 0.3:
            return r.choice(FAITHS)
        if kind < 0.45:
            return f'{people}s' if people.endswith('n') else people
        if kind < 0.6:
            return r.choice(FEASTS)
        if kind < 0.7:
            return f'{r.choice(["Hurricane", "Tropical Storm", "Cyclone"])} {first()}'
        if kind < 0.8:
            return r.choice([f'{people} War', f'{people} Civil War', 'World War I', 'World War II', 'Cold War', 'Great Depression', f'{people} Revolution', 'Olympics', 'World Cup', 'Super Bowl'])
        if kind < 0.9:
            return f'{r.choice(HUES)} {r.choice(["Energy", "Homes", "Voters", "Water", "Schools", "Trade", "Families"])} Act'
        return r.choice(WORKS).format(h=r.choice(HUES), t=r.choice(THINGS))

    def shop() -> str:
        kind = r.random()
        trade = r.choice(TRADES)
        if kind < 0.13:
            return f"{first() if r.random() < 0.6 else surname()} 's"
        if kind < 0.33:
            return f"{first() if r.random() < 0.6 else surname()} 's {trade}"
        if kind < 0.45:
            return f'{surname()} {trade}'
        if kind < 0.58:
            return f'{place()} {trade}'
        if kind < 0.68:
            return f'{r.choice(["The ", ""])}{r.choice(HUES)} {r.choice(THINGS)}{r.choice(["", " " + trade])}'
        if kind < 0.74:
            return f'The {r.choice(THINGS)}'
        if kind < 0.82:
            return f'{r.choice(THINGS)} {trade}'
        if kind < 0.87:
            return f'{r.choice(["El", "La", "Casa", "Mi", "Le", "Chez", "Il", "Caffe", "Hotel", "Villa"])} {r.choice([first, surname])()}'
        if kind < 0.91:
            return f'{r.choice(TRADES)} {r.choice(["World", "Plus", "Pros", "Express", "Depot", "Unlimited", "by " + first(), "& More", "21", "8"])}'
        return makers['C']()

    def street() -> str:
        return f'{r.choice(["", "", "N. ", "West "])}{r.choice([surname, lambda: r.choice(THINGS), lambda: str(r.randint(2, 99)) + "th", place])()} {r.choice(STREETS)}'

    coined = lambda: ''.join(c for c in surname().lower() if c.isalpha())
    return {
        'P': person, 'S': surname, 'L': place, 'F': first, 'I': lambda: f'{surname()} , {first()}{r.choice(["", "", " " + r.choice("ABCDEJKLMRT") + "."])}', 'R': lambda: r.choice(STATES), 'Q': shop, 'Z': shop,
        'X': capitalised, 'o': lambda: r.choice(CAPITALS), 'k': product, 'r': street, 'w': lambda: f'{coined()}.com', 'm': lambda: f'{first().lower()}@{coined()}.com',
        'p': lambda: str(r.randint(201, 989)), 'z': lambda: str(r.randint(10010, 98990)),
    }


TYPES = {'F': 'PER', 'I': 'PER', 'R': 'LOC', 'Q': 'LOC', 'Z': 'ORG'}
