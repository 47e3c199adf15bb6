/// The code lists as data; names and numbers are those of PLOVER 2.0, ISO-TimeML and the model, the wording is this project's.
enum CodeListTable {
    static let text = #"""
        # event_type | Event types of PLOVER 2.0
        AGREE | agrees, promises or offers to cooperate
        CONSULT | meets, talks, visits, telephones or mediates
        SUPPORT | backs, praises, recognises or grants diplomatic standing
        CONCEDE | gives way in words: eases, accepts a demand, apologises
        COOPERATE | works together materially: trade, exercises, shared intelligence
        AID | gives help: money, goods, protection, asylum
        RETREAT | gives way in deeds: withdraws, releases, disarms, ceases fire
        REQUEST | asks, urges or demands
        ACCUSE | criticises, accuses or investigates
        REJECT | refuses, vetoes, walks out or cancels
        THREATEN | threatens, or warns of harm
        PROTEST | demonstrates, strikes, boycotts or riots
        SANCTION | reduces relations, imposes sanctions, convicts or expels
        MOBILIZE | raises readiness, or moves troops, weapons or police
        COERCE | uses power against others: seizes, arrests, censors, hacks
        ASSAULT | uses violence
        # event_mode | Modes of PLOVER 2.0; which types have which is in the types' columns
        visit | CONSULT: a visit; the visitor is the actor, the host the recipient
        third-party | CONSULT: mediation
        multilateral | CONSULT: a meeting of several parties
        phone | CONSULT: by telephone or video
        withdraw | RETREAT: forces pulled back; SANCTION: support or aid withdrawn
        release | RETREAT: people or property released
        disarm | RETREAT: weapons given up
        ceasefire | RETREAT: fighting stopped
        access | RETREAT: access granted
        resign | RETREAT: an office given up
        assist | REQUEST, REJECT: help
        change | REQUEST, REJECT: a change of policy or leadership
        yield | REQUEST, REJECT: giving way
        meet | REQUEST, REJECT: a meeting or negotiation
        disapprove | ACCUSE: criticism
        investigate | ACCUSE: an inquiry
        allege | ACCUSE: an allegation
        restrict | THREATEN, COERCE: restrictions on rights, trade or movement
        arrest | THREATEN, COERCE: arrest, detention, charges
        relations | THREATEN: relations to be broken or reduced
        expel | THREATEN, SANCTION: expulsion
        territory | THREATEN: a claim on territory
        violence | THREATEN: violence
        demo | PROTEST: a demonstration
        riot | PROTEST: a riot
        strike | PROTEST: a strike
        hunger | PROTEST: a hunger strike
        boycott | PROTEST: a boycott
        obstruct | PROTEST: a blockade or occupation
        vandalize | PROTEST: damage to property
        convict | SANCTION: a conviction or sentence
        discontinue | SANCTION: cooperation ended; international sanctions
        troops | MOBILIZE: armed forces
        weapons | MOBILIZE: weapons
        police | MOBILIZE: police
        militia | MOBILIZE: militias
        seize | COERCE: property or territory seized
        censor | COERCE: media or speech suppressed
        curfew | COERCE: a curfew
        martial-law | COERCE: martial law or emergency rule
        deport | COERCE: deportation
        withhold | COERCE: goods or services withheld
        misinformation | COERCE: false information spread
        cyber | COERCE: an attack on computers
        abduct | ASSAULT: an abduction
        beat | ASSAULT: a physical assault
        torture | ASSAULT: torture
        sexual | ASSAULT: sexual violence
        targeted | ASSAULT: an assassination or its attempt
        destroy | ASSAULT: property destroyed
        primitive | ASSAULT: with blades, stones or fire
        firearms | ASSAULT: with small arms
        explosives | ASSAULT: with bombs or mines
        suicide-attack | ASSAULT: a suicide attack
        aerial | ASSAULT: from aircraft
        drone | ASSAULT: with drones
        heavy-weapons | ASSAULT: with artillery, tanks or missiles
        crowd-control | ASSAULT: violent control of crowds
        unconventional | ASSAULT: with weapons of mass destruction
        # quad_class | Quad classes of PLOVER 2.0
        1 | verbal cooperation
        2 | material cooperation
        3 | verbal conflict
        4 | material conflict
        # context | Contexts of PLOVER 2.0
        military | armed forces and defence
        intelligence | intelligence services
        executive | heads of state and government and their cabinets
        legislative | parliaments and laws in the making
        election | elections and campaigns
        political_institutions | constitutions, parties and the rules of politics
        pro_democracy | for democracy
        pro_autocracy | against democracy
        economic | trade, finance, business, labour
        legal | courts and the law
        reparations | amends for past wrongs
        human_rights | human rights
        rights_freedoms | civil rights and freedoms
        repression | repression by the state
        human_security | the safety and needs of people
        gender | gender
        lgbt | lesbian, gay, bisexual and transgender people
        religion_ethnicity | religion and ethnic groups
        inequality | inequality
        diplomatic | diplomacy
        territory | borders and territory
        peacekeeping | peacekeeping
        health | health and disease
        asylum | asylum and refugees
        migration | migration
        disasters | natural and other disasters
        natural_resource | natural resources
        environment | environment and climate
        technology | technology
        terrorism | terrorism
        cbrn | chemical, biological, radiological and nuclear weapons
        cyber | computers and networks
        misinformation | false information
        crime | crime
        corruption | corruption
        illegal_drugs | illegal drugs
        trafficking | trafficking in people or goods
        # modality | Whether an event is said to have happened
        asserted | presented as happened or happening
        planned | scheduled, announced or intended
        possible | may, could, or is being considered
        conditional | depends on a condition that the article states
        alleged | put forward as unconfirmed
        requested | urged, demanded or called for
        hypothetical | supposed, counterfactual or general
        background | presupposed, or history
        # polarity | Whether an event is affirmed or denied
        positive | it is said to be so
        negative | it is said not to be so
        # event_kind | The act of saying and its content are two events
        speech_act | the act of saying: a warning, an offer; it happened even if its content did not
        content | what an act of saying is about; its parent is that act
        occurrence | anything else
        # attribution_type | Who vouches for an event
        narrator | the article itself
        direct | a speaker, in a direct quote
        mixed | a speaker, in a mixed quote
        indirect | a speaker, in reported speech
        caption | a caption
        headline | the headline or the line under it
        # precision | The unit to which a time is known
        minute | a minute
        day | a day
        week | a week
        month | a month
        quarter | a quarter or a season
        year | a year or more
        unknown | not known
        # date_basis | How a time expression was resolved
        explicit | it states the whole value
        year_from_publication | its year was taken from the publication date
        weekday_before_publication | a weekday, the last one at or before publication
        weekday_after_publication | a weekday, the next one after publication
        relative | counted from publication or from another time
        inherited | taken over from another time expression
        none | not resolved
        # time_type | TIMEX3 types of ISO-TimeML
        DATE | a calendar date of any precision
        TIME | a time of day
        DURATION | a length of time
        SET | a recurring time
        # time_modifier | TIMEX3 modifiers of ISO-TimeML
        START | the beginning of the period
        MID | the middle of the period
        END | the end of the period
        BEFORE | before it
        AFTER | after it
        ON_OR_BEFORE | not after it
        ON_OR_AFTER | not before it
        APPROX | about then
        # published_basis | Where a publication date comes from
        stated | the article states it
        given | it was given beside the text
        none | there is none
        # argument_basis | Whether a party is named at the event
        explicit | named in the words of the event
        inferred | at least one is taken from the context
        none | there is none
        # place_precision | How narrow a place is
        0 | not known, a sea or river, or wider than a country
        1 | country
        2 | province, the first-level division
        3 | district, the second-level division
        4 | city, town or village
        5 | a spot in or outside a city
        # place_basis | How a place was found
        explicit | the event's own words name it
        venue | the meeting place that the article names
        inherited | taken over from the context
        gazetteer | looked up in a gazetteer
        none | there is none
        # place_feature | What kind of place an entity is
        region | a part of the world or of several countries
        country | a country or territory
        province | a first-level division of a country
        district | a second-level division
        city | a city, town or village
        facility | a building, base, street or other spot
        natural | a sea, river, island or mountain
        # count_kind | What a number beside an event counts
        dead | people killed
        injured | people hurt
        arrested | people arrested or detained
        participants | people who took part
        amount | a sum of money or a quantity of goods
        # sector | Actor sectors of PLOVER 2.0
        COP | police
        GOV | government
        JUD | judiciary
        LEG | legislature
        MIL | armed forces
        PRM | paramilitary or pro-government militia
        PTY | political party
        REB | rebels
        SPY | intelligence service
        UAF | unidentified armed force
        UNK | unknown
        AGR | agriculture
        BUS | business
        CRM | criminals
        CVL | civilians
        EDU | education
        ELI | former or other elite
        JRN | journalists and media
        LAB | labour
        MED | health
        REF | refugees and displaced people
        OPP | opposition
        PRE | partially recognised entity
        REL | religion
        SOC | civil society
        # entity_type | What kind of thing an entity or a mention is
        person | a named human being
        organization | a body with members or staff
        country | a state or territory of ISO 3166; its government is the same entity
        place | any other place
        nationality | an adjective or demonym of a country or region
        group | people without an organisation
        event | a named event
        law | a named law, treaty or resolution
        other | a name of any other kind
        # mention_form | How a mention names its entity
        name | by a proper name
        nominal | by a common noun
        pronoun | by a pronoun
        # mention_reading | How a name that can be read in several ways is meant
        actor | as a government or body that acts
        place | as a place
        adjective | as a modifier
        # quote_kind | Whose words a quote gives
        direct | the speaker's own, between quotation marks
        mixed | the writer's and the speaker's, some between quotation marks
        indirect | the writer's, reporting what the speaker said
        # quote_attribution | How the speaker of a quote was found
        explicit | named beside the quote
        split | named in the middle of the quote
        carried_over | the speaker of the quote before goes on
        pronoun | a pronoun whose person was resolved
        inferred | inferred from the context
        none | not found
        # stance | What a speaker does by saying it
        asserts | puts it forward as so
        denies | says that it is not so
        doubts | questions it
        promises | commits the speaker to it
        threatens | announces harm
        demands | wants another to do it
        predicts | says that it will be so
        evaluates | judges it
        # block_role | What part of an article a block is
        title | the headline
        deck | the lines under the headline that sum it up
        byline | who wrote it, and often when
        dateline | where it was filed from and by which agency
        caption | the words under a picture
        credit | the picture's or the text's source
        subhead | a heading inside the body
        body | a paragraph of the article
        list | an item of a list inside the body
        correction | a correction or clarification by the publisher
        boilerplate | page furniture
        # near_duplicate_kind | How much of an earlier article one repeats
        identical | the words of the body are the same
        near_duplicate | at least four fifths of the words' runs are shared
        derived | at least three fifths of the shorter one stand in the longer one
        # severity | How serious a diagnostic is
        note | worth knowing
        warning | something was lost or is doubtful
        error | a record, document or output could not be made
        # review_status | What an analyst has said of a row
        auto | made by the program, not reviewed
        accepted | reviewed and accepted
        edited | reviewed and changed
        rejected | reviewed and rejected
        # column_type | What the cells of a column hold
        text | text for people
        code | an id or a code: compared as text, never read as a number
        integer | a whole number
        number | a number
        date | a day, ISO 8601
        boolean | yes or no; 1 or 0 in CSV
        list | several texts or codes; joined with "; " in CSV
        url | an address
        # codebook_entry | What a row of the codebook explains
        column | a column of a table
        code | a code of a code list
        note | something that holds for several columns
        """#
}
