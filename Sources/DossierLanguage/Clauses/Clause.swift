/// A verb group with its arguments and its place among the clauses of its sentence.
public struct Clause: Sendable, Hashable {
    /// How a clause hangs together with the rest of its sentence.
    public enum Relation: String, Sendable, Hashable {
        /// A main clause.
        case root
        /// The content of another verb: "said that …", "said …".
        case complement
        /// An infinitive or gerund whose subject is the governor's or its object: "agreed to lift", "urged X to halt".
        case open
        /// The infinitive of a noun: "a plan to impose".
        case nounComplement
        /// A relative clause.
        case relative
        /// A participle after a noun: "sanctions imposed by …".
        case participial
        /// A clause of time, reason, purpose, condition, or a participle beside the main clause.
        case adverbial
        /// A second predicate of the same subject: "… and expelled".
        case coordinate
    }

    /// A preposition and what follows it.
    public struct PrepositionalArgument: Sendable, Hashable {
        /// The token of the preposition.
        public var preposition: Int
        /// The indices of the noun phrases, several when coordinated.
        public var phrases: [Int]
    }

    /// The index of its verb group in the ``ChunkLayer``; also its own index in the ``ClauseLayer``.
    public var verbGroup: Int
    /// How it hangs together with the rest.
    public var relation: Relation = .root
    /// The clause it depends on.
    public var governor: Int?
    /// The noun phrase it depends on: the antecedent of a relative clause, the noun of an infinitive.
    public var governorPhrase: Int?
    /// The token that introduces it: "that", "if", "after", "without"; the auxiliary of an inverted condition.
    public var marker: Int?
    /// Whether it is a condition by inversion: "should talks fail".
    public var isInverted = false
    /// Whether the subject undergoes the action; a bare participle that turns out to be a past tense is not passive.
    public var isPassive = false
    /// The noun phrases of the grammatical subject.
    public var subject: [Int] = []
    /// Whether the subject belongs to another clause.
    public var sharesSubject = false
    /// The noun phrases of the objects, one list for each.
    public var objects: [[Int]] = []
    /// The prepositional arguments, in order.
    public var prepositional: [PrepositionalArgument] = []
    /// The token of the predicate adjective after a copula: "is ready".
    public var predicate: Int?
    /// The tokens from its marker or subject to the end of its arguments.
    public var tokens: Range<Int>

    /// Makes a clause of a verb group without arguments.
    public init(verbGroup: Int, tokens: Range<Int>) {
        self.verbGroup = verbGroup
        self.tokens = tokens
    }
}
