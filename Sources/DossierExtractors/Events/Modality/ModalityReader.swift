import DossierCore
import DossierLanguage

/// Reads modality and polarity from the verb group, its governors, adverbs and conditions.
struct ModalityReader {
    let view: ArticleView
    let conditions: ConditionReader
    private let cues = ModalityCues.standard

    /// Makes a reader.
    init(view: ArticleView) {
        self.view = view
        conditions = ConditionReader(view: view)
    }

    /// The status of a clause's event.
    func status(ofClause index: Int) -> FactualStatus {
        var status = FactualStatus()
        addOwn(index, to: &status)
        addGovernors(of: index, to: &status)
        addCondition(index, to: &status)
        return status
    }

    /// The status of an event noun; `clause` is the clause it stands in and `isObject` says that its verb governs it.
    func status(ofNoun phrase: Int, inClause clause: Int?, governed: Bool) -> FactualStatus {
        var status = FactualStatus()
        let words = view.phrase(phrase)
        for token in words.tokens where token != words.head {
            let lemma = view.tags[token].lemma
            if let meaning = cues.meaning(lemma, at: .modifier) { status.add(meaning, view.tokens[token].span) }
            if view.tokens[token].lower == "no" { status.add(.negative, view.tokens[token].span) }
        }
        let before = words.tokens.lowerBound - 1
        if view.tokens.indices.contains(before), ["since", "amid"].contains(view.tokens[before].lower) {
            status.add(.modality(.background), view.tokens[before].span)
        }
        guard let clause else { return status }
        if governed {
            addOwn(clause, to: &status)
            addGovernors(of: clause, to: &status)
            let lemma = view.group(view.clauses[clause]).lemma
            if lemma != "be", lemma != "go", lemma != "set", let meaning = cues.meaning(lemma, at: .governor) {
                status.add(meaning, span(ofVerb: clause))
            }
        }
        addCondition(clause, to: &status)
        return status
    }

    // MARK: - The verb group itself

    private func addOwn(_ index: Int, to status: inout FactualStatus) {
        let clause = view.clauses[index]
        let group = view.group(clause)
        if let modal = group.modal, let token = group.modalToken { addModal(modal, token, group, clause, to: &status) }
        if let negation = group.negation, !isNotOnly(negation) { status.add(.negative, view.tokens[negation].span) }
        for adverb in adverbs(of: group) {
            if let meaning = cues.meaning(view.tokens[adverb].lower, at: .adverb) {
                if meaning == .modality(.planned) { continue }
                status.add(meaning, view.tokens[adverb].span)
            }
        }
        for phrase in clause.subject + (clause.objects.first ?? []) {
            let first = view.phrase(phrase).tokens.lowerBound
            if view.tokens[first].lower == "no" || view.tokens[first].lower == "nobody"
                || view.tokens[first].lower == "none"
            {
                status.add(.negative, view.tokens[first].span)
            }
        }
        if group.form == .gerund, let noun = nounBeforeGerund(clause, group) {
            if let meaning = cues.meaning(view.tags[noun].lemma, at: .gerund) {
                status.add(meaning, view.tokens[noun].span)
            }
        }
        if clause.relation == .root, group.isInfinitive {
            // A headline's "to": "Norland to send envoy".
            status.add(.modality(.planned), view.tokens[group.tokens.lowerBound].span)
        }
        if isQuestion(group.main) { status.add(.modality(.hypothetical), nil) }
    }

    private func addModal(
        _ modal: String,
        _ token: Int,
        _ group: DossierLanguage.VerbGroup,
        _ clause: Clause,
        to status: inout FactualStatus
    ) {
        let span = view.tokens[token].span
        switch modal {
        case "will", "shall": status.add(.modality(.planned), span)
        case "would":
            status.add(.modality(group.isPerfect ? .hypothetical : isReported(clause) ? .planned : .possible), span)
        case "may", "might", "can": status.add(.modality(.possible), span)
        case "could": status.add(.modality(group.isPerfect ? .hypothetical : .possible), span)
        case "should", "must", "ought", "need": status.add(.modality(.requested), span)
        default: break
        }
    }

    /// The noun of "the aim of holding", "a likelihood of the president visiting".
    private func nounBeforeGerund(_ clause: Clause, _ group: DossierLanguage.VerbGroup) -> Int? {
        var start = group.tokens.lowerBound
        if clause.relation == .participial, let phrase = clause.governorPhrase {
            start = view.phrase(phrase).tokens.lowerBound
        }
        guard start >= 2, ["of", "for", "to", "about"].contains(view.tokens[start - 1].lower),
            view.tags[start - 2].isNominal
        else { return nil }
        return start - 2
    }

    private func isReported(_ clause: Clause) -> Bool {
        clause.relation == .complement || (clause.governor != nil && clause.relation == .coordinate)
    }

    /// "not only": no negation.
    private func isNotOnly(_ token: Int) -> Bool {
        view.tokens.indices.contains(token + 1) && view.tokens[token + 1].lower == "only"
    }

    private func adverbs(of group: DossierLanguage.VerbGroup) -> [Int] {
        var found = group.adverbs
        let before = group.tokens.lowerBound - 1
        if view.tokens.indices.contains(before), view.tags[before].wordClass == .adverb { found.append(before) }
        let after = group.tokens.upperBound
        if view.tokens.indices.contains(after), view.tags[after].wordClass == .adverb { found.append(after) }
        return found
    }

    private func isQuestion(_ token: Int) -> Bool {
        guard let sentence = view.sentence(holding: token), let last = sentence.last else {
            return false
        }
        return view.tokens[last].text == "?" || (last > sentence.lowerBound && view.tokens[last - 1].text == "?")
    }

    // MARK: - Governors

    private func addGovernors(of index: Int, to status: inout FactualStatus) {
        var current = index
        var steps = 0
        while steps < 6 {
            steps += 1
            let clause = view.clauses[current]
            if let marker = clause.marker { addMarker(marker, clause, to: &status) }
            if clause.relation == .nounComplement, let phrase = clause.governorPhrase {
                let head = view.phrase(phrase).head
                if let meaning = cues.meaning(view.tags[head].lemma, at: .noun) {
                    status.add(meaning, view.tokens[head].span)
                }
            }
            if clause.relation == .relative { addReportNoun(clause, to: &status) }
            guard let governor = clause.governor, governor != current else { return }
            let above = view.clauses[governor]
            let group = view.group(above)
            if isDenial(group.lemma), clause.relation == .nounComplement || clause.relation == .complement {
                // "rejected a claim that", "dismissed reports that": what is rejected is said not to be so.
                status.add(.negative, span(ofVerb: governor))
            }
            switch clause.relation {
            case .open, .nounComplement:
                if clause.relation == .open { addGovernor(group, above, clause, governor, to: &status) }
                // What is said of the governor holds of what it governs: "may agree to lift".
                if let modal = group.modal, let token = group.modalToken {
                    addModal(modal, token, group, above, to: &status)
                }
                if let negation = group.negation { status.add(.negative, view.tokens[negation].span) }
            case .complement:
                // What the reporting verb's own governors say is not passed on.
                addReport(group, above, governor, to: &status)
                return
            case .adverbial:
                if view.group(clause).isFinite { return }
                if view.group(clause).isInfinitive {
                    // A purpose is no fact.
                    status.add(.modality(.planned), view.span(view.group(clause).tokens.prefix(1)))
                }
                if view.group(clause).form == .gerund || view.group(clause).form == .participle {
                    if let modal = group.modal, let token = group.modalToken {
                        addModal(modal, token, group, above, to: &status)
                    }
                }
            case .coordinate, .participial, .relative, .root:
                return
            }
            current = governor
        }
    }

    /// Whether a verb says of what it governs that it is not so.
    private func isDenial(_ lemma: String) -> Bool {
        ["deny", "reject", "dismiss", "refute", "rebut", "dispute", "disprove"].contains(lemma)
    }

    /// "a claim that", "reports that": what the noun reports is alleged, and denied where a verb rejects the noun.
    private func addReportNoun(_ clause: Clause, to status: inout FactualStatus) {
        guard let phrase = clause.governorPhrase, !clause.subject.contains(phrase) else { return }
        let head = view.phrase(phrase).head
        guard Self.reportNouns.contains(view.tags[head].lemma) else { return }
        status.add(.modality(.alleged), view.tokens[head].span)
        let holder = view.chunks.verbGroupsOfSentence[safe: view.tokens[head].sentence]?
            .first { view.clauses[$0].objects.joined().contains(phrase) }
        if let holder, isDenial(view.group(view.clauses[holder]).lemma) { status.add(.negative, span(ofVerb: holder)) }
    }

    /// Nouns that tell of something said and unproved.
    private static let reportNouns: Set<String> = [
        "claim", "report", "allegation", "accusation", "suggestion", "rumor", "rumour", "assertion", "charge",
        "speculation", "suspicion", "insinuation", "theory", "notion",
    ]

    private func addGovernor(
        _ group: DossierLanguage.VerbGroup,
        _ above: Clause,
        _ clause: Clause,
        _ index: Int,
        to status: inout FactualStatus
    ) {
        if let predicate = above.predicate, let meaning = cues.meaning(view.tags[predicate].lemma, at: .adjective) {
            status.add(meaning, view.tokens[predicate].span)
            return
        }
        if group.lemma == "go" || group.lemma == "set" || group.lemma == "be" {
            // "going to", "is set to", "are to": planned; "went to", "set out to" are not.
            let planned =
                group.isToBe || (group.lemma == "go" && group.mainForm == .gerund)
                || (group.lemma == "set" && group.isPassive)
            if planned { status.add(.modality(.planned), span(ofVerb: index)) }
            return
        }
        // "said to have", "believed to be": what others say.
        if above.isPassive,
            ["say", "believe", "report", "think", "know", "understand", "feared", "presume", "rumor"]
                .contains(group.lemma)
        {
            status.add(.modality(.alleged), span(ofVerb: index))
            return
        }
        guard let meaning = cues.meaning(group.lemma, at: .governor) else { return }
        if case .modality(.requested) = meaning, group.lemma == "warn", view.group(clause).negation == nil,
            !view.group(clause).isInfinitive
        {
            return
        }
        // "was ordered to pay", "ordered to leave" stay requests; "accused of bombing" is an allegation.
        status.add(meaning, span(ofVerb: index))
    }

    /// What a verb of saying says about its content.
    private func addReport(
        _ group: DossierLanguage.VerbGroup,
        _ above: Clause,
        _ index: Int,
        to status: inout FactualStatus
    ) {
        switch group.lemma {
        case "claim", "allege", "accuse", "suspect", "charge": status.add(.modality(.alleged), span(ofVerb: index))
        case "hope", "expect", "predict", "fear", "believe", "think", "suggest", "doubt", "consider", "warn", "feel",
            "speculate", "worry":
            status.add(.modality(.possible), span(ofVerb: index))
        case "demand", "urge", "propose", "recommend", "request", "insist", "order", "require", "ask":
            status.add(.modality(.requested), span(ofVerb: index))
        case "threaten", "promise", "pledge", "vow", "agree", "decide":
            status.add(.modality(.planned), span(ofVerb: index))
        case "imagine", "suppose", "wonder": status.add(.modality(.hypothetical), span(ofVerb: index))
        default: break
        }
        if group.negation != nil, ["say", "confirm", "announce", "report"].contains(group.lemma) {
            status.add(.modality(.alleged), span(ofVerb: index))
        }
    }

    private func addMarker(_ marker: Int, _ clause: Clause, to status: inout FactualStatus) {
        let span = view.tokens[marker].span
        if clause.isInverted {
            status.add(.modality(.hypothetical), span)
            return
        }
        switch view.tokens[marker].lower {
        case "if", "unless", "provided", "providing", "lest": status.add(.modality(.hypothetical), span)
        case "whether": status.add(.modality(.possible), span)
        case "since":
            if clause.relation == .adverbial, view.group(clause).form == .past {
                status.add(.modality(.background), span)
            }
        case "without", "instead": status.add(.negative, span)
        default: break
        }
    }

    // MARK: - Conditions

    private func addCondition(_ index: Int, to status: inout FactualStatus) {
        guard status.modality != .hypothetical, status.modality != .alleged,
            let condition = conditions.condition(of: index)
        else {
            return
        }
        // A plain past or present report does not depend on the condition beside it.
        guard status.modality != .asserted, status.modality != .background else { return }
        status.condition = condition
        status.add(.modality(.conditional), nil)
    }

    private func span(ofVerb index: Int) -> SourceSpan? {
        let main = view.group(view.clauses[index]).main
        return view.tokens[main].span
    }
}
