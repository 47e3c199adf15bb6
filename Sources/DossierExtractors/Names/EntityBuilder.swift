import DossierCore
import DossierLanguage

/// Makes entities and mentions of names, merging the mentions of one thing.
struct EntityBuilder {
    let article: Article
    let text: NameText
    let lexicon: NameLexicon
    let readings: ReadingRules
    let shape: PersonShape
    private(set) var drafts: [EntityDraft] = []
    private(set) var mentions: [(mention: Mention, words: Range<Int>, draft: Int?)] = []
    private var draftOfKey: [String: Int] = [:]
    /// The draft of each name's mention, by the mention's first word.
    private var draftOfFirstWord: [Int: Int] = [:]
    /// The drafts of people by surname, in order of their making.
    private var peopleOfSurname: [String: [Int]] = [:]
    private var peopleOfGivenName: [String: [Int]] = [:]
    /// The drafts of organisations by the initials of their names.
    private var draftOfAcronym: [String: Int] = [:]

    init(article: Article, text: NameText, lexicon: NameLexicon, readings: ReadingRules) {
        self.article = article
        self.text = text
        self.lexicon = lexicon
        self.readings = readings
        shape = PersonShape(text: text, lexicon: lexicon)
    }

    /// Adds the names of an article: full names first, so that short forms before them find them too.
    mutating func addNames(_ names: [NameCandidate]) {
        for name in names where name.words.count >= 2 && isProse(name) {
            if name.type == .person { _ = personDraft(name) }
            if name.type == .organization { _ = organizationDraft(name) }
        }
        for name in names { addMention(name) }
    }

    /// Whether a name stands in the article's prose, and not in a byline or a credit.
    private func isProse(_ name: NameCandidate) -> Bool {
        switch text.roles[text.sentence(of: name.words.lowerBound)] {
        case .byline, .credit, .boilerplate: false
        case .title, .deck, .dateline, .caption, .subhead, .body, .list, .correction: true
        }
    }

    private mutating func addMention(_ name: NameCandidate) {
        guard let type = name.type else { return }
        guard isProse(name) else {
            // Authors and credited agencies are named, but they are nobody in the story.
            return add(
                name.words,
                type: type,
                form: .name,
                draft: nil,
                rule: name.rule,
                confidence: name.confidence
            )
        }
        var mentionType = type
        var reading: MentionReading?
        let draft: Int?
        switch type {
        case .person: draft = personDraft(name)
        case .organization: draft = organizationDraft(name)
        case .country:
            draft = name.known?.country.map { countryDraft($0) }
            reading = readings.reading(name.words, isCapital: false)
        case .nationality:
            draft = name.known?.country.map { countryDraft($0) }
            reading = .adjective
        case .place
        where text.text(name.words) == "Brussels" && draftOfKey["organization:european union"] != nil
            && readings.reading(name.words, isCapital: true) == .actor:
            // The seat stands for the Union where the article names the Union.
            mentionType = .organization
            reading = .actor
            draft = draftOfKey["organization:european union"]
        case .place:
            if let known = name.known, known.isCapital, let code = known.country {
                reading = readings.reading(name.words, isCapital: true)
                if reading == .actor {
                    mentionType = .country
                    draft = countryDraft(code)
                    break
                }
            }
            draft = placeDraft(name)
        case .group, .event, .law, .other: draft = otherDraft(name)
        }
        add(
            name.words,
            type: mentionType,
            form: .name,
            draft: draft,
            reading: reading,
            rule: name.rule,
            confidence: name.confidence
        )
    }

    /// Adds a mention; a draft's names and last place are kept up.
    mutating func add(
        _ words: Range<Int>,
        type: EntityType,
        form: MentionForm,
        draft: Int?,
        reading: MentionReading? = nil,
        rule: String,
        confidence: Double
    ) {
        let span = text.span(words)
        guard !span.isEmpty else { return }
        let mention = Mention(
            id: .stable(.mention, in: article, at: span),
            entity: draft.map { drafts[$0].entity.id },
            span: span,
            type: type,
            form: form,
            reading: reading,
            rule: rule,
            confidence: confidence
        )
        mentions.append((mention, words, draft))
        guard let draft else { return }
        if form == .name { draftOfFirstWord[words.lowerBound] = draft }
        drafts[draft].lastMention = max(drafts[draft].lastMention, words.lowerBound)
        guard form == .name, type != .nationality else { return }
        drafts[draft].isNamed = true
        addAlias(text.text(words), to: draft)
    }

    /// The draft that a name's mention belongs to.
    func draft(ofMention words: Range<Int>) -> Int? { draftOfFirstWord[words.lowerBound] }

    /// Changes a draft.
    mutating func update(_ draft: Int, _ change: (inout EntityDraft) -> Void) {
        change(&drafts[draft])
    }

    // MARK: - Kinds

    /// The draft of a country.
    mutating func countryDraft(_ code: String) -> Int {
        let name = lexicon.countryNames[code] ?? code
        return draft("country:" + code) {
            Entity(id: $0, name: name, type: .country, country: code, feature: .country, rule: "names/country")
        }
    }

    private mutating func placeDraft(_ name: NameCandidate) -> Int {
        let written = name.known?.name ?? text.text(name.words)
        return draft("place:" + written.lowercased()) {
            Entity(
                id: $0,
                name: written,
                type: .place,
                country: name.known?.country,
                feature: name.known?.feature ?? name.feature,
                rule: name.rule,
                confidence: name.confidence
            )
        }
    }

    private mutating func otherDraft(_ name: NameCandidate) -> Int? {
        let written = text.text(name.words)
        let type = name.type ?? .other
        return draft(type.rawValue + ":" + written.lowercased()) {
            Entity(id: $0, name: written, type: type, rule: name.rule, confidence: name.confidence)
        }
    }

    /// The draft of an organisation, by its standard name, its initials or its name without a legal form.
    private mutating func organizationDraft(_ name: NameCandidate) -> Int {
        let written = name.known?.name ?? text.text(name.words)
        let stem = Self.withoutLegalForm(written.lowercased())
        let key = "organization:" + stem
        if draftOfKey[key] == nil, name.words.count == 1, let found = draftOfAcronym[Self.letters(of: stem)] {
            return found
        }
        let code = name.known?.country ?? name.country
        let isBody = name.known != nil && code.map { lexicon.countryNames[$0] == nil } ?? false
        let index = draft(key) {
            Entity(
                id: $0,
                name: written,
                type: .organization,
                country: ActorCode.countrySlot(code),
                sectors: name.known?.sectors ?? name.sector.map { [$0] } ?? [],
                rule: name.rule,
                confidence: name.confidence
            )
        }
        if isBody { drafts[index].body = code }
        if drafts[index].entity.country == nil { drafts[index].entity.country = ActorCode.countrySlot(code) }
        if name.words.count >= 2 {
            for initials in Self.initials(of: written) where draftOfAcronym[initials] == nil {
                draftOfAcronym[initials] = index
            }
        }
        return index
    }

    /// The draft of a person: the one of the same full name, or the one that a surname or given name alone can mean.
    private mutating func personDraft(_ name: NameCandidate) -> Int {
        var words = name.words
        while words.count > 1, let last = words.last, lexicon.personSuffixes.contains(text.tokens[last].text) {
            words = words.dropLast()
        }
        let surnameWord = shape.surname(words) ?? words.lowerBound
        let surname = text.tokens[surnameWord].lower
        let given = words.filter { $0 != surnameWord }.map { text.tokens[$0].lower }
        let gender = gender(name, given)
        if let found = knownPerson(surname, given, gender) {
            if drafts[found].givenWords.count < given.count { rename(found, surname, given) }
            drafts[found].gender = drafts[found].gender ?? gender
            return found
        }
        let written = text.text(name.words)
        let index = draft("person:" + text.tokens[name.words].joined) {
            Entity(id: $0, name: written, type: .person, rule: name.rule, confidence: name.confidence)
        }
        drafts[index].gender = gender
        rename(index, surname, given)
        return index
    }

    private mutating func rename(_ index: Int, _ surname: String, _ given: [String]) {
        drafts[index].surname = surname
        drafts[index].givenWords = given
        if peopleOfSurname[surname]?.contains(index) != true { peopleOfSurname[surname, default: []].append(index) }
        for word in given where peopleOfGivenName[word]?.contains(index) != true {
            peopleOfGivenName[word, default: []].append(index)
        }
    }

    private func knownPerson(_ surname: String, _ given: [String], _ gender: Gender?) -> Int? {
        let namesakes = (peopleOfSurname[surname] ?? []).suffix(64)
            .filter { index in
                let draft = drafts[index]
                if let one = draft.gender, let other = gender, one != other { return false }
                return given.isEmpty || draft.givenWords.isEmpty || Self.agree(draft.givenWords, given)
            }
        if !namesakes.isEmpty { return namesakes.max { drafts[$0].lastMention < drafts[$1].lastMention } }
        guard given.isEmpty, let called = peopleOfGivenName[surname] else { return nil }
        return called.suffix(64).max { drafts[$0].lastMention < drafts[$1].lastMention }
    }

    /// Whether two lists of given names can be one person's: they share a word, or an initial stands for one.
    private static func agree(_ left: [String], _ right: [String]) -> Bool {
        guard let one = left.first, let other = right.first else { return true }
        if one == other || !Set(left).isDisjoint(with: right) { return true }
        let short = one.utf8.count <= 2 || one.hasSuffix(".") ? one : other
        let long = short == one ? other : one
        return short.utf8.count <= 2 && short.utf8.first == long.utf8.first
    }

    private func gender(_ name: NameCandidate, _ given: [String]) -> Gender? {
        if let title = name.title {
            for word in title {
                if let gender = RoleLexicon.standard.titles[text.tokens[word].text]?.gender { return gender }
            }
        }
        return given.first.flatMap { lexicon.givenNames[$0] ?? nil }
    }

    // MARK: - Drafts

    /// The draft of a key, made when there is none.
    mutating func draft(_ key: String, _ make: (RecordID) -> Entity) -> Int {
        if let index = draftOfKey[key] { return index }
        drafts.append(EntityDraft(entity: make(.stable(.entity, [article.id.rawValue, key]))))
        draftOfKey[key] = drafts.count - 1
        return drafts.count - 1
    }

    private mutating func addAlias(_ form: String, to index: Int) {
        let entity = drafts[index].entity
        guard form != entity.name else { return }
        if entity.type == .person || entity.type == .organization && drafts[index].body == nil,
            form.utf8.count > entity.name.utf8.count, form.utf8.count < 100
        {
            drafts[index].entity.name = form
            drafts[index].entity.aliases.removeAll { $0 == form }
            if !entity.aliases.contains(entity.name) { drafts[index].entity.aliases.append(entity.name) }
        } else if !entity.aliases.contains(form) {
            drafts[index].entity.aliases.append(form)
        }
    }

    private static func withoutLegalForm(_ name: String) -> String {
        for form in [
            " inc.", " inc", " corp.", " corp", " corporation", " ltd.", " ltd", " co.", " plc", " llc", " group",
        ]
        where name.hasSuffix(form) {
            let stem = name.dropLast(form.count)
            return String(stem.hasSuffix(",") ? stem.dropLast() : stem)
        }
        return name
    }

    private static func letters(of word: String) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.filter { $0.properties.isAlphabetic }))
    }

    private static func initials(of name: String) -> Set<String> {
        let words = name.lowercased().split { $0 == " " || $0 == "-" || $0 == "," }
        guard words.count >= 2 else { return [] }
        let significant = words.filter { !["of", "the", "and", "for", "in", "on", "de", "to", "&"].contains($0) }
        return Set([words, significant].map { list in list.compactMap(\.first).map(String.init).joined() })
            .filter { $0.utf8.count >= 2 }
    }
}
