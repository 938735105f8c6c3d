import { wordSet } from './words';

/**
 * Words that English prose writes small: about 20 thousand forms. Our own count over openly licensed prose (public
 * domain and CC0: speeches, diplomatic papers, reports): at least 20 times in small letters, and at least 35 % of the times
 * that it stands inside a sentence. Proper names are kept out by that share alone.
 */
export const COMMON_WORDS = wordSet(`
aback abandon abandoned abandoning abandonment abandons abate abated abatement abating abbreviated abbreviation
abbreviations abdicate abdication abduct abducted abductees abducting abduction abductions abductors aberration
aberrations abetted abetting abeyance abhor abhorrence abhorrent abide abided abides abiding abilities ability abject
ablaze able ablest ably abnormal abnormally aboard abolish abolished abolishing abolishment abolition abominable abort
aborted abortion abortions abortive abound abounds about above abrasive abreast abridged abroad abrogate abrogated
abrogation abrupt abruptly absconding absence absences absent absentee absenteeism absentia absolute absolutely
absolve absolved absorb absorbed absorbing absorbs absorption absorptive abstain abstained abstaining abstention
abstentions abstract abstraction abstractions absurd absurdity abundance abundant abundantly abuse abused abuser
abusers abuses abusing abusive abyss academia academic academicians academics academies accede acceded acceding
accelerate accelerated accelerates accelerating acceleration accent accentuate accentuated accept acceptability
acceptable acceptance accepted accepting accepts access accessed accessibility accessible accessing accession accident
accidental accidentally accidents acclaim acclaimed acclamation accommodate accommodated accommodates accommodating
accommodation accommodations accommodative accompanied accompanies accompany accompanying accompli accomplice
accomplices accomplis accomplish accomplished accomplishes accomplishing accomplishment accomplishments accord
accordance accorded according accordingly accordion accords account accountability accountable accountant accounted
accounting accounts accredit accreditation accreditations accredited accrediting accrue accrued accruing accumulate
accumulated accumulating accumulation accuracy accurate accurately accusation accusations accusatory accuse accused
accusers accuses accusing accustomed ace achievable achieve achieved achievement achievements achieves achieving acid
acidification acknowledge acknowledged acknowledgement acknowledges acknowledging acknowledgment acquaint acquaintance
acquaintances acquainted acquiesce acquiesced acquiescence acquiescing acquire acquired acquires acquiring acquisition
acquisitions acquittal acquittals acquitted acquitting acre acreage acres acrimonious acrimony acronym acronyms across
act acted acting action actionable actions activate activated activating activation active actively activism activist
activists activities activity actor actors actress acts actual actuality actually acumen acute acutely ad ada adage
adamant adamantly adapt adaptability adaptable adaptation adaptations adapted adapting adaptive adapts add added
addendum addict addicted addiction addicts adding addition additional additionally additions additive address
addressed addressee addressees addresses addressing adds adduced adept adequacy adequate adequately adhere adhered
adherence adherents adheres adhering adjacent adjectives adjoining adjourn adjourned adjournment adjournments
adjudicate adjudicated adjudicates adjudicating adjudication adjunct adjust adjusted adjusting adjustment adjustments
admin administer administered administering administers administration administrations administrative administratively
administrator administrators admirable admirably admiration admire admired admissibility admissible admission
admissions admit admits admittance admitted admittedly admitting admonished admonition adolescence adolescent
adolescents adopt adopted adopters adopting adoption adoptions adopts adrift ads adult adultery adulthood adults
advance advanced advancement advancements advances advancing advantage advantageous advantages advent adventure
adventures adventurism adventurist adventurous adversarial adversaries adversary adverse adversely adversities
adversity advertise advertised advertisement advertisements advertisers advertising advice advisability advisable
advise advised adviser advisers advises advising advisor advisories advisors advisory advocacy advocate advocated
advocates advocating aegis aerial aerospace affable affair affairs affect affected affecting affection affects
affidavit affiliate affiliated affiliates affiliation affiliations affinities affinity affirm affirmation affirmative
affirmatively affirmed affirming affirms afflict afflicted afflicting affliction afflicts affluence affluent afford
affordability affordable afforded affording affords afforestation affront afield afloat afoot aforementioned aforesaid
afoul afraid afresh after aftermath afternoon aftershocks afterthought afterward afterwards again against age aged
ageing agencies agency agenda agendas agent agents ages aggrandizement aggravate aggravated aggravates aggravating
aggravation aggregate aggregated aggregation aggression aggressions aggressive aggressively aggressiveness aggressor
aggressors aggrieved agile agility aging agitate agitated agitation agitators agnostic ago agonies agonizing agony
agrarian agree agreeable agreed agreeing agreement agreements agrees agribusiness agricultural agriculture agro
agroville agrovilles ahead aid aide aided aides aiding aids ail ailing ailments aim aimed aiming aims air airbase
airborne aircraft aired airfield airfields airgram airing airlift airline airliner airlines airmen airplane airplanes
airport airports airspace airstrike airstrikes airstrip aka akin al alacrity alarm alarmed alarming alarmingly
alarmist alarms alas albeit albinism album alcohol alcoholism alert alerted alerting alerts algorithm algorithms alia
alias alien alienate alienated alienating alienation aliens align aligned aligning alignment alignments aligns alike
alimony alive all allay allayed allegation allegations allege alleged allegedly alleges allegiance allegiances
alleging alleviate alleviated alleviating alleviation alley alliance alliances allied allies allocate allocated
allocates allocating allocation allocations allotment allotted allow allowable allowance allowances allowed allowing
allows allude alluded alluding allusion ally almost alone along alongside aloof aloud alpha already alright also alt
altar alter alteration alterations altercation altercations altered altering alternate alternates alternating
alternative alternatively alternatives although altitude altitudes altogether altruism aluminum alumni always am
amassed amassing amateur amazed amazement amazing amazingly ambiguities ambiguity ambiguous ambit ambition ambitions
ambitious ambivalence ambivalent ambulance ambulances ambush ambushed ambushes ameliorate ameliorated ameliorating
amelioration amenable amend amended amending amendment amendments amends amenities amicable amicably amid amidst amir
amity ammo ammunition amnesties amnesty among amongst amortization amount amounted amounting amounts amphibious ample
amplification amplified amplify amplifying amply amputation an anachronism anachronistic anal analogous analogy
analyse analysed analyses analysing analysis analyst analysts analytical analytics analyze analyzed analyzes analyzing
anarchist anarchy anathema ance ancestors ancestral ancestry anchor anchored anchoring ancient ancillary and anecdotal
anecdotes anemia anew ang anger angered angle angles angry anguish anguished animal animals animated animation
animosities animosity ankle annals annex annexation annexationist annexed annexes annexing annihilate annihilated
annihilation anniversaries anniversary annotation announce announced announcement announcements announces announcing
annoyance annoyed annoying annual annualized annually annul annulled annulment annum anomalies anomalous anomaly
anonymity anonymous anonymously another answer answered answering answers ant antagonism antagonisms antagonistic
antagonists antagonize antagonizing ante antenatal anthem anti antiaircraft anticipate anticipated anticipates
anticipating anticipation anticommunist anticorruption antidefamation antidemocratic antidiscrimination antidote
antidrug antigay antigovernment antipathy antipersonnel antiquated antiracism antirefugee antiregime antiretroviral
antisemitic antisemitism antislavery antistate antitank antiterror antiterrorism antithesis antitorture
antitrafficking antiunion antiwar anxieties anxiety anxious anxiously any anybody anyhow anymore anyone anything
anytime anyway anywhere ao apace apart apartheid apartment apartments apathetic apathy apex api apocalypse apocalyptic
apolitical apologies apologize apologized apologizing apology apostasy app appalled appalling apparatus apparel
apparent apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears appease
appeasement appellate appended appendices appetite appetites applaud applauded applauding applauds applause apples
applicability applicable applicant applicants application applications applied applies apply applying appoint
appointed appointee appointees appointing appointment appointments appoints apportionment appraisal appraisals
appraise appraised appraising appreciable appreciably appreciate appreciated appreciates appreciating appreciation
appreciative apprehend apprehended apprehending apprehension apprehensions apprehensive apprentice apprentices
apprenticeship apprenticeships apprise apprised approach approachable approached approaches approaching approbation
appropriate appropriated appropriately appropriateness appropriation appropriations approval approvals approve
approved approves approving approximate approximately apps apt aptly arable arbiter arbitral arbitrarily arbitrariness
arbitrary arbitrate arbitration arbitrator arbitrators arc archaic archipelagic archipelago architect architects
architectural architecture architectures archival archive archived archivist ardent ardently arduous are area areas
aren arena arenas arguably argue argued argues arguing argument argumentation arguments ariary arid arise arisen
arises arising arithmetic arm armament armaments armed armies arming armistice armor armored armoured arms army arose
around arouse aroused arouses arousing arraign arraigned arraignment arrange arranged arrangement arrangements
arranging arras array arrears arrest arrested arrestee arrestees arresting arrests arrival arrivals arrive arrived
arrives arriving arrogance arrogant arrogantly arrogate arrogated arrows arsenal arsenals arson art arteries article
articles articulate articulated articulates articulating articulation artifacts artificial artificially artillery
artisanal artisans artist artistic artists arts artwork artworks as asbestos ascendancy ascending ascertain
ascertained ascertaining ascribe ascribed ashamed ashes ashore aside ask asked asking asks aspect aspects asphyxiation
aspirants aspiration aspirational aspirations aspire aspired aspires aspiring assailant assailants assailed assassin
assassinate assassinated assassination assassinations assassins assault assaulted assaulting assaults assemble
assembled assemblies assembling assent assented assert asserted asserting assertion assertions assertive assertiveness
asserts assess assessed assesses assessing assessment assessments assessors asset assets assiduously assign assigned
assigning assignment assignments assigns assimilate assimilated assimilation assist assistance assistants assisted
assisting assistive assists associate associated associates associating association associations assorted assuage
assume assumed assumes assuming assumption assumptions assurance assurances assure assured assuredly assures assuring
asthma astonished astonishing astonishment astounding astray astronaut astronauts astronomical astute asunder asylees
asylum asymmetric asymmetrical asymmetries asymmetry at ate ath athletes athletic atmosphere atmospheric atmospherics
atoll atolls atom atomic atrocious atrocities atrocity attach attache attached attaches attaching attachment
attachments attack attacked attacker attackers attacking attacks attain attainable attained attaining attainment
attempt attempted attempting attempts attend attendance attendant attendants attended attendees attending attends
attention attentive attentively attest attested attesting attests attic attire attitude attitudes attorney attorneys
attract attracted attracting attraction attractions attractive attractiveness attracts attributable attribute
attributed attributes attributing attribution attrition attuned au auction auctions audacity audience audiences audio
audiovisual audit audited auditing auditor auditors audits augment augmentation augmented augmenting augur augurs aunt
aura auspices auspicious austere austerity authentic authenticated authentication authenticity author authored
authoring authoritarian authoritarianism authoritative authoritatively authorities authority authorization
authorizations authorize authorized authorizes authorizing authors autism autistic auto autobahn autocracy autocratic
automate automated automatic automatically automating automation automations automobile automobiles automotive
autonomous autonomy autopsy autumn auxiliary avail availabilities availability available avalanche avatar avenue
avenues average averaged averages averaging averse aversion avert averted averting aviation avoid avoidable avoidance
avoided avoiding avoids avowed avowedly await awaited awaiting awaits awake awaken awakened awakening award awarded
awarding awards aware awareness awash away awe awesome awful awfully awhile awkward axe axes axiom axiomatic axis az
babies baby bacha bachelor back backbone backdrop backed backend backers backfire background backgrounder backgrounds
backing backlash backlog backlogged backlogs backs backsliding backstop backstops backtracking backup backward
backwardness backwards backyard bacteriological bad badge badges badly baffled bag baggage bags baht bail bait baked
bakeries bakery balaka balance balanced balances balancing balboas bales balk balked ballistic balloon ballot
balloting ballots balls bamboo ban banana bananas band bandit banditry bandits bands bandwidth bane bang banish
banished banishment banker bankers banking bankrupt bankruptcy banks banned banner banners banning banquet bans bar
barbarians barbaric barbarism barbarity barbarous barbed bare barely bargain bargaining bargains barometer barracks
barrage barred barrel barrels barren barricades barrier barriers barring bars barter base baseball based baseless
baseline basement basements bases basic basically basics basin basing basins basis basket basketball baskets bastion
bat batch bath bathing bathroom bathrooms baton batons bats battalion battalions battered batteries battery battle
battled battlefield battlefields battleground battles battleship battling bauxite bayonets bazaar bazaars bazi be
beach beaches beacon beacons beans bear bearer bearers bearing bears beast beat beaten beating beatings beautiful
beautifully beauty became because become becomes becoming bed bedding bedevil bedevilled bedrock beds beef been beer
befall befallen befell befitting before beforehand beg began beggars begged begging begin beginning beginnings begins
begun behalf behave behaved behaves behaving behavior behavioral behaviors behaviour behaviours beheaded beheading
beheadings behest behind beholden behooves behoves being beings belated belatedly beleaguered belief beliefs belies
believe believed believer believers believes believing belittle bellicose belligerence belligerency belligerent
belligerents bells belong belonged belonging belongings belongs beloved below belt belts bench benchmark benchmarks
bend bending beneath beneficial beneficiaries beneficiary benefit benefited benefiting benefits benefitted benefitting
benevolent benign bent bequeath bequeathed bereaved bereft berets berry beset besetting beside besides besieged best
bestow bestowed bet beta betray betrayal betrayed bets better bettering betterment betting between beverages beyond bi
biannual bias biased biases biblical bicameral bicentenary bicentennial bickering bicommunal bicycle bicycles bid
bidder bidders bidding bids biennial biennium big bigger biggest bigotry bilateral bilateralism bilaterally bilaterals
bilingual bill billboards billed billion billions bills bin binary bind binding binds bint bio biodiversity biofuels
biographic biography biological biology biomass biomedical biometric biosphere biotechnology bipartisan bipolar
bipolarity bird birds birr birth birthday birthplace birthright births bisexual bit bite bites biting bits bitter
bitterly bitterness biweekly bizarre bizonal black blacklist blacklisted blacklisting blackmail blackmailed
blackmailing blackout blackouts blacks blade blame blamed blaming bland blandishments blank blanket blankets
blasphemous blasphemy blast blasts blatant blatantly blaze bleaching bleak bled bleed bleeding blend blended blending
bless blessed blessing blessings blew blight blind blinded blindfolded blindly blindness bloc block blockade blockaded
blockades blockading blockage blockages blockchain blocked blockers blocking blocks blocs blog blogger bloggers
blogging blogs blood bloodbath blooded bloodiest bloodless bloodshed bloody blossom blossoming blot blow blowing blown
blows blue blueprint blueprints bluff blunder blunt blunted bluntly blur blurred blurring board boarded boarding
boards boast boasted boasts boat boats bode bodes bodied bodies bodily body bodyguard bodyguards bogged bogus boil
boiled boiler boiling boils bold bolder boldly boldness bolivianos bolster bolstered bolstering bomb bombardment
bombardments bombed bomber bombers bombing bombings bombs bona bond bondage bonded bonds bone bones bono bonus bonuses
bonze bonzes book booklet books bookstore boom booming boost boosted booster boosting boot booth booths boots border
bordering borderless borders bore bored boring born borne borrow borrowed borrower borrowers borrowing borrowings boss
bosses bot both bother bothered bothers bots bottle bottleneck bottlenecks bottles bottom bought bounce bound
boundaries boundary boundless bounds bounty bourgeois bow bowed bowing box boxes boy boycott boycotted boycotting
boycotts boyfriend boys bpd bracelet bracket bracketed brackets braille brain brains brainstorm brainstorming brake
brakes branch branches brand branded branding brands brave bravely bravery brazen breach breached breaches breaching
bread breadcrumb breadth break breakaway breakdown breakdowns breakfast breaking breakout breakpoints breaks
breakthrough breakthroughs breakup breast breastfeeding breath breathe breathed breathing breathtaking bred breed
breeding breeds breeze brethren brevity brewing bribe bribed bribery bribes bribing brick bricks bride brides bridge
bridged bridges bridging brief briefed briefing briefings briefly briefs brigade brigades bright brighter brightest
brilliant brilliantly bring bringing brings brink brinkmanship broached broad broadband broadcast broadcasted
broadcaster broadcasters broadcasting broadcasts broaden broadened broadening broader broadest broadly brochures broke
broken broker brokerage brokered brokering brokers brothels brother brotherhood brotherly brothers brought browse
browser browsers browsing bruised bruises bruising brunt brush brushed brutal brutalities brutality brutalized
brutally brute bubble buck bucket buckets bud budding budget budgetary budgeted budgeting budgets buffer buffers
buffeted bug bugs build builder builders building buildings builds buildup built bulk bull bulldozers bullet bullets
bullied bully bullying bulwark bumper bumpy bunch bundle bunkering burden burdened burdening burdens burdensome
bureaucracies bureaucracy bureaucratic bureaucrats bureaus burgeoning burglary burial buried burn burned burner
burning burnings burns burnt burst bury burying bus buses busiest business businesses businesslike businessman
businessmen businessperson businesspersons bust busting busy but butter buttocks button buttons buttress buttressed
butts buy buyer buyers buying buys by bygone bylaws bypass bypassed bypassing bystander bystanders cabinet cabinets
cable cabled cables cache caches caching cadence cadet cadets cadre cadres cafe cafes cake calamities calamitous
calamity calculate calculated calculating calculation calculations calendar calendars caliber calibrate calibrated
calibration calibre caliphate call called caller callers calling callous calls calm calmed calmer calming calmly
calmness calories came camera cameraman cameras camouflage camp campaign campaigned campaigner campaigners campaigning
campaigns camps campus campuses can canals cancel canceled canceling cancellation cancellations cancelled cancelling
cancer candid candidacies candidacy candidate candidates candidature candidly candle candor candour cane caned caning
canisters cannabis cannon cannons cannot cantonal cantonment cantons canvass canvassed cap capabilities capability
capable capacities capacity capacitybuilding capita capital capitalism capitalist capitalists capitalization
capitalize capitalized capitalizing capitals capitulate capitulation capped capricious caps captain captains caption
captioning captions captive captives captivity captors capture captured captures capturing car caravan carbines carbon
card cardholders cardiac cardinal cards care cared career careers careful carefully caregiver caregivers caregiving
cares caretaker caretakers cargo cargoes caricatures caring carnage carnal carousel carpentry carpet carpets carried
carrier carriers carries carrot carry carrying cars cart carte cartel cartels cartoon cartoonist cartoons carve carved
cascading case caseload caseloads cases cash casino cassava cassia cast caste castes casting castration casts casual
casually casualties casualty cat cataclysm cataclysmic catalog catalogue catalyse catalyst catalysts catalytic
catastrophe catastrophes catastrophic catch catching categoric categorical categorically categories categorization
categorize categorized categorizing category cater catering cattle caucus caught causal cause caused causes causing
caution cautionary cautioned cautioning cautions cautious cautiously cave caveat caveats cc cease ceased ceasefire
ceasefires ceaseless ceaselessly ceases ceasing cede ceded ceiling ceilings celebrate celebrated celebrates
celebrating celebration celebrations celebrity celestial cell cellblocks cellmates cellphone cells cellular cement
cemented cementing cemeteries cemetery censor censored censoring censors censorship censure censured census cent
centenary centennial center centered centering centerpiece centers central centrality centralization centralize
centralized centrally centre centred centrepiece centres centric centrifugal cents centuries century cereal cereals
cerebral ceremonial ceremonies ceremony certain certainly certainties certainty certificate certificates certification
certifications certified certify certifying cessation cession cetera cf chain chained chains chair chaired chairing
chairmanship chairmen chairperson chairs challenge challenged challenges challenging chambers champion championed
championing champions championship chance chancery chances change changed changes changing channel channeled
channeling channelled channelling channels chanted chanting chants chaos chaotic chapter chapters character
characterised characteristic characteristics characterization characterize characterized characterizes characterizing
characters charade charcoal charge charged charges charging charisma charismatic charitable charities charity charm
chart charted chartered charters charting charts chase chased chasing chasm chastised chat chatbot chatbots chats
chattel chauvinism chauvinistic cheap cheaper cheapest cheaply cheat cheating check checked checking checklist
checklists checkpoint checkpoints checks cheek chemical chemicals chemistry cherish cherished cherishes chest chicken
chickens chief chiefdom chiefdoms chiefly child childabduction childbearing childbirth childcare childhood children
chili chill chilling chip chips chlorine choice choices choke choked cholera choose chooses choosing chord chores
chorus chose chosen chrome chronic chronically chronological chronology chunk chunks church churches cigarette
cigarettes cinema cinemas circle circles circuit circuits circular circulate circulated circulating circulation
circumcision circumscribe circumscribed circumspect circumspection circumstance circumstances circumstantial
circumvent circumvented circumventing circumvention citation citations cite cited cites cities citing citizen
citizenry citizens citizenship citrus city civic civics civil civilian civilians civilisation civility civilization
civilizational civilizations civilized clad claim claimant claimants claimed claiming claims clamor clamour clamouring
clan clandestine clandestinely clans clarification clarifications clarified clarifies clarify clarifying clarion
clarity clash clashed clashes clashing class classes classic classical classification classifications classified
classifies classify classifying classmates classroom classrooms clause clauses clean cleaned cleaner cleaners cleanest
cleaning cleansing clear clearance clearances cleared clearer clearest clearing clearinghouse clearly cleavage
clemency clergy clergymen cleric clerical clerics clerk clerks clever cleverly cliche click clickable clicked clicking
clicks client clients cliff climate climatic climax climb climbed climbing cling clinging clinic clinical clinics clip
clips clique cliques cloak clock clone cloning close closed closely closeness closer closes closest closing closure
closures cloth clothed clothes clothing cloud clouded clouds clout club clubs clue clues clumsy clung cluster clusters
clutches cm co coach coaches coaching coal coalesce coalesced coalition coalitions coast coastal coastline coastlines
coasts coat cobalt coca cocaine cochair cocktail cocktails cocoa coconut code codebase coded codefendants coders codes
codification codified codifies codify codifying coding coerce coerced coercing coercion coercive coexist coexistence
coexisting coffee coffers cofounder cogent cognitive cognizance cognizant cohabitation cohabiting coherence coherent
coherently cohesion cohesive cohesiveness cohort cohorts coin coincide coincided coincidence coincides coinciding
coined cold coldly colectivos collaborate collaborated collaborating collaboration collaborations collaborative
collaboratively collaborator collaborators collapse collapsed collapses collapsing collar collateral colleague
colleagues collect collected collecting collection collections collective collectively collectivity collectors
collects college colleges collegial collided collision colloquially collude colluded colluding collusion colonels
colonial colonialism colonialist colonialists colonies colonists colonization colonized colonizers colony color
coloration colored colorful colors colossal colour colours coltan column columnist columnists columns com coma
comarcas combat combatant combatants combated combating combats combatting combination combinations combine combined
combines combining come comeback comedian comes comfort comfortable comfortably comforted comforting coming comite
comity comma command commanded commander commanders commanding commando commandos commands commemorate commemorated
commemorates commemorating commemoration commemorations commemorative commence commenced commencement commences
commencing commend commendable commendation commended commending commends commensurate comment commentaries commentary
commentator commentators commented commenters commenting comments commerce commercial commercialization commercially
commissioned commissioners commissions commit commitment commitments commits committal committed committees committing
commodities commodity common commonalities commonality commonly commonplace commons commotion communal communally
commune communes communicable communicate communicated communicates communicating communication communications
communicators communique communiques communism communities community commute commuted compact compacts companies
companion companions company comparable comparative comparatively compare compared compares comparing comparison
comparisons compartments compass compassion compassionate compatibility compatible compatriot compatriots compel
compelled compelling compels compensate compensated compensating compensation compensations compensatory compete
competed competence competencies competency competent competently competing competition competitions competitive
competitively competitiveness competitor competitors compilation compilations compile compiled compiler compilers
compiling complacency complacent complain complainant complainants complained complaining complains complaint
complaints complement complementarities complementarity complementary complemented complementing complements complete
completed completely completeness completes completing completion complex complexes complexion complexities complexity
compliance compliant complicate complicated complicates complicating complication complications complicit complicity
complied complies compliment complimentary complimented compliments comply complying component components compose
composed composite composition compound compounded compounding compounds comprehend comprehension comprehensive
comprehensively comprehensiveness compressed compression comprise comprised comprises comprising compromise
compromised compromises compromising comptroller compulsion compulsory computer computerized computers computing
comrades con conceal concealed concealing concealment concede conceded conceding conceivable conceivably conceive
conceived conceives concentrate concentrated concentrates concentrating concentration concentrations concept
conception conceptions concepts conceptual conceptually concern concerned concerning concerns concert concerted
concerting concerts concession concessional concessionary concessions conciliate conciliation conciliatory concise
conclude concluded concludes concluding conclusion conclusions conclusive conclusively concomitant concord concrete
concretely concur concurred concurrence concurrent concurrently concurring concurs concussion condemn condemnation
condemnations condemnatory condemned condemning condemns condition conditional conditionalities conditionality
conditionally conditioned conditioning conditions condolences condominium condoms condone condoned condoning conducive
conduct conducted conducting conducts conduit conf confederal confederations confer conferees conference conferences
conferencing conferred conferring confers confess confessed confessing confession confessional confessions confided
confidence confidencebuilding confident confidential confidentiality confidentially confidently configuration
configurations configure configured confine confined confinement confines confining confirm confirmation confirmed
confirming confirms confiscate confiscated confiscating confiscation confiscations conflagration conflagrations
conflict conflicted conflicting conflicts confluence conform conformance conformed conforming conformity conforms
confront confrontation confrontational confrontations confronted confronting confronts confuse confused confusing
confusion congenial congested congestion conglomerate congratulate congratulated congratulates congratulating
congratulation congratulations congratulatory congregations congresses conjecture conjunction connect connected
connecting connection connections connectivity connects connivance connotation connotations conquer conquered
conquering conquest conquests cons conscience consciences conscientious conscientiously conscious consciously
consciousness conscript conscripted conscription conscripts consecutive consecutively consensual consensus consent
consented consenting consequence consequences consequent consequential consequently conservation conservatism
conservative conservatives conserve conserving consider considerable considerably considerate consideration
considerations considered considering considers consigned consist consisted consistency consistent consistently
consisting consists consolation consolidate consolidated consolidates consolidating consolidation consonance consonant
consortia consortium conspicuous conspicuously conspiracies conspiracy conspiratorial conspirators conspire conspired
conspiring constable constabulary constancy constant constantly constellation consternation constituencies
constituency constituent constituents constitute constituted constitutes constituting constitution constitutional
constitutionalism constitutionality constitutionally constitutions constrain constrained constraining constrains
constraint constraints construct constructed constructing construction constructive constructively construe construed
consular consulate consulates consuls consult consultancy consultant consultants consultation consultations
consultative consulted consulting consults consumables consume consumed consumer consumerism consumers consumes
consuming consummate consummated consummation consumption contact contacted contacting contacts contagion contagious
contain contained container containers containing containment contains contaminated contamination contemplate
contemplated contemplates contemplating contemplation contemporaneous contemporary contempt contemptuous contend
contended contender contenders contending contends content contention contentions contentious contents contest
contestants contested contesting contests context contexts contextual contiguous continent continental continents
contingencies contingency contingent contingents continual continually continuance continuation continue continued
continues continuing continuity continuous continuously continuum contours contraband contraception contraceptive
contraceptives contract contracted contracting contraction contractor contractors contracts contractual contradict
contradicted contradicting contradiction contradictions contradictory contradicts contrary contrast contrasted
contrasting contrasts contravene contravened contravenes contravening contravention contribute contributed contributes
contributing contribution contributions contributor contributors contrived control controllable controlled controller
controllers controlling controls controversial controversies controversy convene convened convenes convenience
convenient conveniently convening conventional conventions converge converged convergence convergent converging
conversation conversational conversations converse conversely conversion conversions convert converted convertibility
convertible converting converts convey conveyed conveying conveys convict convicted convicting conviction convictions
convicts convince convinced convinces convincing convincingly convocation convoke convoy convoys convulsions cooked
cookie cookies cooking cooks cool cooled cooler cooling coolness cooperate cooperated cooperates cooperating
cooperation cooperative cooperatively cooperatives coordinate coordinated coordinates coordinating coordination
coordinator coordinators cope copied copies coping copper copra copy copying copyright coral cord cordial cordiality
cordially cordon core corn corner cornered corners cornerstone cornerstones corollary coronavirus coroner corporal
corporate corporations corpse corpses corpus correct corrected correcting correction correctional corrections
corrective correctly correctness correlated correlation correspond corresponded correspondence correspondent
correspondents corresponding correspondingly corresponds corridor corridors corroborate corroborated corroborating
corrosive corrupt corrupted corruption cosmetic cosmic cosmopolitan cost costing costly costs cotton couched could
couldn councilor councilors councils counsel counseled counseling counselling counselors counsels count countdown
counted countenance counter counteract counteracting counteraction counterattack counterbalance countercyclical
counterdemonstrators countered counterfeit counterfeiting counterguerrilla countering counterinsurgency
counterintelligence countermeasure countermeasures counterpart counterparties counterparts counterparty
counterproductive counterproposal counterproposals counterrevolutionary counters counterterrorism countervailing
counterweight counties counting countless countries country countrymen countryside countrywide counts county coup
couple coupled couples coupling coupon coupons coups courage courageous courageously courier couriers course courses
court courteous courtesies courtesy courthouse courtroom courtrooms courts courtyard cousin cousins covenants cover
coverage covered covering covers covert covertly coveted cow cowardice cowardly coworker coworkers crack crackdown
crackdowns cracked cracking cracks cradle craft crafted crafting crafts cramped crash crashed crashing crave crawling
crazy cream create created creates creating creation creations creative creatively creativity creator creators
creature creatures credence credentials credibility credible credibly credit creditable credited creditor creditors
credits creditworthiness credo creed creeds creep creeping crescendo crew crewmembers crews criadazgo cries crime
crimes criminal criminality criminalization criminalize criminalized criminalizes criminalizing criminally criminals
cripple crippled crippling crises crisis criteria criterion critic critical critically criticism criticisms criticize
criticized criticizing critics critique cronyism crop crops cross crossborder crossed crosses crossfire crossing
crossings crossroads crowd crowded crowdfunding crowding crowds crowdsource crowdsourced crowdsourcing crowned
crowning crowns crucial crucially crucible crude crudely cruel cruelly cruelty cruise cruiser cruisers crumble
crumbled crumbling crunch crusade crusades crush crushed crushing crux cry crying crypto crystal crystallization
crystallize crystallized crystallizing cubic cue cues culminate culminated culminating culmination culpability
culpable culprit culprits cult cultivate cultivated cultivating cultivation cultural culturally culture cultures
cumbersome cumulative cumulatively cups cur curable curated curb curbed curbing curbs cure cured cures curfew curfews
curiosity curious currencies currency current currently currents curricula curriculum curriculums curse cursory
curtail curtailed curtailing curtailment curtain curve curves cushion cusp custodial custodian custodians custody
custom customarily customary customer customers customizable customization customize customized customs cut cutback
cutbacks cutoff cuts cutting cyanide cyber cyberattacks cyberbullying cybercrime cybercrimes cybersecurity cyberspace
cycle cycles cyclical cyclone cyclones cynical cynically cynicism cynics dad daily dairy dam damage damaged damages
damaging damn damned damp dampen dampened dampening damping dams dance dancing danger dangerous dangerously dangers
dangling dap dare dared dares daring dark darkened darker darkest darkness dash dashboard dashboards dashed dastardly
data database databases dataset datasets date dated dates dating daughter daughters daunting dawn dawned dawning day
daycare daylight days daytime de dead deadliest deadline deadlines deadlock deadlocked deadlocks deadly deaf deal
dealer dealers dealing dealings deals dealt dear dearly dearth death deaths debacle debatable debate debated debates
debating debauchery debilitating debit debriefing debris debt debtor debtors debts decade decades decarbonization
decay deceased deceit deceitful deceive deceived deceiving decelerated deceleration decency decent decentralization
decentralize decentralized deception deceptive decide decided decidedly decides deciding decimated decision
decisionmaking decisions decisive decisively decisiveness deck decks declarations declaratory declare declared
declares declaring declassfied declassification declassified declassifiers declassify declassifying decline declined
declines declining decolonisation decolonization decommission decommissioned decommissioning decorated decrease
decreased decreases decreasing decree decreed decrees decried decriminalization decriminalized decry dedicate
dedicated dedicating dedication deduct deducted deductible deductibles deduction deductions deed deeds deem deemed
deeming deems deep deepen deepened deepening deepens deeper deepest deeply defaced defamation defamatory defame
defamed defaming default defaulted defaulting defaults defeat defeated defeating defeatism defeats defect defected
defection defections defective defector defectors defects defence defenceless defences defend defendant defendants
defended defender defenders defending defends defense defenseless defenses defensible defensive defensively defer
deference deferment deferral deferred deferring defiance defiant deficiencies deficiency deficient deficit deficits
defied defies defilement define defined defines defining definite definitely definition definitions definitive
definitively deflation deflationary deflect deflected defoliant defoliants defoliation deforestation defunct defuse
defused defusing defy defying degenerate degenerated degenerating degeneration degradation degrade degraded degrading
degree degrees dehumanizing dehydration deinstitutionalization del delay delayed delaying delays delegate delegated
delegates delegation delegations delegitimize delete deleted deleterious deleting deletion deletions deliberate
deliberated deliberately deliberating deliberation deliberations deliberative delicacy delicate delicately delight
delighted delimitation delineate delineated delineation delinquencies delinquency delinquent delinquents deliver
deliverable deliverables delivered deliveries delivering delivers delivery dels delude deluge delusion delve demagogic
demagoguery demand demanded demanding demands demarcate demarcated demarcation demarche demarches demeaning
demilitarisation demilitarization demilitarize demilitarized demining demise demo demobilization demobilize
demobilized democracies democracy democratic democratically democratisation democratization democratize democratized
democratizing demographic demographics demography demolish demolished demolishing demolition demolitions demons
demonstrable demonstrably demonstrate demonstrated demonstrates demonstrating demonstration demonstrations
demonstrative demonstrator demonstrators demoralization demoralize demoralized demoralizing demos demoted demotion
demotions demurred denars denationalization denial denials denied denies denigrate denigrated denigrating denigration
denominated denomination denominations denominator denote denounce denounced denounces denouncing dense densely
density dent dental dentist denuclearization denuclearized denunciation denunciations deny denying depart departed
departing departmental departments departs departure departures depend dependability dependable depended dependence
dependencies dependency dependent dependents depending depends depict depicted depicting depiction deplete depleted
depleting depletion deplorable deplore deplored deplores deploring deploy deployable deployed deploying deployment
deployments deploys deport deportation deportations deported deportees deporting depose deposed deposit depositary
deposited depositing depositors depository deposits depot depots deprecated depreciated depreciation depredations
depress depressed depressing depression deprivation deprivations deprive deprived deprives depriving depth depths
deputies deputy der derail derailed deregister deregistered deregistration deregulation dereliction derided derivative
derivatives derive derived derives deriving derogation derogatory des desalination desalting descend descendant
descendants descended descending descent describe described describes describing description descriptions descriptive
desecrated desecrating desecration desert deserted deserters desertification desertion desertions deserts deserve
deserved deserves deserving desiderata design designate designated designates designating designation designations
designed designee designer designers designing designs designsystem desirability desirable desire desired desires
desiring desirous desist desk desks desktop desolate desolation despair despatch despatches desperate desperately
desperation despicable despite despotic despotism destabilisation destabilization destabilize destabilized
destabilizing destination destinations destined destinies destiny destitute destitution destroy destroyed destroyer
destroyers destroying destroys destruction destructive destructiveness detach detached detachment detachments detail
detailed detailing details detain detained detainee detainees detaining detainment detect detected detecting detection
detectives detente detention detentions deter deteriorate deteriorated deteriorates deteriorating deterioration
determinant determinants determination determinations determine determined determines determining deterred deterrence
deterrent deterrents deterring detonated detonation detonations detract detracting detractors detriment detrimental
devaluation devalue devalued devastate devastated devastating devastation develop developed developer developers
developing development developmental developments develops deviant deviate deviated deviation deviations device
devices devil devious devise devised devising devoid devolution devolved devote devoted devotes devoting devotion
dexterity diabetes diabolical diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagnostics diagram
dialectic dialects dialog dialogue dialogues diametrically diamond diamonds diaspora dichotomy dictate dictated
dictates dictating dictation dictator dictatorial dictators dictatorship dictatorships dictionary did didn die died
dies diesel diet dietary diets differ differed difference differences different differential differentials
differentiate differentiated differentiation differently differing differs difficult difficulties difficulty diffuse
diffused diffusion dig digest digging digit digital digitalgov digitalization digitally digitization digits dignified
dignitaries dignity diktat dilapidated dilatory dilemma dilemmas diligence diligent diligently dilute diluted dilution
dim dimension dimensional dimensions diminish diminished diminishes diminishing diminution dimmed dinar dinars dining
dinner dint dioxide dip diploma diplomacy diplomas diplomat diplomatic diplomatically diplomats dire direct directed
directing direction directions directive directives directly director directorates directors directory directs dirhams
dirty disabilities disability disable disabled disabuse disadvantage disadvantaged disadvantageous disadvantages
disaffected disaffection disagree disagreeable disagreed disagreeing disagreement disagreements disagrees disallow
disallowed disappear disappearance disappearances disappeared disappearing disappears disappoint disappointed
disappointing disappointment disappointments disapproval disapprove disapproved disarm disarmament disarmed disarming
disarray disassociate disassociated disaster disasters disastrous disastrously disavow disavowed disband disbanded
disbanding disbarment disbarred disbelief disburse disbursed disbursement disbursements discard discarded discarding
discern discerned discernible discharge discharged discharges discharging disciplinary discipline disciplined
disciplines disciplining disclaimed disclaimer disclose disclosed disclosing disclosure disclosures discomfort
disconcerting disconnect disconnected discontent discontented discontinuance discontinue discontinued discord
discordant discount discounted discounting discounts discourage discouraged discouragement discourages discouraging
discourse discover discoverable discovered discoveries discovering discovery discredit discredited discrediting
discreet discreetly discrepancies discrepancy discrete discretion discretionary discriminate discriminated
discriminates discriminating discrimination discriminations discriminatory discuss discussed discusses discussing
discussion discussions disdain disease diseases disenchanted disenchantment disenfranchised disenfranchisement
disengage disengaged disengagement disengaging disequilibrium disfavor disgrace disgraceful disgruntled disguise
disguised disgust disgusted disharmony disheartened disheartening dishes dishonest disillusion disillusioned
disillusionment disincentives disinclined disinflation disinflationary disinformation disintegrate disintegrated
disintegrating disintegration disinterest disinterested dislike disliked dislikes dislocated dislocation dislocations
dislodge disloyal dismal dismantle dismantled dismantlement dismantling dismay dismayed dismembered dismemberment
dismiss dismissal dismissals dismissed dismisses dismissing dismount dismounting disobedience disobeying disorder
disorderly disorders disorganization disorganized disparagement disparaging disparate disparities disparity
dispassionate dispatch dispatched dispatches dispatching dispel dispelled dispelling dispensaries dispensation
dispense dispensed dispensing dispersal disperse dispersed dispersing dispersion displace displaced displacement
displacements displacing display displayed displaying displays displeased displeasure disposable disposal disposals
dispose disposed disposing disposition dispositions dispossessed dispossession disproportion disproportionally
disproportionate disproportionately disprove disputants dispute disputed disputes disputing disqualification
disqualified disqualify disqualifying disquiet disquieting disregard disregarded disregarding disregards disrepair
disrespect disrespectful disrespecting disrupt disrupted disrupting disruption disruptions disruptive disrupts
dissatisfaction dissatisfied disseminate disseminated disseminating dissemination dissension dissent dissented
dissenting dissents dissertation disservice dissidence dissident dissidents dissimilar dissipate dissipated dissociate
dissociated dissolution dissolve dissolved dissolving dissuade dissuaded dissuading distance distanced distances
distancing distant distaste distasteful distinct distinction distinctions distinctive distinctly distinguish
distinguished distinguishes distinguishing distort distorted distorting distortion distortions distorts distract
distracted distracting distraction distractions distress distressed distressing distribute distributed distributes
distributing distribution distributions distributors district districts distrust distrusted distrustful disturb
disturbance disturbances disturbed disturbing disturbs disunity ditch dive diverge diverged divergence divergences
divergencies divergent diverging divers diverse diversification diversified diversify diversifying diversion
diversionary diversions diversities diversity divert diverted diverting diverts divest divide divided dividend
dividends divides dividing divine diving division divisional divisions divisive divisiveness divorce divorced divorces
divulge divulging diya dizzying do doc dock docked docket dockets docs doctor doctoral doctors doctrinaire doctrinal
doctrine doctrines document documentaries documentary documentation documented documenting documents dodge does doesn
dog dogged dogma dogmas dogmatic dogmatism dogs doing dol dollar dollars domain domains domestic domestically
domestics domicile dominance dominant dominate dominated dominates dominating domination domineering dominion domino
don donate donated donating donation donations done donor donors doom doomed door doors doorstep dormant dormitories
dormitory dos dose doses dossier dot dots dotted double doubled doubles doubling doubly doubt doubted doubtful
doubting doubtless doubts doves down downed downfall downgrade downgraded downgrades downgrading downing download
downloadable downloaded downloading downloads downplay downplayed downright downs downside downsizing downstream
downtown downturn downturns downward dowries dowry doxing dozen dozens draconian draft drafted drafters drafting
drafts drag dragged dragging drags drain drainage drained draining drains drama dramas dramatic dramatically dramatize
dramatized dramatizing drams drastic drastically draw drawback drawbacks drawdown drawing drawings drawn draws dread
dreadful dream dreamed dreaming dreams dress dressed dressing drew dried drift drifting drill drilling drink drinking
drive driven driver drivers drives driving drone drones drop dropdown dropout dropouts dropped dropping drops drought
droughts drove drown drowned drowning drug drugs drugtrafficking drum drums drunk dry drying du dual dubbed dubious
duck due dues dug duly dump dumped dumping dumps duped duplicate duplicated duplicating duplication duplicative
duplicity durability durable duration duress during dust duties duty dwell dwellers dwelling dwellings dwelt dwindled
dwindling dying dynamic dynamically dynamics dynamism dynamite dynastic dynasty dysfunction dysfunctional each eager
eagerly eagerness ear earlier earliest early earmark earmarked earmarking earn earned earner earners earnest earnestly
earnestness earning earnings earns ears earthquake earthquakes ease eased easier easiest easily easing eastward easy
eat eaten eating eavesdropping ebb echelon echelons echo echoed echoes echoing eclipse eclipsed eco ecological
ecologically ecology econ economic economical economically economics economies economist economists economy ecosystem
ecosystems ed edge edged edges edging edible edict edicts edifice edit edited editing edition editions editor
editorial editorials editors edits educate educated educating education educational educator educators effect effected
effecting effective effectively effectiveness effects efficacious efficacy efficiencies efficiency efficient
efficiently effort efforts egalitarian egg eggs ego egoism egregious egress eight eighteen eighteenth eighth eighty
either elaborate elaborated elaborating elaboration elapse elapsed elder elderly elders eldest elect elected electing
election elections elective electoral electorate electors electric electrical electricity electrification
electrocution electronic electronically electronics elects elegant element elemental elementary elements elephant
elevate elevated elevating elevation elevator elevators eleven eleventh elicit elicited eliciting eligibility eligible
eliminate eliminated eliminates eliminating elimination elite elites eloquence eloquent eloquently else elsewhere
elude eluded elusive em emaciated email emailing emails emalangeni emanate emanated emanates emanating emancipation
embargo embargoed embargoes embark embarked embarking embarks embarrass embarrassed embarrassing embarrassment
embarrassments embassies embattled embed embedded embers embezzled embezzlement embezzling embittered emblem
emblematic embodied embodies embodiment embody embodying embolden emboldened embrace embraced embraces embracing
embroiled embryonic emerge emerged emergence emergencies emergency emergent emerges emerging emigrants emigrate
emigrated emigration eminence eminent eminently emir emirate emissaries emissary emission emissions emit emitters
emitting emotion emotional emotionalism emotionally emotions empathize empathy emphasis emphasise emphasised emphasize
emphasized emphasizes emphasizing emphatic emphatically empire empires empirical emplacement employ employed employee
employees employer employers employing employment employs empower empowered empowering empowerment empowers empt
emptied emption emptive empty emulate emulated emulation en enable enabled enabler enablers enables enabling enact
enacted enacting enactment encadrement encampment ence encircled encirclement enclave enclaves enclose enclosed
enclosing enclosure enclosures encompass encompassed encompasses encompassing encounter encountered encountering
encounters encourage encouraged encouragement encourages encouraging encroach encroached encroaching encroachment
encroachments encrypted encryption encyclical end endanger endangered endangering endangerment endangers endeavor
endeavored endeavoring endeavors endeavour endeavoured endeavouring endeavours ended endemic endgame ending endless
endlessly endogenous endorse endorsed endorsement endorsements endorses endorsing endow endowed endowment endowments
endpoint endpoints ends endurance endure endured endures enduring enemies enemy energetic energetically energies
energize energized energizing energy enforce enforceable enforced enforcement enforces enforcing engage engaged
engagement engagements engages engaging engender engendered engendering engenders engine engineer engineered
engineering engineers engines engraved engulf engulfed engulfing enhance enhanced enhancement enhancements enhances
enhancing enjoined enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged enlargement enlarging enlighten
enlightened enlightening enlightenment enlist enlisted enlisting enlistment enmeshed enmities enmity enormity enormous
enormously enosis enough enrich enriched enriches enriching enrichment enroll enrolled enrolling enrollment enrolment
enroute enshrine enshrined enshrines enshrining enslaved enslavement ensue ensued ensuing ensure ensured ensures
ensuring ent entail entailed entailing entails entangled entente enter entered entering enterprise enterprises
enterprising enters entertain entertained entertaining entertainment enthusiasm enthusiastic enthusiastically
enthusiasts entice enticing entire entirely entirety entities entitle entitled entitlement entitlements entitles
entity entourage entrance entrances entrants entrench entrenched entrenching entrenchment entrepreneur entrepreneurial
entrepreneurs entrepreneurship entries entrust entrusted entrusting entrusts entry enumerate enumerated enumerates
enunciated envelope envelopes environment environmental environmentalists environmentally environments environs
envisage envisaged envisages envisaging envision envisioned envisions envoys envy ephemeral epic epicentre epidemic
epidemics epidemiological episode episodes epitomized epoch equal equaled equality equalization equalize equally
equals equanimity equate equated equates equating equation equilibrium equip equipment equipped equipping equitable
equitably equities equity equivalence equivalent equivalents equivocal equivocation er era eradicate eradicated
eradicating eradication eras erase erased erasing erect erected erecting erection erode eroded erodes eroding erosion
erratic erroneous erroneously error errors erstwhile erupt erupted erupting eruption eruptions es escalate escalated
escalates escalating escalation escape escaped escapees escapes escaping eschew eschewed escort escorted escorting
escorts esh especial especially espionage espouse espoused espouses espousing essay essence essential essentiality
essentially essentials establish established establishes establishing establishment establishments estate estates
esteem esteemed estimate estimated estimates estimating estimation estranged estrangement et etat etc etched eternal
eternally eternity ethic ethical ethically ethics ethnic ethnically ethnicities ethnicity ethno ethos etre euphemism
euphoria euros eurozone evacuate evacuated evacuating evacuation evacuations evacuees evade evaded evading evaluate
evaluated evaluates evaluating evaluation evaluations evangelical evaporate evasion evasive eve even evening evenly
event eventful events eventual eventuality eventually ever evergreen everlasting every everybody everyday everyone
everything everywhere evict evicted evicting eviction evictions evidence evidenced evidences evident evidentiary
evidently evil evils evinced evoke evoked evokes evolution evolutionary evolve evolved evolves evolving ex exacerbate
exacerbated exacerbates exacerbating exacerbation exact exacted exacting exactly exaggerate exaggerated exaggerating
exaggeration exalted exam examination examinations examine examined examiners examines examining example examples
exams excavation exceed exceeded exceeding exceedingly exceeds excel excellence excellent except exception exceptional
exceptionally exceptions excerpt excerpts excess excesses excessive excessively exchange exchanged exchanges
exchanging excised excision excisions excite excited excitement exciting exclude excluded excludes excluding exclusion
exclusionary exclusions exclusive exclusively exclusivity excruciating excuse excused excuses execute executed
executes executing execution executions executive executives exemplary exemplified exemplifies exemplify exempt
exempted exempting exemption exemptions exempts exercise exercised exercises exercising exert exerted exerting
exertion exerts exhaust exhausted exhausting exhaustion exhaustive exhaustively exhibit exhibited exhibiting
exhibition exhibitions exhibits exhort exhortation exhortations exhumation exhumed exigencies exile exiled exiles
exist existed existence existent existential existing exists exit exiting exits exodus exogenous exonerate exonerated
exorbitant exotic expand expanded expanding expands expanse expansion expansionism expansionist expansions expansive
expatriate expatriates expect expectancy expectation expectations expected expecting expects expediency expedient
expedite expedited expediting expedition expeditionary expeditions expeditious expeditiously expel expelled expelling
expend expended expending expenditure expenditures expense expenses expensive experience experienced experiences
experiencing experiment experimental experimentation experimented experimenting experiments expert expertise experts
expiration expire expired expires explain explained explaining explains explanation explanations explanatory explicit
explicitly explode exploded exploding exploit exploitable exploitation exploitative exploited exploiting exploitive
exploits exploration explorations exploratory explore explored explores exploring explosion explosions explosive
explosives exponential exponentially export exportable exportation exported exporter exporters exporting exports
expose exposed exposes exposing exposition exposure exposures expound expounded express expressed expresses expressing
expression expressions expressly expropriate expropriated expropriation expulsion expulsions extant extend extended
extending extends extension extensions extensive extensively extent extenuating exterior exterminate extermination
external externally extinct extinction extinguish extinguished extinguishing extort extorted extorting extortion extra
extract extracted extracting extraction extractive extracts extradite extradited extradition extrajudicial
extrajudicially extralegal extramarital extraneous extraordinarily extraordinary extraterritorial extravagant extreme
extremely extremes extremism extremist extremists extricate eye eyed eyes eyewitness eyewitnesses fabric fabricate
fabricated fabricating fabrication fabrications fabrics fabulous facade face faced faceless faces facet faceted facets
facial facie facilitate facilitated facilitates facilitating facilitation facilitator facilitators facilities facility
facing fact faction factional factionalism factions facto factor factored factories factors factory facts factual
factually faculties faculty fade faded fades fading fail failed failing failings fails failure failures faint fair
fairer fairly fairness fairs fait faith faithful faithfully faiths faits fake fall fallacious fallacy fallback fallen
falling fallout falls false falsehood falsehoods falsely falsification falsified falsify falsifying falter faltered
faltering familial familiar familiarity familiarize families family famine famines famous fan fanatic fanatical
fanaticism fanatics fancy fanfare fanned fanning fans fantastic fantasy far faraway farce fare fared fares farewell
faring farm farmer farmers farming farmland farmlands farms farreaching farsighted farsightedness farther farthest
fascinated fascinating fascism fascist fashion fashionable fashioned fashioning fast faster fastest fat fatal fatalism
fatalistic fatalities fatality fatally fate fated fateful fates father fatherland fathers fathom fatigue fatwa fatwas
fault faulted faults faulty fauna favor favorable favorably favored favoring favorite favorites favoritism favors
favour favourable favourably favoured favouring favours fax fear feared fearful fearing fears feasibility feasible
feat feathers feats feature featured features featuring fedayeen federal federalism federally federations fee feeble
feed feedback feeding feeds feel feelers feeling feelings feels fees feet felicitations felicitous fell fellas fellow
fellowship felonies felony felt female females femicide femicides feminine feminist fence fenced fences fencing fend
ferment ferocious ferocity ferry fertile fertility fertilization fertilizer fertilizers fervent fervently fervor
fervour fester festering festival festivals festivities fetched fetching feud feudal feuding feuds fever feverish few
fewer fewest fiasco fiat fiber fibre fiche fiction fictional fictitious fide fidelity fides field fielded fields
fierce fiercely fifteen fifteenth fifth fifthly fifths fifties fiftieth fifty fiftysecond fight fighter fighters
fighting fights figure figured figurehead figures figuring file filed files filing filings fill filled filling fills
film filmed filming filmmaker films filter filtered filtering filters final finalists finality finalization finalize
finalized finalizing finally finance financed finances financial financially financiers financing find finding
findings finds fine fined fines finesse finest finger fingerprints fingers fingertips fining finish finished finishes
finishing finite fintech fire firearm firearms fired firefighters firefighting firepower fires firewood fireworks
firing firings firm firmed firmer firmest firming firmly firmness firms first firsthand fiscal fish fisheries
fishermen fishery fishing fissile fissionable fissures fist fists fit fitness fits fitted fitting five fivefold fix
fixed fixes fixing flag flagged flagrant flagrantly flags flagship flak flame flames flank flanks flare flared flares
flash flashes flashpoints flat flatly flattened flatter flavor flaw flawed flaws fled fledged fledgling flee fleeing
fleet fleeting fleets flesh flew flexibility flexible flexibly flies flight flights flimsy flip flirtation float
floated floating flogged flogging flood flooded flooding floods floor floors flora flour flourish flourished
flourishes flourishing flout flouted flouting flouts flow flowed flower flowering flowers flowing flown flows flu
fluctuate fluctuated fluctuating fluctuation fluctuations fluent fluid fluidity flung flurry flush flux fly flyers
flying focal focus focused focuses focusing focussed focussing fodder foe foes foil foiled fold folded folder folders
folk folks follow followed followers following follows followup folly foment fomented fomenting fond font fonts food
foods foodstuffs fool fooled foolhardy foolish fools foot footage football footer foothold footing footnote footnotes
footprint footsteps footwear for fora forays forbade forbearance forbid forbidden forbidding forbids force forced
forceful forcefully forces forcible forcibly forcing fore forebears forecast forecasters forecasting forecasts
foreclose foreclosed forefathers forefront forego foregoing foregone foreground foreign foreigner foreigners foremost
forensic forensics foresaw foresee foreseeable foreseen foresees foreshadow foreshadowed foresight forest forestall
forestalling forested forestry forests forever forfeit forfeited forfeiture forge forged forgery forget forgetting
forging forgive forgiven forgiveness forgiving forgo forgot forgotten forints fork form forma formal formalities
formality formalization formalize formalized formalizing formally format formation formations formative formats
formatting formed former formerly formidable forming forms formula formulae formulas formulate formulated formulating
formulation formulations fornication forsake forth forthcoming forthright forthrightly forthwith fortieth
fortifications fortified fortify fortitude fortnight fortress forts fortuitous fortunate fortunately fortune fortunes
forty fortyeighth forum forums forward forwarded forwarding forwards fossil foster fostered fostering fosters fought
foul found foundation foundational foundations founded founder foundered founders founding four fourfold fourteen
fourteenth fourth fourthly fourths fraction fracture fractured fractures fragile fragilities fragility fragment
fragmentary fragmentation fragmented fragments frame framed framers frames framework frameworks framing franc
franchise francophone francs frank frankly frankness frantic frappe fraternal fraternity fratricidal fraud fraudulent
fraudulently fraught free freed freedom freedoms freeing freelance freely freer frees freeze freezes freezing freight
frenzied frenzy frequencies frequency frequent frequently fresh freshwater friction frictions friend friendliness
friendly friends friendship friendships frighten frightened frightening frightful fringe fringes frivolous from front
frontal frontier frontiers frontline frontlines fronts froze frozen fruit fruitful fruitfully fruition fruitless
fruits frustrate frustrated frustrates frustrating frustration frustrations fuel fueled fueling fuelled fuelling fuels
fugitive fugitives fulcrum fulfil fulfill fulfilled fulfilling fulfillment fulfills fulfilment fulfils full fuller
fullest fullfledged fullness fully fun function functional functionality functionally functionaries functioned
functioning functions fundamental fundamentalism fundamentalist fundamentally fundamentals funded funding fundraising
funds funeral funerals funny furious furlough furloughs furnish furnished furnishing furniture furor further
furtherance furthered furthering furthermore furthest fury fuse fusion fuss futile futility future futures fuzzy gag
gain gained gainful gaining gains gallant galleries galley galleys galling gallons galloping galvanize galvanized
galvanizing gambit gamble gambling game games gaming gamut gang gangs gap gaps garages garbage garble garden gardeners
gardens garment garments garner garnered garrison garrisons gas gases gasoline gate gateway gather gathered gathering
gatherings gathers gauge gauged gave gay gays gaze gazette gear geared gearing gem gendarme gendarmerie gendarmes
gender genders generalities generalization generalize generalized generally generals generate generated generates
generating generation generational generations generative generator generators generic generis generosity generous
generously genesis genetic genital genitalia genitals genius genocidal genocide genocides gentle gentleman gentlemen
gently genuine genuinely geo geographic geographical geographically geography geolocation geological geopolitical
geopolitics geospatial geostrategic geothermal gesture gestures get gets getting ghastly ghetto ghettos ghost ghosts
giant giants gifs gift gifted gifts gig gigantic gimmick girl girlfriend girls gist git github give given gives giving
glacial glaciers glad gladly glance glaring glasnost glass glasses gleaned glimmer glimmers glimpse global
globalisation globalism globalization globalize globalized globalizing globally globe gloom gloomy glorification
glorified glorify glorifying glorious glory gloss glossary glove gloves glow glowing go goal goals gods goes going
gold golden golf gone good goodbye goodneighbourliness goodneighbourly goodness goods goodwill gossip got gotten gov
govern governability governance governed governing government governmental governments governmentwide governor
governorate governorates governors governorships governs govt govts grab grabbed grabbing grabs grace graceful
gracefully gracious graciously grade graders grades grading gradual gradually graduate graduated graduates graduating
graduation graffiti graft grain grains grammar grand grandchildren grandeur grandfather grandfathers grandiose
grandmother grandparent grandparents grandson granite grant granted grantees granting grants granular graph graphic
graphically graphics graphs grapple grappled grappling grasp grasped grasping grass grassroots grata grateful
gratefully gratification gratified gratifying gratitude gratuitous grave gravel gravely graver graves gravest
graveyard gravity gray grazing great greater greatest greatly greatness greed greedy green greener greenhouse greet
greeted greeting greetings grenade grenades grew grey grid grids grief grievance grievances grieve grieved grieving
grievous grievously grim grind grinding grip gripped grips grit groceries grocery groom grooming groping gross grossly
grotesque ground groundbreaking grounded grounding groundless grounds groundwork group grouped grouping groupings
groups grow growers growing grown grows growth grudging gruesome grumbling gsa guarantee guaranteed guaranteeing
guarantees guaranties guarantor guarantors guaranty guard guarded guardian guardians guardianship guarding guardrails
guards gubernatorial guerilla guerrilla guerrillas guess guessed guessing guest guests guidance guide guided guideline
guidelines guides guiding guild guilt guilty guise guises gun gunfire gunman gunmen gunpoint guns gunships gunshot gut
guts guy guys gynecological gynecologists habeas habit habitable habitat habitation habitats habits habitual
habitually hack hackathon hackathons hacked hacker hackers hacking had hadn haggling hail hailed hailing hails hair
halal half halfway hallmark hallmarks hallowed halls hallway hallways halt halted halting halve halved halves halving
hamlet hamlets hammer hammered hammering hamper hampered hampering hampers hamstrung hand handbook handcuffed
handcuffing handcuffs handed handedly handedness handful handicap handicapped handicaps handicrafts handing handle
handled handles handling handouts handover hands handshake handsome handwriting handwritten handy hang hanged hanging
hangs haphazard hapless happen happened happening happenings happens happier happily happiness happy harass harassed
harassing harassment harassments harbinger harbingers harbor harbored harboring harbors harbour harboured harbouring
harbours hard harden hardened hardening harder hardest hardliners hardly hardship hardships hardware hardworking harm
harmed harmful harming harmless harmonious harmoniously harmonization harmonize harmonized harmonizing harmony harms
harness harnessed harnessing harrowing harsh harsher harshest harshly harshness harvest harvested harvesting harvests
has hashtag hashtags hasn hassle haste hasten hastened hastening hastily hasty hat hatched hate hated hateful hates
hatred hatreds hats haul hauling haunt haunted haunting haunts have haven havens haves having havoc hawks hazard
hazardous hazards hazing he head headache headaches headed header headers heading headings headline headlines headlong
headquartered headquarters heads headscarf headscarves headway headwinds heal healed healers healing health healthcare
healthier healthy heap hear heard hearing hearings hears heart heartbreaking hearted heartedly heartened heartening
heartfelt heartiest heartily heartland hearts hearty heat heated heating heatwaves heaven heavens heavier heaviest
heavily heavy hectares hedge hedged heed heeded heeding heel heels hefty hegemonic hegemonism hegemonist hegemonistic
hegemony height heighten heightened heightening heightens heights heinous heir heirless heirs held helicopter
helicopters hell hello helm help helped helpers helpful helpfulness helping helpless helplessly helplessness helpline
helps hemisphere hemispheres hemispheric hemorrhage hence henceforth hepatitis her herald heralded heralds herbicide
herbicides herd herders herding herds herdsmen here hereafter hereby hereditary herein heresy hereto heretofore
herewith heritage hero heroes heroic heroically heroin heroism herself hesitancy hesitant hesitate hesitated
hesitating hesitation hesitations heterogeneous heterosexual hey hiatus hid hidden hide hideous hiding hierarchical
hierarchy high higher highest highland highlands highlevel highlight highlighted highlighting highlights highly highs
highway highways hijab hijack hijacked hijackers hijacking hijackings hike hikes hills hilt him himself hinder
hindered hindering hinders hindrance hindrances hindsight hinge hinged hinges hint hinted hinterland hinting hints
hirak hire hired hires hiring his historian historians historic historical historically histories history hit hitherto
hits hitting hoarding hoax hoc hold holder holders holding holdings holds hole holes holiday holidays holiest holistic
holistically hollow homage home homegrown homeland homelands homeless homelessness homemade homeowners homepage homes
hometown homework homicide homicides homogeneous homogenous homophobia homophobic homosexual homosexuality homosexuals
hone honest honestly honesty honey honor honorable honorably honorary honored honoring honors honour honourable
honourably honoured honouring honours hooded hook hooks hooliganism hop hope hoped hopeful hopefully hopeless
hopelessly hopelessness hopes hoping hordes horizon horizons horizontal hormone horns horrendous horrible horrific
horrified horrifying horror horrors horse horses hospitable hospital hospitality hospitalization hospitalized
hospitals host hostage hostages hosted hostile hostilities hostility hosting hosts hot hotbed hotbeds hotel hotels
hotheads hotline hotlines hotspot hotspots hottest hour hourly hours house housed household households housekeeping
houses housing hover how however howitzers hrs hryvnias html http https hub hubs huge hugely hui hukou human humane
humanely humanism humanist humanistic humanitarian humanitarianism humanity humanization humanize humankind humanly
humans humble humbled humbling humbly humiliate humiliated humiliating humiliation humiliations humility humor hump
hunch hundred hundreds hundredth hung hunger hungry hunt hunters hunting hurdle hurdles hurled hurricane hurricanes
hurried hurry hurt hurting hurts husband husbandry husbands hut huts hybrid hydraulic hydro hydrocarbon hydrocarbons
hydroelectric hydrogen hydropower hygiene hygienic hyper hyperinflation hyperlink hypertension hypocrisy hypocritical
hypotheses hypothesis hypothetical hysteria iao ib ibid ice icebox icon iconic icons id ida idea ideal idealism
idealistic ideally ideals ideas ideation identical identifiable identification identified identifier identifies
identify identifying identities identity ideological ideologically ideologies ideology idle idly if ignite ignited
igniting ignoble ignominious ignorance ignorant ignore ignored ignores ignoring ii iii ilab ill illegal illegality
illegally illegible illegitimate illicit illicitly illiteracy illiterate illness illnesses illogical ills illuminate
illuminated illuminating illusion illusions illusory illustrate illustrated illustrates illustrating illustration
illustrations illustrative illustrious image imagery images imaginable imaginary imagination imaginative imaginatively
imagine imagined imam imams imbalance imbalanced imbalances imbued immature immeasurable immeasurably immediacy
immediate immediately immemorial immense immensely immensity immersed immigrant immigrants immigration imminence
imminent immobility immobilized immoral immorality immortal immovable immune immunities immunity immunization
immutable impact impacted impactful impacting impacts impair impaired impairing impairment impairments impart imparted
impartial impartiality impartially impasse impassioned impatience impatient impeached impeachment impeccable impede
impeded impedes impediment impediments impeding impel impelled impels impending imperative imperatives imperfect
imperfections imperial imperialism imperialist imperialistic imperialists imperil imperiled imperilled imperils
impermissible impersonal impervious impetus impinge impinging implacable implantation implement implementable
implementation implementations implemented implementing implements implicate implicated implicating implication
implications implicit implicitly implied implies implode implore imply implying import importance important
importantly importation imported importer importers importing imports impose imposed imposes imposing imposition
impositions impossibility impossible impotence impotent impounded impoverish impoverished impoverishment impracticable
impractical imprecise impregnated impress impressed impressing impression impressions impressive imprint imprison
imprisoned imprisoning imprisonment imprisonments improbable impromptu improper improperly impropriety improve
improved improvement improvements improves improving improvised imprudent impulse impulses impulsive impunity in
inability inaccessibility inaccessible inaccuracies inaccurate inaction inactive inactivity inadequacies inadequacy
inadequate inadequately inadmissibility inadmissible inadvertent inadvertently inadvisable inalienable inappropriate
inappropriately inasmuch inaudible inaugural inaugurate inaugurated inauguration inbox incalculable incapable
incapacitated incapacitation incapacity incarcerate incarcerated incarceration incendiary incensed incentive
incentives incentivize incentivized inception incessant incessantly incest inch inches incidence incidences incident
incidental incidentally incidents incipient incisive incite incited incitement incites inciting inclination
inclinations incline inclined include included includes including inclusion inclusive inclusively inclusiveness
inclusivity income incomes incoming incommunicado incomparable incompatibility incompatible incompetence incompetent
incomplete incomprehensible inconceivable inconclusive incongruous inconsequential inconsistencies inconsistency
inconsistent inconsistently incontestable incontrovertible inconvenience inconvenient incorporate incorporated
incorporates incorporating incorporation incorrect incorrectly increase increased increases increasing increasingly
incredible incredibly increment incremental incrementally increments incriminate incriminating incrimination inculcate
incumbency incumbent incumbents incur incurable incurred incurring incursion incursions indebted indebtedness
indecency indecent indecision indecisive indecisiveness indeed indefatigable indefensible indefinite indefinitely
indelible indemnity indentured independence independent independently independents indescribable indestructible
indeterminate index indexed indexes indexing indicate indicated indicates indicating indication indications indicative
indicator indicators indices indict indicted indictment indictments indifference indifferent indigenous indigent
indigents indignant indignation indignities indignity indirect indirectly indiscriminate indiscriminately
indispensability indispensable indisputable indisputably indissoluble indissolubly individual individualism
individualistic individuality individualized individually individuals indivisibility indivisible indoctrinated
indoctrination indomitable indoor indoors induce induced inducement inducements inducing induction indulge indulgence
indulging industrial industrialised industrialists industrialization industrialized industrially industries
industrious industry ine ineffective ineffectively ineffectiveness ineffectual inefficiencies inefficiency inefficient
ineligible inept ineptitude inequalities inequality inequitable inequities inequity inertia inescapable inestimable
inevitability inevitable inevitably inexcusable inexhaustible inexorable inexorably inexpensive inexperience
inexperienced inexplicable inextricable inextricably inf infamous infancy infant infanticide infantry infants
infeasible infected infection infections infectious infer inference inferences inferior inferiority infernal inferred
infertility infestation infestations infested infighting infiltrate infiltrated infiltrating infiltration
infiltrations infiltrators infinite infinitely inflame inflamed inflammatory inflated inflation inflationary
inflection inflexibility inflexible inflict inflicted inflicting infliction inflow inflows influence influenced
influencer influencers influences influencing influential influenza influx info infographic infographics inform
informal informally informant informants information informational informative informed informer informers informing
informs infra infraction infractions infrastructural infrastructure infrastructures infrequent infrequently infringe
infringed infringement infringements infringes infringing infuse infused infusion ing ingenious ingenuity ingrained
ingredient ingredients inhabit inhabitant inhabitants inhabited inherent inherently inherit inheritance inherited
inheriting inherits inhibit inhibited inhibiting inhibition inhibitions inhibits inhuman inhumane inhumanity inimical
iniquitous initial initialed initialled initially initials initiate initiated initiates initiating initiation
initiative initiatives initiator initiators inject injected injecting injection injections injunction injunctions
injure injured injuries injuring injurious injury injustice injustices ink inland inline inmate inmates innate inner
innocence innocent innocents innocuous innovate innovation innovations innovative innovator innovators innumerable
inordinate inordinately input inputs inquest inquire inquired inquiries inquiring inquiry inquisitorial inroads ins
insane insanity insatiable inscribe inscribed inscription insect insects insecure insecurities insecurity insensitive
insensitivity inseparable inseparably insert inserted inserting insertion inside insider insiders insidious insight
insightful insights insignia insignificant insinuations insist insisted insistence insistent insistently insisting
insists insofar insoluble insolvency inspect inspected inspecting inspection inspections inspector inspectorates
inspectors inspects inspiration inspirational inspire inspired inspires inspiring instabilities instability install
installation installations installed installing installment installments instance instances instant instantaneous
instantly instead instigate instigated instigating instigation instigator instigators instil instill instilled
instilling instinct instinctive instinctively instincts instituted institutes instituting institution institutional
institutionalised institutionalization institutionalize institutionalized institutionalizing institutionally
institutions instruct instructed instructing instruction instructional instructions instructive instructor instructors
instructs instrument instrumental instrumentalities instrumentality instruments insufficiency insufficient
insufficiently insular insulate insulated insulation insult insulted insulting insults insuperable insurance insure
insured insurer insurers insurgencies insurgency insurgent insurgents insuring insurmountable insurrection intact
intake intangible intangibles integral integrate integrated integrates integrating integration integrationist
integrations integrative integrity intellect intellectual intellectually intellectuals intelligence intelligent
intelligently intelligentsia intemperate intend intended intending intends intense intensely intensification
intensified intensifies intensify intensifying intensity intensive intensively intent intention intentional
intentionally intentioned intentions intently intents inter interact interacted interacting interaction interactions
interactive interactivity interacts interagency intercede intercept intercepted intercepting interception interceptor
interceptors intercepts interchange intercommunal interconnected interconnectedness interconnection interconnections
intercontinental intercourse intercultural interdepartmental interdependence interdependency interdependent interdict
interdicted interdiction interdisciplinary interest interested interesting interests interethnic interface interfaces
interfaith interfere interfered interference interferes interfering intergenerational intergovernmental interim
interjected interlinked interlinking interlocking interlocutor interlocutors intermediaries intermediary intermediate
intermediation intermeeting interminable intermingled interministerial intermittent intermittently intern internal
internally international internationalism internationalist internationalization internationalize internationalized
internationally internecine internet internment interns internship internships interoceanic interoperability
interpersonal interplay interposed interposition interpret interpretation interpretations interpreted interpreter
interpreters interpreting interprets interprisoner interregional interregnum interrelated interrelation
interrelationship interrelationships interreligious interrogate interrogated interrogating interrogation
interrogations interrogators interrupt interrupted interrupting interruption interruptions intersect intersection
intersections intersex interstate intertwined interval intervals intervene intervened intervening intervention
interventionism interventionist interventions interview interviewed interviewee interviewees interviewing interviews
interwar interwoven interzonal intifadah intimacy intimate intimated intimately intimation intimidate intimidated
intimidating intimidation into intolerable intolerance intolerant intoxicated intoxication intra intractable intranet
intransigence intransigent intrauterine intricacies intricate intrigue intrigued intrigues intriguing intrinsic
intrinsically introduce introduced introduces introducing introduction introductions introductory introspection
intrude intruded intruders intruding intrusion intrusions intrusive intuitive inundated invade invaded invader
invaders invading invalid invalidate invalidated invaluable invariably invasion invasions invasive invective invent
invented invention inventions inventories inventors inventory inverted invest invested investigate investigated
investigates investigating investigation investigations investigative investigator investigators investigatory
investing investment investments investor investors invests invidious invigorate invigorated invigorating invincible
inviolability inviolable invisible invitation invitations invite invited invites inviting invocation invoicing invoke
invoked invoking involuntarily involuntary involve involved involvement involvements involves involving invulnerable
inward inwards io ion iron ironclad ironed ironic ironically irony irrational irrationality irreconcilable irredentism
irredentist irrefutable irregular irregularities irregularly irregulars irrelevance irrelevant irreparable irreparably
irreplaceable irresistible irrespective irresponsibility irresponsible irresponsibly irretrievably irreversibility
irreversible irreversibly irrevocable irrevocably irrigation irritant irritants irritate irritated irritating
irritation irritations is island islanders islands ism isn isolate isolated isolating isolation isolationism
isolationist issuance issue issued issuers issues issuing isthmus it ite item items iterate iterating iteration
iterations iterative iteratively itinerary its itself iv iz jacket jail jailed jailing jails jam jammed jamming jargon
jealous jealously jealousy jeansa jeeps jeopardize jeopardized jeopardizes jeopardizing jeopardy jet jets jihad
jihadist job jobless jobs jockeying jockeys join joined joining joins joint jointly joke jokes jokingly journal
journalism journalist journalistic journalists journals journey journeys joy joyful js json jubilee judge judged
judgement judgements judges judging judgment judgments judicial judicially judiciary judicious judiciously jump jumped
jumping junction juncture jungle jungles junior junk junks junta jure juridical juridically juries jurisdiction
jurisdictional jurisdictions jurisprudence jurist jurists jurors jury jus just justice justices justifiable
justifiably justification justifications justified justifies justify justifying justly juvenile juveniles kafala
karaoke kb keel keen keenly keep keeper keepers keeping keeps keg kept key keyboard keyed keynote keys keystone
keyword keywords kick kickbacks kicked kicking kickoff kicks kid kidding kidnap kidnapped kidnappers kidnapping
kidnappings kidney kidneys kids kill killed killer killers killing killings kills kiln kilns kilometer kilometers
kilometre kilometres kin kina kind kindergarten kindergartens kindled kindly kindness kindred kinds kinship kiss
kissing kit kitchen kits km knee kneel knees knew knife knit knives knock knocked knocking knot know knowing knowingly
knowledge knowledgeable known knows kroner kronor kuna kuo kwacha kwanliso kz la label labeled labeling labelled
labelling labels labia labor laboratories laboratory labored laborer laborers laboring laborious labour laboured
labours labs lack lacked lacking lacks ladder laden lag lagged lagging lags lai laid lament lamentable lamented land
landed landfall landing landings landless landline landlocked landlord landlords landmark landmarks landmine landmines
landowners lands landscape landscapes landslide landslides lane lanes language languages languish languished
languishing lap lapse lapsed lapses laptop laptops large largely larger largescale largest lari laser lashed lashes
last lasted lasting lastly lasts late lately latent later lateral latest latitude latter laud laudable lauded laugh
laughed laughing laughingly laughs laughter launch launched launcher launchers launches launching launderers
laundering laundry laureate lavish law lawful lawfully lawfulness lawless lawlessness lawmaker lawmakers laws lawsuit
lawsuits lawyer lawyers lax lay layer layers laying layoff layoffs layout layouts lays lb lead leader leaders
leadership leaderships leading leads leaf leaflet leaflets leak leakage leaked leaking leaks lean leaned leaning
leanings leans leap leaps learn learned learner learners learning learnings learns learnt lease leased leases leasing
least leastdeveloped leather leave leaves leaving lecture lecturer lecturers lectures lecturing led ledger leeway left
leftist leftists leftward leg legacies legacy legal legalistic legality legalization legalize legalized legalizing
legally legations legend legendary legislate legislated legislation legislative legislator legislators legislature
legislatures legitimacy legitimate legitimately legitimization legitimize legitimized legitimizes legitimizing legs
lei leisure leks lempiras lend lender lenders lending lends length lengthen lengthened lengthening lengths lengthy
leniency lenient lens lent lesbian lesbians lese less lessen lessened lessening lesser lesson lessons lest let lethal
lets letter letters letting lev level leveled leveling levelled levelling levels lever leverage leveraged leverages
leveraging levers levied levies levs levy liabilities liability liable liaison libel libelous liberal liberalism
liberalization liberalize liberalized liberalizing liberally liberals liberate liberated liberating liberation
liberator liberators liberties liberty librarians libraries license licensed licenses licensing lid lie lied lies lieu
lieutenants life lifeblood lifecycle lifeline lifelong lifesaving lifestyle lifestyles lifetime lifetimes lift lifted
lifting liftings liftoff lifts ligation light lighten lighter lighting lightly lightning lights lightweight like liked
likelihood likely likeminded likened likes likewise liking limb limbo limbs limit limitation limitations limited
limiting limitless limits linchpin line linear lined liners lines linger lingered lingering linguistic linguistically
lining link linkage linkages linked linking links lion lip liquefied liquid liquidate liquidated liquidating
liquidation liquidity lira list listed listen listened listeners listening listing lists listserv lit litany literacy
literal literally literary literate literature lithium litigants litigation litmus litter little littoral liuzhi live
liveable lived livelihood livelihoods lively liver lives livestock livestream living ll load loaded loading loads loan
loaned loans lobbied lobby lobbying local locale localities locality localized locally locals locate located locating
location locations locator lock lockdown lockdowns locked locking lockout lockouts locks locus locust locusts lodged
lodging loftiest lofty log logged logging logic logical logically login logistic logistical logistically logistics
logo logos logs loitering lone loneliness lonely long longed longer longest longevity longing longitude longs
longstanding longterm longtime look looked looking looks loom looming looms loop loophole loopholes loops loose
loosely loosen loosened loosening looser looted looting lopsided lords lose loser losers loses losing loss losses lost
lot lots lottery loud louder loudly love loved lovely lovers loves loving low lower lowered lowering lowers lowest
lowincome lowlands lows loyal loyalist loyalists loyally loyalties loyalty lucid lucidity luck lucky lucrative
lukewarm lull lulled lumber lump lunar lunch lunched luncheon lung lungs lure lured lurking lust luxury lying lynched
lynching lyrics machete machetes machinations machine machinery machines macro macroeconomic mad made madness mafia
magazine magazines magic magical magistrate magistrates magnanimity magnanimous magnet magnetic magnificent magnified
magnify magnitude magnitudes mahram maiden mail mailing mails maim maimed maiming main mainland mainly mainstay
mainstream mainstreamed mainstreaming maintain maintained maintaining maintains maintenance maize majeste majestic
majeure major majorities majority majors make maker makers makes makeshift makeup making maladies maladministration
malaise malaria male males malevolent malfeasance malice malicious maliciously malign malignant mall malls
malnourished malnourishment malnutrition maloti malpractice maltreatment malware mammoth man manage manageable managed
management manager managerial managers manages managing manat mandate mandated mandates mandating mandatory maneuver
maneuverability maneuvered maneuvering maneuvers mangrove mangroves manifest manifestation manifestations manifested
manifesting manifestly manifesto manifests manifold manipulate manipulated manipulating manipulation manipulations
mankind manmade manned manner manners manning manoeuvre manoeuvres manoeuvring manpower manslaughter mantle mantra
manual manually manuals manufacture manufactured manufacturer manufacturers manufactures manufacturing manuscript
manuscripts many map mapped mapping maps marathon marched marchers marches marching margin marginal marginalization
marginalize marginalized marginalizing marginally margins marijuana marine marital maritime mark marked markedly
marker markers market marketed marketers marketing marketplace marketplaces markets marking markings marks markup
marred marriage marriages married marries marry marrying marshalling marshes martial martyr martyrdom martyred martyrs
marvel marvellous mask masked masks mass massacre massacred massacres massage masse masses massing massive massively
master mastered mastering masters mastery matai match matched matches matching material materialistic materialize
materialized materializes materially materials materiel maternal maternity math mathematical mathematics matrimonial
matrix matter mattered matters mattresses mature matured maturing maturities maturity maxim maximize maximizing
maximum may maybe mayhem mayor mayoral mayors maze mdash me meager meagre meal meals mean meaning meaningful
meaningfully meaningless meanings means meant meantime meanwhile meas measles measurable measurably measure measured
measurement measurements measures measuring meat mechanical mechanics mechanism mechanisms medal meddle meddling media
median mediate mediated mediating mediation mediator mediators mediatory medical medically medication medications
medicine medicines medieval medium meet meeting meetings meets mega megawatts melt meltdown melting member members
membership memberships memcon memes memo memoire memoirs memorable memoranda memorandum memorial memorials memories
memory memos men menace menaced menaces menacing mend menial menstrual menstruating menstruation mental mentality
mentally mention mentioned mentioning mentions mentor mentoring mentors mentorship menu mercenaries mercenary
merchandise merchant merchants merciless mercilessly mercury mercy mere merely merge merged merger mergers merging
merit merited merits mesh mess message messages messaging messenger messengers messy met meta metadata metal metals
metaphor meted meteorological meters methane method methodical methodically methodological methodologies methodology
methods meticulous meticulously metre metres metric metrics metro metropolitan mettle micro microcosm microcredit
microfiche microfilm microform microphone microphones microservices microsite mid midday middlemen midnight midpoint
midst midterm midway midwife midwives might mighty migrant migrants migrate migrated migrating migration migrations
migratory mil mild milder mildly mile mileage miles milestone milestones milieu militancy militant militants
militarily militarism militarist militaristic militarization militarize militarized military militate militia
militiamen militias milk mill millennia millennial millennials million millions mills mind minded mindedness mindful
mindless minds mindset mindsets mine mined mineral minerals miners mines mineworkers mini minimal minimally minimize
minimized minimizes minimizing minimum minimums mining miniscule ministerial ministries minor minorities minority
minors minus minute minutes miracle miracles miraculous mirage mired mirror mirrored mirrors misapprehension
misappropriated misappropriating misappropriation misbehavior miscalculation miscalculations miscarriage miscellaneous
mischief misconception misconceptions misconduct misconstrued misdeeds misdemeanor misdemeanors miserable miseries
misery misfortune misfortunes misgivings misguided mishandling misinformation misinformed misinterpretation
misinterpreted misjudged mislead misleading misled mismanaged mismanagement mismatch misperceptions misplaced misread
misrepresentation misrepresented miss missed misses missile missiles missing mission missionaries missionary missions
mistake mistaken mistakenly mistakes mistreat mistreated mistreating mistreatment mistrust misunderstand
misunderstanding misunderstandings misunderstood misuse misused misusing mitigate mitigated mitigating mitigation mix
mixed mixing mixture mm mob mobile mobilise mobility mobilization mobilize mobilized mobilizing mobs mock mocked
mockery mocking mocks modal modalities modality mode model modeled modeling models modem moderate moderated moderately
moderates moderating moderation moderator modern modernity modernization modernize modernized modernizing modes modest
modestly modesty modicum modification modifications modified modify modifying modular module modules modus mold
molestation molesting mom moment momentarily momentary momentous moments momentum monarch monarchical monarchs
monarchy monasteries monastery monetary money moneylaundering mongering monies monitor monitored monitoring monitors
monk monks monolith monolithic monologue monopolies monopolistic monopolize monopolized monopoly monotheistic monsoon
monster monsters monstrous month monthly months monument monumental monuments mood moods moon moot moral morale
morality morally morals morass moratorium moratoriums morbidity more moreover mores moribund morning mortal mortality
mortar mortars mortgage mortgaged mortgages mosaic mosque mosques mosquito most mostly mother motherhood motherland
mothers motion motions motivate motivated motivates motivating motivation motivations motive motives motor motorbike
motorbikes motorcade motorcycle motorcycles motorists motorized motto mould mount mountain mountainous mountains
mounted mounting mourn mourning mouse mouth mouths move moved movement movements mover moves movie movies moving mtg
much muchneeded mud mudslides mufti multi multiagency multicultural multiculturalism multidimensional
multidisciplinary multiethnic multifaceted multifamily multifarious multilateral multilateralism multilaterally
multilingual multimedia multimillion multinational multinationals multiparty multiple multiplication multiplicity
multiplied multiplier multiply multiplying multipolar multipolarity multipurpose multiracial multireligious
multisectoral multitude multitudes multiyear municipal municipalities municipality munitions mural murder murdered
murderer murderers murdering murderous murders murky muscle muscles museum museums music musical musician musicians
must muster mustered mute muted mutilated mutilation mutilations mutiny mutual mutuality mutually my myopic myriad
myself mysteries mysterious mystery myth myths na nagging nai nail nails naira naive naked name named namely names
naming nanotechnology napalm narco narcotic narcotics narrative narratives narrow narrowed narrower narrowing narrowly
nasa nascent nasty nation national nationalism nationalisms nationalist nationalistic nationalists nationalities
nationality nationalization nationalize nationalized nationalizing nationally nationals nationbuilding nationhood
nationwide native natives natural naturalization naturalize naturalized naturally nature naught nautical naval navies
navigable navigate navigated navigating navigation navigational nay nd near nearby nearer nearest nearing nearly nears
neat neatly nebulous necessarily necessary necessitate necessitated necessitates necessitating necessities necessity
neck necks need needed neediest needing needle needless needlessly needs needy nefarious negate negated negates
negating negation negative negatively negativism neglect neglected neglecting negligence negligent negligible
negotiable negotiate negotiated negotiates negotiating negotiation negotiations negotiator negotiators negots neighbor
neighborhood neighborhoods neighboring neighborliness neighborly neighbors neighbour neighbourhood neighbourhoods
neighbouring neighbourliness neighbourly neighbours neither neo neocolonial neocolonialism neoliberal neonatal nephew
nepotism nerve nerves nervous nervousness nest net nets network networked networking networks neutral neutralism
neutralist neutralists neutrality neutralization neutralize neutralized neutralizing neutrals neutron never
nevertheless new newborn newborns newcomer newcomers newer newest newly news newsletter newsletters newsmen newspaper
newspapermen newspapers newsroom next nexus ni nibbling nice nicely niche nickel nicotine niece nigh night nightclub
nightclubs nightly nightmare nightmares nights nighttime nil nilly nimble nine nineteen nineteenth ninety ninth no
nobility noble noblest nobody nodded nods noise noises noisy nomadic nomads nominal nominally nominate nominated
nominates nominating nomination nominations nominee nominees non nonaggression nonagricultural nonaligned nonalignment
nonbailable nonbank nonbanks nonbinary nonbinding noncitizen noncitizens noncombat noncombatants noncommercial
noncommittal noncompliance noncompliant nonconforming nonconsensual nonconsenting noncriminal noncustodial nondefense
nondisabled nondisclosure nondiscrimination nondiscriminatory none nonessential nonetheless nonexistent nonfarm
nonfinancial nonfood nongovernment nongovernmental nonhazardous nonhousing nonindigenous nonindustrial noninterference
nonintervention nonjudicial nonlethal nonmembers nonmilitary nonminority nonnuclear nonpartisan nonpayment
nonpermanent nonpolitical nonprofit nonprofits nonproliferation nonpublic nonrecognition nonrefoulement nonresident
nonresidential nonresidents nonsense nonstandard nonstate nontraditional nontransparent nonunion nonunionized
nonviolent noon nor norm normal normalcy normality normalization normalize normalized normalizing normally normative
norms northeast northeastern northern northward northwest northwestern nose nostalgia nostalgic not notable notables
notably notation note notebooks noted notes notetaker noteworthy nothing notice noticeable noticeably noticed notices
notification notifications notified notify notifying noting notion notions notorious notoriously nots notwithstanding
nourish nourished nourishment novel novelty novo now nowadays nowhere noxious npm nuance nuanced nuances nuclear
nuclearweapon nucleus nudity nuisance null nullified nullify nullifying number numbered numbering numbers numerical
numerically numerous nuns nurse nursery nurses nursing nurture nurtured nurtures nurturing nut nutrition nutritional
nutritious nuts nutshell oasis oath obduracy obdurate obedience obedient obesity obey obeyed object objected objecting
objection objectionable objections objective objectively objectives objectivity objectors objects obligate obligated
obligates obligation obligational obligations obligatory oblige obliged obliges obliging obliterate oblivion oblivious
obnoxious obscene obscenity obscurantism obscure obscured observable observance observances observation observations
observe observed observer observers observes observing obsessed obsession obsessive obsolescence obsolescent obsolete
obstacle obstacles obstetric obstinacy obstinate obstinately obstruct obstructed obstructing obstruction
obstructionism obstructionist obstructionists obstructions obstructive obstructs obtain obtainable obtained obtaining
obtains obviate obvious obviously occasion occasional occasionally occasioned occasions occupancy occupants occupation
occupational occupations occupied occupier occupiers occupies occupy occupying occur occurred occurrence occurrences
occurring occurs ocean oceanic oceans odd odds odious of off offence offences offend offended offender offenders
offending offends offense offenses offensive offensives offer offered offering offerings offers office officer
officers offices official officialdom officially officials officio offing offline offs offset offsets offsetting
offshore offsite offspring offtake oft often oftentimes oh oil oils ok okay ol old older oldest olds oligarch
oligarchies oligarchs oligarchy olive ombudsman ombudsmen ombudsperson ombudspersons ombudswoman omen ominous
ominously omission omissions omit omits omitted omitting omnibus omnipresent on onboard onboarding once one onerous
ones oneself ongoing online onlookers only ons onset onshore onsite onslaught onto onus onward onwards op opacity
opaque open opened opening openings openly openness opens operable operandi operate operated operates operating
operation operational operationalization operationalize operationalized operationalizing operationally operations
operative operatives operator operators opined opinion opinions opioid opium opponent opponents opportune opportunism
opportunistic opportunists opportunities opportunity oppose opposed opposes opposing opposite opposition oppositionist
oppositionists oppress oppressed oppressing oppression oppressive oppressor oppressors opprobrium opt opted optic
optical optimal optimally optimism optimist optimistic optimistically optimization optimize optimized optimizing
optimum opting option optional options opulence or oral orally orange orbit orbital orbiting orchestrated
orchestrating ordained ordeal ordeals order ordered ordering orderly orders ordinance ordinances ordinarily ordinary
ordinate ordinated ordinating ordination ordnance ore org organ organic organically organisations organise organised
organism organisms organizational organizations organize organized organizer organizers organizes organizing organs
orient oriental orientation orientations oriented orienting origin original originally originate originated originates
originating originations origins orphan orphanage orphanages orphaned orphans orthodoxy ostensible ostensibly
ostentatious ostracism ostracized other others otherwise ought ouguiyas ounce ounces our ours ourselves oust ousted
ouster ousting out outages outbound outbreak outbreaks outburst outbursts outcome outcomes outcry outdated outdoor
outdoors outed outer outfit outfits outflow outflows outgoing outgrowth outlaw outlawed outlawing outlaws outlay
outlays outlet outlets outline outlined outlines outlining outlived outlook outlooks outlying outmoded outnumber
outnumbered outpaced outpatient outpost outposts outpouring output outputs outrage outraged outrageous outrages
outreach outright outs outset outside outsider outsiders outsized outskirts outsourced outsourcing outspoken
outstanding outward outweigh outweighed over overall overarching overboard overburdened overcame overcome overcoming
overcrowded overcrowding overdose overdue overemphasize overemphasized overestimate overestimated overfishing
overflight overflights overflow overfly overhang overhaul overhauled overhauling overhead overkill overland overlap
overlapping overlay overload overloaded overlook overlooked overlooking overlooks overly overnight overpopulated
overpopulation overreach overreliance overrepresented override overriding overrule overruled overrun oversaw overseas
oversee overseeing overseen oversees overshadow overshadowed oversight oversimplification overstate overstated
overstayed overstretched overt overtaken overthrew overthrow overthrowing overthrown overtime overtly overtones
overture overtures overturn overturned overturning overuse overview overwhelm overwhelmed overwhelming overwhelmingly
overwork overworked overwrite owe owed owes owing own owned owner owners ownership owning owns oxygen ozone pace paced
pacification pacified pacifist pacify pack package packaged packages packaging packed packing pacts pad paddy pads
page pages pageviews pagination pagoda pagodas paid pain pained painful painfully painless pains painstaking
painstakingly paint painted painting pair paired pairing pairs palace palatable pale palette pall palliative
palliatives palm palpable pamphlet pamphlets panacea pandemic pandemics panel panelists panels panhandle panic
panorama pants paper papers paperwork par para parachute parade parades paradigm paradigms paradise paradox paradoxes
paradoxical paradoxically paragraph paragraphs paralegals parallel paralleled parallelism parallels paralyse paralysed
paralysing paralysis paralyzed paralyzing parameter parameters paramilitaries paramilitary paramount paraphernalia
paraphrase parapolice paras parastatal paratroopers paratroops parcel parcels pardon pardoned pardoning pardons pare
parent parentage parental parentheses parenthetically parenting parents parish parities parity parked parking parks
parliament parliamentarian parliamentarians parliamentary parliaments parlors parochial parole parse part parted
partial partiality partially participant participants participate participated participates participating
participation participative participatory particular particularities particularly particulars parties parting partisan
partisans partisanship partition partitioned partitioning partly partner partnered partnering partners partnership
partnerships parts party pass passage passages passed passenger passengers passes passing passion passionate
passionately passions passive passively passivity passport passports password passwords past paste pastor pastoral
pastoralists pastors pat patch patches patchwork patent patently patents paternal paternalism paternalistic paternity
path pathetic paths pathway pathways patience patient patiently patients patriarchal patrimony patriot patriotic
patriotism patriots patrol patrolled patrolling patrols patron patronage patrons pattern patterns patties paucity
pause paused pauses pave paved paves paving pawn pawns pay payable paychecks paying payload payment payments payoff
payroll payrolls pays pdf peace peaceable peaceably peacebuilding peaceful peacefully peacekeeper peacekeepers
peacekeeping peaceloving peacemaker peacemakers peacemaking peacetime peak peaked peaks peanuts peasant peasantry
peasants peculiar peculiarities peculiarly peddling pedestrian pedophiles pedophilia peer peers peg pellet pen penal
penalize penalized penalizes penalizing penalties penalty penchant pending pendulum penetrate penetrated penetrating
penetration penetrations peninsula peninsular penitentiaries penitentiary penny pens pension pensioners pensions pent
penultimate people peoples pepper per perceive perceived perceives percent percentage percentages perceptible
perception perceptions perceptive perennial perennially perestroika perfect perfected perfecting perfection perfectly
perforce perform performance performances performed performers performing performs perfunctory perhaps peril perilous
perilously perils perimeter period periodic periodical periodically periodicals periods peripheral periphery perish
perished perjury permanence permanent permanently permeate permeated permeates permissible permission permissions
permissive permissiveness permit permits permitted permitting pernicious perpetrate perpetrated perpetrating
perpetration perpetrator perpetrators perpetual perpetuate perpetuated perpetuates perpetuating perpetuation
perpetuity perplexed persecute persecuted persecution perseverance persevere persevered persevering persist persisted
persistence persistent persistently persisting persists person persona personal personalities personality personalized
personally personas personnel persons perspective perspectives persuade persuaded persuading persuasion persuasions
persuasive persuasively pertain pertained pertaining pertains pertinent perturbed pervade pervades pervasive perverse
perverted peso pesos pessimism pessimistic pesticides pet petition petitioned petitioner petitioners petitioning
petitions petrochemical petroleum petty ph phablet pharmaceutical pharmaceuticals pharmacies pharmacists pharmacy
phase phased phases phasing phenomena phenomenal phenomenon philanthropic philanthropist philanthropy philosopher
philosophical philosophies philosophy phishing phone phoned phones phony phosphate photo photograph photographed
photographer photographers photographic photographing photographs photography photojournalist photos phrase phrased
phraseology phrases phrasing physical physically physician physicians physics physiological piaster piasters piastre
piastres pick picked picker pickers picket picketing pickets picking picks pickup picture pictured pictures pie piece
piecemeal pieces piety pig pil pile piled piles pilgrimage pilgrims piling pill pillage pillaged pillaging pillar
pillars pills pilot piloted piloting pilots pimping pin pinch pink pinnacle pinned pinning pinpoint pioneer pioneered
pioneering pioneers pious pipe pipeline pipelines pipes pique piracy pirates pistol pit pitch pitched pitfalls pits
pitted pitting pity pivot pivotal pixels pizza placards placate place placed placement placements places placing
plague plagued plagues plaguing plain plainclothes plainly plains plaintiff plaintiffs plan plane planes planet
planetary planets plank planned planners planning plans plant plantation plantations planted planting plants plaque
plaster plasters plastic plastics plate plateau plates platform platforms platitudes platoon platoons plausibility
plausible plausibly play playbook played player players playing playlist plays plea plead pleaded pleading pleads
pleas pleasant pleasantly pleasantries please pleased pleases pleasing pleasure plebiscite pled pledge pledged pledges
pledging plenary plenipotentiaries plenipotentiary plentiful plenty plenum plethora plight plot plots plotted plotters
plotting ploughshares ploy plug plugin plugins plumbing plummeted plummeting plunder plundered plundering plunge
plunged plunging plural pluralism pluralist pluralistic plurality plus plutonium pm pneumonia poaching pocket pockets
podcast podcasting podcasts podium poem poet poetry poets poignant point pointed pointedly pointing pointless points
poised poison poisoned poisoning poisonous poisons polar polarization polarize polarized polarizing pole polemic
polemical polemics polestar police policed policeman policemen polices policies policing policy policymaker
policymakers policymaking polio polished polite politely politic political politically politician politicians
politicization politicize politicized politicizing politico politics polity poll polled polling polls pollutants
pollute polluted polluter polluters polluting pollution polygamy polygyny ponder pondered pong pool pooled pooling
pools poor poorer poorest poorly pop poppy populace popular popularity popularly populate populated population
populations populism populist populous pork pornographic pornography porous port portability portable portal portals
portend portends porters portfolio portfolios portion portions portrait portray portrayal portrayed portraying
portrays ports pose posed poses posing posited position positioned positioning positions positive positively positives
possess possessed possesses possessing possession possessions possibilities possibility possible possibly post postal
postconflict posted postelection postelectoral poster posterity posters postexposure posting postings postmeeting
postmortem postnatal postpartum postpone postponed postponement postponements postponing posts postsecondary
postulated postulates posture postures posturing postwar pot potable potatoes potent potential potentialities
potentially potentials pouch pouched poultry pound pounds pour poured pouring poverty powder power powered powerful
powerfully powerhouse powerless powerlessness powers pp practicability practicable practical practicality practically
practice practiced practices practicing practise practised practising practitioner practitioners pragmatic
pragmatically pragmatism praise praised praises praiseworthy praising pray prayed prayer prayers praying pre preach
preached preaches preaching preamble preambular precarious precariousness precaution precautionary precautions precede
preceded precedence precedent precedents preceding precept precepts precinct precincts precious precipice precipitate
precipitated precipitating precipitation precipitous precipitously precise precisely precision preclude precluded
precludes precluding preconceived precondition preconditions precursor precursors predators predatory predecessor
predecessors predetermined predicament predicated predict predictability predictable predictably predicted predicting
prediction predictions predicts predominance predominant predominantly predominate predominately preeminence
preeminent preempt preemptive preemptively preexisting preface prefect prefects prefecture prefectures prefer
preferable preferably preference preferences preferential preferred preferring prefers pregnancies pregnancy pregnant
prejudge prejudice prejudiced prejudices prejudicial prejudicing preliminaries preliminary prelude premarital
premature prematurely premeditated premise premised premises premium premiums prenatal preoccupation preoccupations
preoccupied preoccupy preparation preparations preparatory prepare prepared preparedness prepares preparing prepayment
preponderance preponderant prepositioning preposterous prepublication prerequisite prerequisites prerogative
prerogatives presage preschool preschools prescribe prescribed prescribes prescribing prescription prescriptions
prescriptive presence present presentation presentations presented presenter presenters presenting presently presents
preservation preserve preserved preserves preserving preset preside presided presidency presidential presidentially
presides presiding press pressed presses pressing pressure pressured pressures pressuring prestige prestigious
presumably presume presumed presumes presumption presumptuous presuppose presupposes pretend pretended pretending
pretense pretenses pretensions pretext pretexts pretrial pretty prevail prevailed prevailing prevails prevalence
prevalent prevarication prevent preventable preventative prevented preventing prevention preventive prevents preview
previous previously prewar prey price priced priceless prices pricing pride prides priest priests prima primacy
primaries primarily primary primitive primordial princes principal principally principals principle principled
principles print printed printer printers printing prior priori priorities prioritization prioritize prioritized
prioritizes prioritizing priority prism prison prisoner prisoners prisons pristine privacy private privately
privatization privatize privatized privilege privileged privileges privy prize prizes pro proactive proactively
probabilities probability probable probably probation probationary probe probed probes probing probity problem
problematic problematical problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds
process processed processes processing procession processions processor proclaim proclaimed proclaiming proclaims
proclamation proclamations proclivity procrastinate procrastination procure procured procurement procurements
procuring prod prodding prodemocracy prodigious produce produced producer producers produces producing product
production productions productive productively productivity products profess professed professes profession
professional professionalism professionally professionals professions professor professors proffered proficiency
proficient profile profiled profiles profiling profit profitability profitable profitably profited profiteering
profiting profits profound profoundly prognosis progovernment program programmatic programme programmed programmer
programmers programmes programming programs progress progressed progresses progressing progression progressive
progressively prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibitively prohibits
proindependence project projected projectiles projecting projection projections projects proliferate proliferated
proliferating proliferation prolong prolongation prolonged prolonging prominence prominent prominently promise
promised promises promising promote promoted promoter promoters promotes promoting promotion promotional promotions
prompt prompted prompting promptly promptness prompts promulgate promulgated promulgation prone pronged pronounce
pronounced pronouncement pronouncements pronouns proof proofing proofs prop propaganda propagandistic propagandists
propagandizing propagate propagated propagating propagation propel propelled propeller propelling propensity proper
properly properties property prophecy prophetic prophets prophylaxis propitious proponent proponents proportion
proportional proportionality proportionally proportionate proportionately proportions proposal proposals propose
proposed proposes proposing proposition propositions propounded proprietary proprietors propriety propulsion proregime
pros proscribed proscribes proscription prosecute prosecuted prosecutes prosecuting prosecution prosecutions
prosecutor prosecutorial prosecutors prospect prospecting prospective prospects prosper prospered prosperity
prosperous prostitutes prostitution protagonist protagonists protect protected protecting protection protectionism
protectionist protections protective protector protectorate protectors protects protein protest protestations
protested protester protesters protesting protestors protests proto protocols prototype prototypes prototyping
protracted proud proudly prove proved proven provenance proverb proves provide provided provider providers provides
providing province provinces provincial proving provision provisional provisionally provisioning provisions proviso
provocation provocations provocative provoke provoked provokes provoking prowess proxies proximate proximity proxy
prudence prudent prudential prudently pruning pseudo pseudonym pshtt psychiatric psychiatrist psychiatrists
psychological psychologically psychologist psychologists psychology psychosocial psychotropic psywar puberty public
publication publications publicity publicize publicized publicizing publicly publish published publisher publishers
publishes publishing pull pullback pulled pulling pulls pulse pump pumping punch punched punches punching punctuated
punish punishable punished punishes punishing punishment punishments punitive pupils puppet puppets purchase purchased
purchaser purchasers purchases purchasing pure purely purge purged purges purging purification purity purport
purported purportedly purporting purpose purposeful purposefully purposely purposes purse pursuance pursuant pursue
pursued pursues pursuing pursuit pursuits purview push pushback pushbacks pushed pushes pushing put puts putting
puzzle puzzled puzzling pyramid qisas qua quadripartite quadrupled quagmire qualification qualifications qualified
qualifies qualify qualifying qualitative qualitatively qualities quality quandary quantifiable quantified quantify
quantitative quantitatively quantities quantity quantum quarantine quarantined quarantines quarrel quarrels quarries
quarrying quarter quarterly quarters quash quasi queer quell queried queries query quest question questionable
questioned questioning questionnaire questions quetzals queue quick quicker quickest quickly quid quiescent quiet
quieted quietly quintessential quit quite quits quitting quiz quo quorum quota quotas quotation quotations quote
quoted quotes quoting rabbi race races racial racially racing racism racist racists radar radars radiation radical
radicalism radicalization radicalized radically radicals radio radioactive radiological radios radius rage raged rages
raging raid raided raiders raiding raids rail railroad railroads rails railway railways rain rainbow rainfall
rainforest rainforests rains rainy raise raised raises raising raison rak rallied rallies rally rallying rambling
ramifications ramp rampant ramping ramps ran ranch ranchers rancor rancour rand random randomly range ranged ranger
rangers ranges ranging rank ranked ranking rankings ranks ransacked ransom ransoms rap rape raped rapes rapid rapidity
rapidly raping rapist rapists rapper rapport rapporteur rapporteurs rapprochement rare rarely rash rate rated rates
rather ratification ratifications ratified ratify ratifying rating ratings ratio ration rational rationale rationality
rationalization rationalize rationalized rationalizing rationally rationing rations ratios rats rattling ravage
ravaged ravages ravaging raw ray rays razed razor rd re reach reached reaches reaching react reacted reacting reaction
reactionaries reactionary reactions reactivate reactivated reactivating reactivation reactive reactor reactors reacts
read readability readable reader readers readied readily readiness reading readings readjust readjustment
readjustments readmission readmitted reads ready reaffirm reaffirmation reaffirmed reaffirming reaffirms real
realignment realisation realise realised realising realism realist realistic realistically realists realities reality
realizable realization realize realized realizes realizing reallocated reallocation really realm realms realpolitik
reap reaped reaping reappearance reappeared reapply reappointed reappointment reappraisal reappraise rear rearing
rearmament rearrest rearrested reason reasonable reasonableness reasonably reasoned reasoning reasons reassert
reasserted reasserting reassess reassessment reassigned reassignment reassurance reassurances reassure reassured
reassuring rebalance rebalancing rebel rebellion rebellions rebellious rebels rebirth reborn rebound rebounded
rebounding rebuff rebuffed rebuild rebuilding rebuilt rebuke rebut rebuttal recalcitrance recalcitrant recall recalled
recalling recalls recanted recap recapture recaptured recast recce recede receded recedes receding receipt receipts
receive received receivers receives receiving recent recently reception receptions receptive receptivity recess
recessed recession recessions recidivism recipe recipes recipient recipients reciprocal reciprocate reciprocated
reciprocity recital recite recited reckless recklessly recklessness reckon reckoned reckoning reclaim reclaimed
reclaiming reclamation reclassified recognise recognised recognises recognising recognition recognizable recognizance
recognize recognized recognizes recognizing recoilless recollection recollections recommend recommendation
recommendations recommended recommending recommends recommit recommitment recon reconcile reconciled reconciles
reconciliation reconciling reconfiguration reconfirm reconfirmed reconnaissance reconsider reconsideration
reconsidered reconsidering reconstitute reconstituted reconstitution reconstruct reconstructed reconstructing
reconstruction reconvene reconvened reconvening record recorded recording recordings recordkeeping records recount
recounted recounting recoup recourse recover recovered recovering recovers recovery recreate recreation recreational
recrimination recriminations recrudescence recruit recruited recruiter recruiters recruiting recruitment recruits
rectification rectified rectify rectifying rector rectors recur recurrence recurrent recurring recycle recycled
recycling reddit rededicate rededication redeem redefine redefined redefining redefinition redemption redemptions
redeploy redeployed redeploying redeployment redeployments redesign redesigned redesigning redevelopment redirect
redirected redirecting redirects rediscover redistribute redistributing redistribution redouble redoubled redoubling
redound redraft redraw redrawing redress redressed redressing reduce reduced reduces reducing reduction reductions
redundancy redundant reef reefs reelected reelection reeling reemphasize reemphasized reentry reestablish
reestablished reestablishing reestablishment reevaluate reexamination reexamine reexamined ref refactoring refer
reference referenced references referencing referenda referendum referendums referral referrals referred referring
refers refinance refinancing refine refined refinement refinements refineries refinery refining reflect reflected
reflecting reflection reflections reflective reflects refocus reforestation reform reformed reformer reformers
reforming reformist reforms reformulation refoulement refrain refrained refraining refresh refreshed refreshing
refrigerator reftel reftels refueling refuge refugee refugees refuges refund refurbished refusal refusals refuse
refused refuses refusing refutation refute refuted regain regained regaining regard regarded regarding regardless
regards regenerate regeneration regent regime regiment regimental regiments regimes region regional regionalism
regionalization regionally regions register registered registering registers registrants registrar registration
registrations registries registry regressed regression regressive regret regretfully regrets regrettable regrettably
regretted regretting regroup regrouped regrouping regroupment regular regularity regularization regularize regularized
regularizing regularly regulars regulate regulated regulates regulating regulation regulations regulator regulators
regulatory rehabilitate rehabilitated rehabilitating rehabilitation rehabilitative rehired reign reigning reignite
reigniting reigns reimbursable reimburse reimbursed reimbursement rein reinforce reinforced reinforcement
reinforcements reinforces reinforcing reins reinstate reinstated reinstatement reinstating reintegrate reintegrated
reintegrating reintegration reinterpretation reintroduce reintroduced reintroduction reinvent reinventing reinvest
reinvested reinvigorate reinvigorated reinvigorating reinvigoration reiterate reiterated reiterates reiterating
reiteration reject rejected rejecting rejection rejections rejects rejoice rejoiced rejoicing rejoin rejoined
rejoining rejuvenation rekindle rekindled relapse relate related relates relating relation relations relationship
relationships relative relatively relatives relaunch relaunched relaunching relax relaxation relaxed relaxing relay
relayed release released releases releasing relegate relegated relegating relent relented relentless relentlessly
relevance relevancy relevant reliability reliable reliably reliance reliant relic relics relied relief relies relieve
relieved relieving religion religions religious religiousfreedomreport religiously relinquish relinquished
relinquishing relinquishment relish relocate relocated relocating relocation relocations reluctance reluctant
reluctantly rely relying remain remainder remained remaining remains remake remand remanded remark remarkable
remarkably remarked remarking remarks remedial remediate remediation remedied remedies remedy remedying remember
remembered remembering remembers remembrance remind reminded reminder reminders reminding reminds reminiscent remiss
remit remittances remitted remnant remnants remote remotely remoteness removal removals remove removed removes
removing remuneration remunerative renaissance renamed render rendered rendering renders rendezvous rending rendition
renege reneged reneging renegotiate renegotiated renegotiating renegotiation renew renewable renewables renewal
renewals renewed renewing renews renminbi renounce renounced renounces renouncing renovate renovated renovating
renovation renovations renowned rent rental rented renters renting rents renunciation reopen reopened reopening
reorder reordering reorganization reorganize reorganized reorganizing reorient reorientation reoriented reorienting
rep repaid repair repaired repairing repairs reparation reparations reparatory repatriate repatriated repatriating
repatriation repatriations repay repayable repaying repayment repayments repeal repealed repealing repeat repeatable
repeated repeatedly repeating repeats repel repelled repelling repercussions repetition repetitious repetitive replace
replaced replacement replacements replaces replacing replenish replenished replenishment replete replicate replicated
replied replies reply replying repo report reported reportedly reporter reporters reporting reports repos repose
reposed reposition repositioning repositories repository reprehensible represent representation representational
representations representative representativeness representatives representativity represented representing represents
repress repressed repressing repression repressive reprimand reprimanded reprimands reprinting reprisal reprisals
reproach reproduce reproduced reproduction reproductive reps republics repudiate repudiated repudiates repudiating
repudiation repugnant repulsive repurchase repurposed reputable reputation reputational reputations reputed request
requested requesting requests require required requirement requirements requires requiring requisite requisites
requisition reregister rerun res reschedule rescheduled rescheduling rescind rescinded rescue rescued rescuing
research researched researcher researchers researching resemblance resemble resembled resembles resembling resent
resented resentful resentment resentments resents reservation reservations reserved reserves reserving reservists
reservoir reservoirs reset resettle resettled resettlement resettling reshape reshaped reshaping reshuffle reside
resided residence residences residency resident residential residents resides residing residual residue resign
resignation resignations resigned resigning resilience resiliency resilient resist resistance resistant resisted
resisting resists resolute resolutely resolution resolutions resolve resolved resolves resolving resonance resonate
resonated resonates resort resorted resorting resorts resounding resource resourced resourceful resourcefulness
resources respect respectability respectable respected respectful respectfully respecting respective respectively
respects respiratory respite respond responded respondent respondents responder responders responding responds
response responses responsibilities responsibility responsible responsibly responsive responsiveness rest restart
restarted restarting restate restated restatement restating restaurant restaurants rested resting restitution restive
restiveness restless restoration restorative restore restored restores restoring restrain restrained restraining
restraint restraints restrict restricted restricting restriction restrictions restrictive restricts restrooms
restructure restructured restructuring rests result resultant resulted resulting results resume resumed resumes
resuming resumption resupply resurfaced resurgence resurgent retail retailers retain retained retaining retains retake
retaken retaliate retaliated retaliating retaliation retaliatory retard retarded retarding retention rethink
rethinking reticence reticent retire retired retirees retirement retirements retiring retorted retraced retract
retracted retraction retraining retreat retreated retreating retreats retrenchment retrial retribution retrieval
retrieve retroactive retroactively retrofit retrofitting retrograde retrogression retrogressive retrospect
retrospective retrospectives return returned returnee returnees returning returns reunification reunified reunify
reunion reunite reunited reuniting reusable reuse reused revaluation revalue revalued revamp revamped revamping
revanchism revanchist reveal revealed revealing reveals revelation revelations revenge revenue revenues reverberate
reverberations revered reverence reversal reversals reverse reversed reverses reversing reversion revert reverted
reverting review reviewed reviewer reviewers reviewing reviews revise revised revising revision revisionism
revisionist revisions revisit revisited revisiting revitalisation revitalization revitalize revitalized revitalizing
revival revive revived reviving revocation revocations revoke revoked revoking revolt revolution revolutionaries
revolutionary revolutionize revolutions revolve revolved revolves revolving revulsion reward rewarded rewarding
rewards rewrite rewriting rhetoric rhetorical rhetorically rhythm rials rib ribbon ribs rice rich richer riches
richest richly richness rid ridden ridding riddled ride ridicule ridiculed ridiculous riding rife rifle rifles rift
rifts rigged rigging right righteous righteousness rightful rightfully rightist rightists rightly rightness rights
rigid rigidities rigidity rigidly rigor rigorous rigorously rim ring ringgit ringing rings riot rioted rioters rioting
riots riparian ripe ripped ripple rise risen rises rising risk risked risking risks risky rites ritual ritualistic
rituals rival rivalries rivalry rivals riven rivers riyals road roadblock roadblocks roadmap roads roadside roam rob
robbed robberies robbery robbing robot robotics robots robust robustly rock rocked rocket rockets rocks rocky rod rode
rods rogue role roles roll rollback rolled rolling rollout rolls romantic roof room rooms roost root rooted rooting
roots rope ropes rose roster rostrum rot rotate rotated rotating rotation rotational rough roughly round rounded
rounding roundly rounds roundtable roundup rousing roust route routed routes routine routinely routines routing row
rows royalties royalty rpt rptd rubber rubble ruble rubles rubric rude rudimentary rug rugged ruin ruined ruining
ruinous ruins rule ruled rulemaking ruler rulers rules rulesbased ruling rulings rumor rumored rumors run runaway
rundown runner runners running runoff runs runway rupees rupture rural ruse rush rushed rushing rustling ruthless
ruthlessly sabotage sabotaged sabotaging saboteurs sacred sacrifice sacrificed sacrifices sacrificing sacrosanct sad
saddened saddening saddle saddled sadly sadness safe safeguard safeguarded safeguarding safeguards safely safer safest
safety said sail sailed sailing sailors sails sake salami salaried salaries salary sale sales salesman salient
salinity salmon salons salt salutary salute salutes saluting salvage salvation same sample samples sampling sanction
sanctioned sanctioning sanctions sanctity sanctuaries sanctuary sand sands sane sang sanguine sanitary sanitation
sanitized sanity sank sap sapped sat satellite satellites satirical satisfaction satisfactorily satisfactory satisfied
satisfies satisfy satisfying saturated saturation savage savagely savagery save saved saves saving savings savvy saw
say saying says scabies scalability scalable scale scaled scales scaling scam scams scan scandal scandalous scandals
scanned scanning scans scant scanty scapegoat scapegoats scar scarce scarcely scarcity scare scared scarred scars
scary scatter scattered scavenging scenario scenarios scene scenes sceptical scepticism sceptics schedule scheduled
schedules scheduling schema scheme schemes schizophrenia scholar scholarly scholars scholarship scholarships school
schoolchildren schooled schooling schools schoolteacher science sciences scientific scientifically scientist
scientists scope scorched score scored scores scoring scorn scourge scourges scramble scrap scratch screen screened
screening screenings screens screenshot screenshots screw script scripts scroll scrolling scrupulous scrupulously
scrutinize scrutinized scrutiny scuttle se sea seabed seaborne seafarers seafood seal sealed sealing seamless
seamlessly seaport seaports search searchable searched searchers searches searching seas season seasonal seasoned
seasons seat seated seating seats secession secessionist seclusion second secondarily secondary seconded secondly
seconds secrecy secret secretariats secretly secrets sect sectarian sectarianism section sectional sections sector
sectoral sectors sects secular secularism secure secured securely secures securing securities security sedition
seditious see seed seeding seeds seeing seek seeker seekers seeking seeks seem seemed seeming seemingly seems seen
sees segment segments segregate segregated segregation seismic seize seized seizing seizure seizures seldom select
selected selecting selection selections selective selectively selectivity selector selects self selfdefence
selfdetermination selfish selfishness selfless selflessly selflessness sell seller sellers selling sells selves
semantic semantics semblance semester semi semiannual semiautonomous seminal seminar seminars senatorial senators send
sending sends senior seniority seniors sensational sense sensed senseless senses sensibilities sensible sensibly
sensitive sensitivities sensitivity sensitization sensitize sensitized sensor sensors sensory sent sentence sentenced
sentences sentencing sentiment sentimental sentiments separate separated separately separates separating separation
separations separatism separatist separatists septel septels septic sequence sequestration serene serenity sergeant
serial series serif serious seriously seriousness sermon sermons servant servants serve served server servers serves
service serviced servicemembers servicemen services servicing serving servitude session sessions set setback setbacks
sets setting settings settle settled settlement settlements settler settlers settles settling setup seven seventeen
seventeenth seventh seventies seventieth seventy seventyfirst seventysecond seventyseventh seventythird sever several
severance severe severed severely severing severity sewage sewing sex sexes sexism sexist sexual sexuality sexually
shackled shackles shade shades shadow shadows shadowy shake shaken shaking shaky shall shallow sham shambles shame
shamed shameful shameless shamelessly shaming shape shaped shapes shaping share shareable shared shareholders shares
sharia sharing shark sharks sharp sharpen sharpened sharpening sharper sharpest sharply shatter shattered shattering
shaved she shed shedding sheds sheep sheer sheet sheets shek shekels shelf shell shelled shelling shells shelter
sheltered sheltering shelters shelved shelves sheriff sheriffs shield shielded shielding shields shift shifted
shifting shifts shillings shine shines shining ship shipbuilding shipment shipments shipped shipping ships shirk shirt
shirts shock shocked shocking shocks shoe shoes shook shoot shooter shooting shootings shoots shop shopping shops
shore shores shoring short shortage shortages shortcoming shortcomings shortcuts shorten shortened shortening shorter
shortest shortfall shortfalls shorthand shortly shortsighted shortterm shot shots should shoulder shouldered
shouldering shoulders shouldn shout shouted shouting shoved shoving show showcase showcased showcases showcasing
showdown showed shower showers showing shown shows shrewd shrimp shrine shrines shrink shrinkage shrinking shrunk shun
shunned shut shutdown shutdowns shuttered shutting shuttle shy siblings sic sick sickle sickness side sided sideline
sidelined sidelines sides sidewalks sideways siding siege sieges sigh sight sighted sightedness sightings sights sign
signal signaled signaling signalled signalling signals signatories signatory signature signatures signed significance
significant significantly signified signifies signify signifying signing signs silence silenced silencing silent
silently silly silo silos silver similar similarities similarity similarly simmering simple simpler simplest
simplicity simplification simplified simplifies simplify simplifying simplistic simply simulated simulation
simultaneous simultaneously sin since sincere sincerely sincerest sincerity sine sing singer singers singing single
singled singling singly singular singularly sinister sink sinking sinks sins sister sisterly sisters sit site sites
sits sitting situated situation situational situations six sixteen sixteenth sixth sixties sixtieth sixty sixtyfourth
sixtysecond sizable size sizeable sized sizes sizing skeleton skeptical skepticism skeptics sketch sketched sketches
sketching skewed skies skilful skilfully skill skilled skillful skillfully skills skin skinned skip skirmishes skull
sky skyrocketed skyrocketing slackening slain slander slandering slanted slap slapped slapping slaps slash slashing
slate slated slaughter slaughtered slave slavery slaves sleep sleeping sleeves slender slept slice slide slides
sliding slight slightest slightly slim slip slippage slipped slippery slipping slips slogan slogans slope slots slow
slowdown slowdowns slowed slower slowing slowly slowness slows sluggish slum slump slums slur slurs small smaller
smallest smallness smallpox smart smarter smartphone smartphones smashed smashing smear smell smelter smile smiled
smiles smiling smilingly smoke smoking smooth smoother smoothly smouldering smuggle smuggled smugglers smuggling snack
snail snap snapshot sneak sniper snipers snippets snow so soap soared soaring sober sobering socalled soccer social
socialism socialist socialize socially societal societies society socio sociocultural socioeconomic sociological
sociopolitical sodomy soft soften softened softening softer softness software soil solace solar sold soldier soldiers
sole solely solemn solemnly soles solicit solicitation solicitations solicited soliciting solid solidarity solidified
solidify solidifying solidly solitary soluble solution solutions solve solved solvency solvent solvers solves solving
somber sombre some somebody someday somehow someone someplace something sometime sometimes somewhat somewhere somoni
son song songs sonic sons soo soon sooner soonest sophisticated sophistication sorcery sordid sore sorely sorrow sorry
sort sorted sortie sorties sorting sorts sought soul souls sound sounded sounder soundest sounding soundings soundly
soundness sounds soup sour source sourced sources sourcing southeastern southern southerners southernmost southward
southwestern sovereign sovereignties sovereignty sow sowed sowing sown sows space spacecraft spaced spaces spacing
spacious spade spam span spanned spanning spans spare spared spares sparing sparingly spark sparked sparking sparse
sparsely spate spatial spawn spawned speak speaker speakers speaking speaks spearhead spearheaded spearheading spears
special specialist specialists specialization specialize specialized specializing specially specialties specialty
species specific specifically specification specifications specificities specificity specifics specified specifies
specify specifying specious spectacle spectacular spectator spectators specter spectre spectrum speculate speculated
speculating speculation speculations speculative speculators speech speeches speed speeded speedier speedily speeding
speeds speedy spell spelled spelling spells spelt spend spending spends spent sphere spheres spies spike spiked spikes
spill spilled spilling spillover spillovers spin spine spiral spiraling spiralling spirit spirited spirits spiritual
spirituality spiritually spite splendid splinter split splits splitting spoil spoiled spoiling spoils spoke spoken
spokesman spokesmen spokesperson spokespersons sponsor sponsored sponsoring sponsors sponsorship spontaneous
spontaneously sporadic sporadically sport sporting sports spot spotlight spots spotted spotty spousal spouse spouses
spray sprayed spraying spread spreading spreads spreadsheet spreadsheets spring springboard springs sprint sprints
spur spurious spurned spurred spurring spurs spy spying spyware squabbling squad squadron squadrons squads squalid
squalor squander squandered squandering square squarely squares squeeze squeezed squeezing st stab stabbed stabbing
stability stabilization stabilize stabilized stabilizing stable stablecoin stablecoins stack stacked stacks stadium
stadiums staff staffed staffer staffers staffing staffs stage staged stages staggering staging stagnant stagnate
stagnated stagnating stagnation stain stained stairs stake stakeholder stakeholders stakes stale stalemate stalemated
stalking stall stalled stalling stalls stamina stamp stamped stamping stamps stance stances stand standalone standard
standardization standardize standardized standards standby standing standoff standpoint standpoints stands standstill
staple staples star staring stark starkly stars start started starter starters starting startling starts startup
startups starvation starve starved starving state statecraft stated statehood stateless statelessness statement
statements statesman statesmanlike statesmanship statesmen static stating station stationed stationing stations
statistic statistical statistically statistics statue statues stature status statute statutes statutorily statutory
staunch staunchest staunchly stave stay stayed staying stays stead steadfast steadfastly steadfastness steadily
steadiness steady steal stealing steam steel steep steeped steer steered steering stellar stem stemmed stemming stems
step stepped stepping steps stereotyped stereotypes stereotypical stereotyping sterile sterilization sterilizations
sterilized sterling stern steward stewards stewardship stick stickers sticking sticks sticky stiff stiffen stiffened
stiffening stiffer stifle stifled stifling stigma stigmas stigmatization stigmatize stigmatized stigmatizing still
stimulate stimulated stimulates stimulating stimulation stimulus sting stipend stipends stipulate stipulated
stipulates stipulating stipulation stipulations stir stirred stirring stirrings stock stocked stockpile stockpiled
stockpiles stockpiling stocks stocktaking stoke stoking stole stolen stomach stone stoned stones stoning stood stooges
stop stopover stoppage stoppages stopped stopping stops storage store stored stores stories storing storm stormed
storming storms stormy story storyboard storytelling straddling strafing straight straighten straightened
straightforward strain strained straining strains stranded strands strange stranger strangers strangle strangled
stranglehold strangling strangulation strapped strata strategic strategically strategies strategist strategists
strategy straw stray strayed stream streamed streaming streamline streamlined streamlining streams street streets
strength strengthen strengthened strengthening strengthens strengths strenuous strenuously stress stressed stresses
stressful stressing stretch stretched stretches stretching strewn stricken strict stricter strictest strictly
strictures stride strident strides strife strike strikers strikes striking strikingly string stringency stringent
strings strip stripes stripped stripping strips strive strived striven strives striving stroke strokes strong stronger
strongest stronghold strongholds strongly strove struck structural structurally structure structured structures
structuring struggle struggled struggles struggling stubborn stubbornly stubbornness stuck student students studied
studies studio studios study studying stuff stuffing stumbling stun stunned stunning stunted stupid stupidity sturdy
style styled styles stylesheets styling stylistic stymied suasion sub subcommittee subcommittees subcontinent
subcontract subcontracted subcontracting subcontractors subculture subdistrict subdivision subdomain subdomains subdue
subdued subgroup subhuman subject subjected subjecting subjection subjective subjects subjugate subjugated subjugation
sublime submarine submarines submerge submerged submission submissions submit submits submitted submitting subnational
subordinate subordinated subordinates subordination subparagraph subpoena subpoenas subprime subregion subregional
subregions subs subscribe subscribed subscriber subscribers subscribes subscribing subscription subscriptions
subsection subsequent subsequently subseries subservience subservient subset subside subsided subsidiaries subsidiary
subsidies subsidize subsidized subsidizing subsidy subsist subsistence substance substances substandard substantial
substantially substantiate substantiated substantive substantively substitute substituted substitutes substituting
substitution subsumed subterfuge subtle subtlety subtly suburb suburbs subversion subversive subversives subvert
subverted subverting subway succeed succeeded succeeding succeeds success successes successful successfully succession
successive successively successor successors succinctly succour succumb succumbed succumbing such sudden suddenly sue
sued suffer suffered suffering sufferings suffers suffice sufficed sufficiency sufficient sufficiently suffocated
suffocating suffocation suffrage sugar sugarcane suggest suggested suggesting suggestion suggestions suggestive
suggests sui suicidal suicide suicides suit suitability suitable suitably suite suited suits sulphur sultan sum
summaries summarily summarize summarized summarizes summarizing summary summation summed summer summing summit
summitry summits summon summoned summoning summons summonses sums sun sunk sunlight sunset sunshine super superb
superficial superficially superfluous superimposed superintendent superior superiority superiors supermajority
supermarket supermarkets superpower superpowers supersede superseded supersedes supersonic supersonics supervise
supervised supervises supervising supervision supervisor supervisors supervisory supplant supplanted supplement
supplemental supplementary supplemented supplementing supplements supplied supplier suppliers supplies supply
supplying support supported supporter supporters supporting supportive supports suppose supposed supposedly suppress
suppressed suppressing suppression supra supranational supremacist supremacy surcharge surcharges sure surely surest
surface surfaced surfacing surge surged surgeon surgeries surgery surges surgical surging surmise surmised surmount
surmounted surmounting surname surpass surpassed surpassing surplus surpluses surprise surprised surprises surprising
surprisingly surrender surrendered surrendering surrenders surreptitiously surrogate surround surrounded surrounding
surroundings surrounds surveil surveillance surveilled survey surveyed surveying surveys survivability survival
survive survived survives surviving survivor survivors susceptibility susceptible suspect suspected suspects suspend
suspended suspending suspense suspension suspensions suspicion suspicions suspicious sustain sustainability
sustainable sustainably sustained sustaining sustains sustenance swallow swallowed swamp swamped swap swaps swastika
swastikas swaths sway swayed swear swearing sweat sweater sweep sweeping sweeps sweet swell swept swift swiftly swim
swimming swing swinging swings switch switched switching swollen sword swords swore sworn swung symbol symbolic
symbolically symbolism symbolize symbolized symbolizes symbolizing symbols symmetric symmetrical sympathetic
sympathetically sympathies sympathize sympathized sympathizers sympathizes sympathy symposium symptom symptomatic
symptoms synagogue synagogues sync synchronized syndicate syndicates syndication syndrome synergies synergy synonymous
syntax synthesis synthesize synthetic system systematic systematically systemic systemically systems table tabled
tables tablet tablets tabling tabloid taboo taboos tabs tabulation tacit tacitly tack tackle tackled tackles tackling
tact tactful tactfully tactic tactical tactically tactics tag tagged tagging tags tail tailor tailored tailoring
tainted taka take takeaway takeaways taken takeover takeovers takes taking tale talent talented talents tales talibes
talk talked talking talks tall tally tame tamper tampering tandem tangible tangibly tangled tank tanker tankers tanks
tantamount tap tape taped tapering tapes tapestry tapped tapping tardy target targeted targeting targets tariff
tariffs tarnish tarnished tarnishing task tasked taskforce tasks taste taught tax taxable taxation taxed taxes taxi
taxing taxis taxpayer taxpayers te tea teach teacher teachers teaches teaching teachings team teamed teaming teammate
teammates teams teamwork tear teargas tearing tears tech technical technicalities technically technician technicians
technique techniques technocrats technological technologically technologies technologist technologists technology
tectonic tedious teeming teen teenage teenager teenagers teens teeth telecom telecommunication telecommunications
telecon telegram telegrams telegraph telegraphic telephone telephoned telephones televised television televisions
telework tell telling tells tem temper temperament temperate temperature temperatures tempered tempers template
templates temple temples tempo temporal temporarily temporary tempore temporizing tempt temptation temptations tempted
tempting ten tenable tenacious tenaciously tenacity tenancy tenant tenants tend tended tendencies tendency tendentious
tender tendering tenders tending tends tenet tenets tenfold tenge tennis tenor tens tense tension tensions tent
tentacles tentative tentatively tenth tents tenuous tenure tepid term termed terminal terminals terminate terminated
terminates terminating termination terminations terminology terms terrain terrestrial terrible terribly terrific
terrified terrifying territorial territorially territories territory terror terrorism terrorist terroristic terrorists
terrorize terrorized terrorizing tertiary test testament tested tester testers testified testifies testify testifying
testimonial testimonies testimony testing tests text textbook textbooks textile textiles texting texts textual th than
thank thanked thankful thankfully thanking thankless thanks that thaw thawing the theater theaters theatre theatres
theatrical theft thefts their theirs them thematic theme themed themes themselves then thence theological theoretical
theoretically theories theory therapeutic therapeutics therapies therapy there thereafter thereby therefor therefore
therefrom therein thereof thereon thereto thereupon therewith thermal thermonuclear these theses thesis they thick
thief thieves thin thing things think thinker thinkers thinking thinks thinly thinning third thirdly thirds thirst
thirteen thirteenth thirtieth thirty this thist thorn thorny thorough thoroughgoing thoroughly thoroughness those
though thought thoughtful thoughtfully thoughts thousand thousands thread threads threat threaten threatened
threatening threatens threats three threefold threshold thresholds threw thrilled thrive thrived thrives thriving
throat throats throes throne through throughout throw throwing thrown thru thrust thrusts thugs thumb thumbs thus
thwart thwarted thwarting thy tick ticked ticker ticket tickets ticking tidal tide tides tidings tie tied tier tiered
tiers ties tiger tight tighten tightened tightening tighter tightly tightness tights till tilt tilted timber time
timed timeframe timeframes timeless timeline timelines timeliness timely times timetable timetables timid timidity
timing tin tine tiny tip tipped tipping tips tire tired tireless tirelessly tires title titled titles to toast tobacco
today toe toes together togetherness toil toilet toilets token tokens told tolerable tolerance tolerant tolerate
tolerated tolerating toleration toll tolls tomatoes tomorrow ton tone tones tongue tonight tonnage tonnes tons too
took tool toolbox tooling toolkit toolkits tools tooth top topic topical topics topple toppled tops torch tore torment
tormented torn tornado tornadoes torpedo torrential tortuous torture tortured tortures torturing total totaled
totaling totalitarian totalitarianism totality totalled totalling totally totals toto touch touched touches touching
touchpoints touchstone touchy tough tougher toughest toughness tour toured tourism tourist tourists tours touted
toward towards tower towering towers town towns township townships toxic toying trace traced traces tracing track
tracked tracking tracks tractable traction tractor tractors tracts trade traded tradeoff tradeoffs traders trades
trading tradition traditional traditionally traditions traffic trafficked trafficker traffickers trafficking tragedies
tragedy tragic tragically trail trails train trained trainee trainees trainer trainers training trainings trains trait
traitor traitors traits trajectory trample trampled trampling tranche tranches tranquil tranquility tranquillity trans
transaction transactional transactions transatlantic transborder transboundary transcend transcended transcendent
transcending transcends transcontinental transcript transcripts transexual transfer transferred transferring transfers
transform transformation transformational transformations transformative transformed transforming transforms
transgender transgression transgressions transient transit transited transiting transition transitional transitioned
transitioning transitions transitory translate translated translates translating translation translations translator
translators transmission transmissions transmit transmits transmittal transmitted transmitter transmitters
transmitting transnational transparency transparent transparently transphobic transpired transplant transport
transportation transported transporting transports transsexual transshipment trap trapped trappings traps trash trauma
traumas traumatic traumatized travel traveled traveler travelers traveling travelled travellers travelling travels
traverse traversed traversing travesty trawlers trawling treacherous treachery tread treason treasure treasures treat
treatable treated treaties treating treatment treatments treats treaty tree trees tremendous tremendously trenches
trend trending trends trepidation trespass trespassing triad triage trial trials triangle triangular tribal tribalism
tribe tribes tribesmen tribulations tribunal tribunals tribute tributes trick tricked trickery trickle tricks tricky
tried triennial triennium tries trigger triggered triggering triggers trilateral trillion trillions trim trimmed trip
tripartite tripartitely tripartitism triple tripled trips triumph triumphant triumphed triumphs triumvirate trivial
troika trolling trolls troop troopcontributing troops tropes tropical trouble troubled troublemakers troubles
troublesome troubling truce truck trucking trucks true truer truism truly trumped truncheon truncheons trunk trust
trusted trustee trustees trusteeship trusting trusts trustworthiness trustworthy truth truthful truths try trying
tsunami tsunamis tubal tuberculosis tug tugriks tuition tumultuous tuna tune tuned tuning tunnel tunnels turbines
turbulence turbulent turmoil turn turnaround turned turning turnout turnover turns tutelage tutorial tutorials tweak
tweaks tweet tweeted tweeting tweets twelfth twelve twentieth twenty twentyfirst twice twilight twin twins twist
twisted twisting twists two twofold tying type typed typeface types typhoid typhoon typhoons typical typically
typified typing typography tyrannical tyranny tyrant tyrants ubiquitous ugly uh ul ulterior ultimate ultimately
ultimatum ultra ultranationalist umbrella un unabated unable unacceptable unacceptably unaccompanied unaccountable
unaccounted unacknowledged unaddressed unaffected unaffiliated unaffordable unaligned unalterable unalterably
unaltered unambiguous unambiguously unanchored unanimity unanimous unanimously unannounced unanswered unanticipated
unapproved unarmed unassailable unattainable unattended unattractive unauthorized unavailability unavailable
unavailing unavoidable unavoidably unaware unbalanced unbearable unbelievable unbelievably unbiased unblock unblocked
unblocking unborn unbreakable unbridled unbroken unceasing unceasingly uncensored uncertain uncertainties uncertainty
unchallenged unchanged unchanging uncharted unchecked unclaimed unclassified uncle unclear uncleared uncles
uncomfortable uncommitted uncommon uncompromising unconcerned unconditional unconditionally unconfirmed unconnected
unconscionable unconscious unconstitutional uncontested uncontrollable uncontrolled unconventional unconvinced
uncooperative uncoordinated uncover uncovered uncovering undated undaunted undecided undeclared undefined undemocratic
undeniable undeniably under underage undercover undercut undercutting underdeveloped underdevelopment underemployment
underestimate underestimated underestimating underfoot underfunded underfunding undergo undergoing undergone
undergraduate underground underlie underlies underline underlined underlines underlining underlying undermine
undermined undermines undermining underneath undernourished underpaid underpayment underpin underpinned underpinning
underpinnings underpins underprivileged underreported underreporting underrepresentation underrepresented
underresourced underscore underscored underscores underscoring undersecretary underserved undersigned understaffed
understaffing understand understandable understandably understanding understandings understands understated understood
undertake undertaken undertakes undertaking undertakings undertook underutilized undervalued underwater underway
underwear underwent underwrite underwriting undesirability undesirable undesired undetected undetermined undeveloped
undignified undiminished undisclosed undisputed undisturbed undivided undo undocumented undoing undone undoubted
undoubtedly undress undue unduly unease uneasiness uneasy uneconomic unelected unemployed unemployment unending
unenforced unenthusiastic unenviable unequal unequalled unequivocal unequivocally unethical uneven unevenly unexpected
unexpectedly unexplained unexploded unfailing unfailingly unfair unfairly unfairness unfamiliar unfavorable
unfavorably unfavourable unfettered unfilled unfiltered unfinished unfit unflagging unflattering unflinching unfold
unfolded unfolding unfolds unforeseeable unforeseen unforgettable unforgivable unfortunate unfortunately unfounded
unfriendly unfulfilled unhappily unhappiness unhappy unharmed unhealthy unheard unheeded unhelpful unhesitatingly
unhindered unholy unhygienic unicameral unidentified unification unified uniform uniformed uniformity uniformly
uniforms unify unifying unilateral unilateralism unilaterally unimaginable unimpaired unimpeded unimplemented
unimportant uninformed uninhabitable uninhabited uninsured unintended unintentional unintentionally uninterested
uninterrupted uninvestigated unionist unionists unionization unionize unionized unionizing unions unipolar unique
uniquely uniqueness unison unit unitary unite unites uniting units unity universal universalism universalist
universality universalization universally universe universities university unjust unjustifiable unjustifiably
unjustified unjustly unknown unknowns unlawful unlawfully unleash unleashed unleashing unless unlicensed unlike
unlikelihood unlikely unlimited unlock unlocking unmanageable unmanned unmarked unmarried unmatched unmet unmindful
unmistakable unmistakably unmitigated unnamed unnatural unnecessarily unnecessary unneeded unnoticed unobtrusive
unofficial unofficially unopposed unorganized unorthodox unpaid unpalatable unparalleled unpatriotic unplanned
unpleasant unpopular unpopularity unprecedented unprecedentedly unpredictability unpredictable unprepared unproductive
unprofessional unpromising unprotected unprovoked unpublicized unpublished unpunished unqualified unquestionable
unquestionably unquestioned unravel unravelling unreal unrealistic unrealistically unrealized unreasonable
unreasonably unrecognized unrecorded unregistered unregulated unrelated unrelenting unreliability unreliable
unremitting unreported unrepresentative unrepresented unreserved unreservedly unresolved unresponsive unrest
unrestrained unrestricted unruly unsafe unsanctioned unsanitary unsatisfactory unsatisfied unscathed unscheduled
unscrupulous unseat unsecured unseen unselfish unsettled unsettling unshakable unshakeable unsigned unskilled
unsolicited unsolved unsophisticated unsound unspeakable unspecified unspoken unstable unstinting unstoppable
unstructured unsubstantiated unsuccessful unsuccessfully unsuitable unsupported unsure unsuspecting unsustainable
unswerving unswervingly unsympathetic untapped untenable untested unthinkable untied until untimely untiring unto
untold untouchable untouched untoward untrained untreated untried untrue unturned untying unusable unused unusual
unusually unveiled unveiling unverified unwanted unwarranted unwavering unwaveringly unwed unwelcome unwieldy
unwilling unwillingness unwinding unwise unwittingly unworkable unworthy unwritten unyielding up upbeat upcoming
update updated updates updating upended upfront upgrade upgraded upgrades upgrading upheaval upheavals upheld uphill
uphold upholding upholds uplift uplifting upload uploaded uploading upon upper uppermost uprising uprisings uproar
uproot uprooted uprooting ups upset upsetting upshot upside upstairs upstream upsurge upswing uptick upturn upward
upwards uranium urban urbanization urge urged urgency urgent urgently urges urging urgings url urtel us usa usability
usable usage use useable used useful usefully usefulness useless user username users uses usher ushered ushering using
usual usually usurp usurpation usurped usurping uswds ut utilities utility utilization utilize utilized utilizes
utilizing utmost utopia utopian utter utterances uttered utterly uz vacancies vacancy vacant vacate vacated vacation
vacations vaccinate vaccinated vaccination vaccinations vaccine vaccines vacillation vacuum vacuums vagaries vagina
vaginal vagrancy vague vaguely vagueness vain valiant valiantly valid validate validated validating validation
validity valleys valor valorem valour valuable valuation valuations value valued values valve vandalism vandalized
vandals vanguard vanilla vanish vanished vanishing vanity vanquished vantage variability variable variables variance
variant variants variation variations varied varies varieties variety various variously vary varying vast vastly
vaunted ve vector vegetable vegetables vegetation vehement vehemently vehicle vehicles vehicular veil veiled vein
velocity velvet vending vendor vendors venerable vengeance ventilated ventilation ventilators venture ventured
ventures venue venues veracity verbal verbally verbatim verdict verdicts verge verifiable verification verified
verifies verify verifying veritable versa versatile verse versed verses version versioning versions versus vertical
vertically very vessel vessels vested vestige vestiges vests vet veteran veterans veto vetoed vetoes vetted vetting
vexing via viability viable vibrant vices vicinity vicious viciously vicissitudes victim victimization victimized
victims victor victories victorious victors victory video videoconference videos videotaped vie view viewed viewers
viewing viewpoint viewpoints views vigil vigilance vigilant vigilante vigilantes vigilantism vigor vigorous vigorously
vigour vile vilification villa village villager villagers villages vindicate vindicated vindication vindictive violate
violated violates violating violation violations violator violators violence violent violently viral virginity virtual
virtually virtue virtues virtuous virulent virus viruses vis visa visas visibility visible visibly vision visionaries
visionary visions visit visitation visitations visited visiting visitor visitors visits vistas visual visualization
visualizations visualize visualized visualizes visually visuals vital vitality vitally vitiate vitiated vitriolic
vitro vivendi vivid vividly viz vocabulary vocal vocation vocational vociferous voice voiced voiceless voices voicing
void volatile volatility volcanic volcano volcanoes volition volume volumes voluminous voluntarily voluntary volunteer
volunteered volunteering volunteers von vortex vote voted voter voters votes voting vouch vouchers vow vowed voyage vs
vulgar vulnerabilities vulnerability vulnerable vying wage waged wages waging waist wait waited waiting waits waive
waived waiver waivers waiving wake waking wal walk walked walking walkout walks wall walls wand wander wandering wane
waned waning want wanted wanting wanton wants war ward warden wardens wards warehouse warehouses warehousing warfare
warhead warheads warlike warlords warm warmed warmer warmest warming warmly warmongering warmongers warmth warn warned
warning warnings warns warrant warranted warranting warrantless warrants warring warriors wars warship warships
wartime wary was wash washed washing wasn wastage waste wasted wasteful wastes wasting watch watchdog watchdogs
watched watchers watches watchful watching watchword water watered waterfall watering waters watershed waterway
waterways wave waved waver wavered wavering waves waving way ways we weak weaken weakened weakening weakens weaker
weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon weaponfree weaponization weaponry weapons wear
wearable weariness wearing wears weary weather weathered weave weaving web webinar webinars webpage webpages website
websites wed wedded wedding weddings wedge wedlock weed week weekend weekends weekly weeks weigh weighed weighing
weighs weight weighted weights weighty welcome welcomed welcomes welcoming welfare well wellbeing welldeserved
wellknown wellness wells went were weren westward wet whaling what whatever whatsoever wheat wheel wheelchair
wheelchairs wheels when whence whenever where whereabouts whereas whereby wherein whereupon wherever wherewithal whet
whether which whichever while whilst whim whims whip whipped whipping whips whistleblower whistleblowers whites
whittled who whoever whole wholehearted wholeheartedly wholesale wholesome wholly whom whomever whose why wicked wide
widely widen widened widening widens wider widespread widest widget widgets widow widowed widows width wield wielded
wielding wife wiki wild wildcat wilderness wildfires wildlife wildly wilfully will willed willful willfully willing
willingly willingness wills willy win wind windfall winding window windows winds wine wing wings winner winners
winning wins winter wipe wiped wiping wire wired wireframe wireframes wireless wires wiretap wiretapped wiretapping
wiretaps wisdom wise wisely wiser wisest wish wished wishers wishes wishful wishing wit witch witchcraft with withdraw
withdrawal withdrawals withdrawing withdrawn withdraws withdrew wither withering withheld withhold withholding within
without withstand withstood witness witnessed witnesses witnessing wives woefully woes woman women won wonder wondered
wonderful wondering wonders woo wood wooden wool woolen word worded wording words wore work workable workday workdays
worked worker workers workflow workflows workforce workhour working workings workload workloads workplace workplaces
works workshop workshops worksite worksites workspace workspaces workweek workweeks world worlds worldwide worn
worried worries worrisome worry worrying worse worsen worsened worsening worsens worship worshippers worst worth
worthless worthwhile worthy would wouldn wound wounded wounding wounds woven wow wrangle wrangling wrap wrapped
wrapping wraps wrath wreak wreaked wreaking wreath wreck wreckage wrecked wrecking wrench wrenching wrest wrestle
wrestling wretched wring wrists writ write writer writers writes writing writings writs written wrong wrongdoing
wrongdoings wrongful wrongfully wrongly wrongs wrote wrought wryly www xenophobia xenophobic yard yards yardstick ye
yeah year yearly yearn yearned yearning yearnings yearns years yelled yellow yen yes yesterday yesteryear yet yield
yielded yielding yields yml yoke you young younger youngest youngsters your yours yourself yourselves youth youthful
youths zeal zealous zero zina zinc zip zloty zlotys zonal zone zones zoning zoom
`);
