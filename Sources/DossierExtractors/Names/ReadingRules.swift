import DossierCore

/// Whether a country or capital is meant as a place, as the government that acts, or as a modifier.
struct ReadingRules: Sendable {
    let text: NameText
    let clauses: ClauseRoles
    let roles: RoleLexicon

    /// The reading of a country's or capital's mention; nil where nothing tells.
    func reading(_ words: Range<Int>, isCapital: Bool) -> MentionReading? {
        let sentence = text.sentences[text.sentence(of: words.lowerBound)]
        let before = text.lower(words.lowerBound - 1, in: sentence)
        let after = text.lower(words.upperBound, in: sentence)
        if let subject = clauses.subject(words) {
            if let predicate = subject.predicate, Self.attitudes.contains(predicate) { return .actor }
            let acts = !subject.isPassive && (subject.lemma != "be" || subject.isCoordinated || !isCapital)
            if acts, !isCapital || subject.isCoordinated || Self.acts.contains(subject.lemma) { return .actor }
            if !isCapital, !subject.isPassive { return .actor }
        }
        if after == "'s" || after == "'" || after == "’s" {
            let next = text.lower(words.upperBound + 1, in: sentence)
            let role = roles.phrase(in: text, at: words.upperBound + 1, limit: sentence.upperBound)
            if role?.noun.sector == .government || Self.policies.contains(next) { return .actor }
            return isCapital ? .place : nil
        }
        if Self.inside.contains(before) { return .place }
        if Self.partners.contains(before), !isCapital || before != "with" { return .actor }
        if clauses.isModifier(words) { return isCapital ? .place : .adjective }
        return isCapital ? .place : nil
    }

    private static let inside: Set<String> = [
        "in", "at", "near", "from", "into", "through", "across", "outside", "inside", "around", "throughout", "within",
        "via", "over", "toward", "towards", "to",
    ]
    private static let partners: Set<String> = ["by", "between", "against", "with"]

    /// Verbs whose subject is a government and not a city.
    private static let acts: Set<String> = [
        "say", "warn", "announce", "deny", "reject", "accuse", "urge", "call", "demand", "ask", "request", "agree",
        "vow",
        "pledge", "promise", "threaten", "condemn", "denounce", "criticize", "criticise", "blame", "claim", "insist",
        "argue", "decide", "consider", "want", "seek", "hope", "plan", "intend", "propose", "offer", "impose", "lift",
        "sign", "ratify", "recognize", "recognise", "support", "back", "oppose", "refuse", "respond", "retaliate",
        "react",
        "withdraw", "suspend", "expel", "summon", "recall", "deploy", "send", "launch", "order", "ban", "sanction",
        "negotiate",
        "talk", "cooperate", "coordinate", "maintain", "believe", "fear", "expect", "need", "try", "express", "declare",
        "confirm", "acknowledge", "admit", "state", "note", "stress", "emphasize", "welcome", "praise", "thank",
        "invite",
        "protest", "complain", "appeal", "press", "push", "force", "allow", "approve", "block", "veto", "pursue",
        "prepare",
        "view", "regard", "see", "know", "fail", "continue", "resume", "move", "act", "attempt", "apply", "attend",
        "participate", "join", "accept", "abandon", "retain", "host", "make", "take", "give",
        "provide", "supply", "sell", "buy", "use", "violate", "respect", "ignore", "defend", "develop", "test", "fire",
    ]

    /// Adjectives that only one who decides can be: "Moscow is willing".
    private static let attitudes: Set<String> = [
        "willing", "ready", "prepared", "committed", "determined", "reluctant", "unwilling", "eager", "concerned",
        "open",
        "confident", "serious", "opposed", "keen", "anxious", "wary", "cautious", "responsible", "guilty", "furious",
        "angry", "alarmed", "worried", "adamant", "hesitant", "interested", "silent", "aware", "optimistic", "entitled",
    ]

    /// What a government has: "Moscow's response".
    private static let policies: Set<String> = [
        "response", "decision", "policy", "position", "stance", "offer", "threat", "support", "invasion", "willingness",
        "refusal", "reaction", "demand", "demands", "request", "relations", "ties", "government", "military", "troops",
        "forces", "intentions", "interests", "allies", "efforts", "approach", "commitment", "proposal", "plans",
        "claims",
        "foreign", "nuclear", "sanctions", "attack", "ambassador", "envoy", "accusations", "aggression",
    ]
}
