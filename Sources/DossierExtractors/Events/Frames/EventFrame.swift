import DossierCore

/// A pattern of words that names an event: a trigger, what must stand beside it, who does it and to whom.
struct EventFrame: Sendable, Hashable {
    /// The id, such as `sanction.impose`.
    var id: String
    /// The PLOVER type.
    var type: EventType
    /// The PLOVER mode.
    var mode: EventMode?
    /// What class of word triggers it.
    var triggerKind: TriggerKind
    /// The words that trigger it.
    var triggers: [FrameTrigger]
    /// What must hold beside the trigger.
    var constraints: [FrameConstraint]
    /// Where the actor is looked for, in order.
    var actorSlots: [FrameSlot]
    /// Where the recipient is looked for, in order.
    var recipientSlots: [FrameSlot]
    /// What else the frame says about itself.
    var flags: Set<FrameFlag>
    /// The line it was read from.
    var line: String

    /// What class of word triggers a frame.
    enum TriggerKind: String, Sendable, Hashable {
        /// A verb.
        case verb = "v"
        /// An event noun.
        case noun = "n"
        /// An adjective after a copula.
        case adjective = "a"
    }
}

/// A trigger of a frame: the word, and a particle ("carry out") or a modifier ("hunger strike").
struct FrameTrigger: Sendable, Hashable {
    /// The lemma of the verb, noun or adjective.
    var lemma: String
    /// A verb's particles, or the words that must modify a noun.
    var others: [String]
}

/// Where an argument of a frame is looked for.
enum FrameSlot: Sendable, Hashable {
    /// The logical subject: of a passive, what follows "by".
    case subject
    /// The logical object, the thing in "gave X a thing".
    case object
    /// The first of two objects.
    case indirectObject
    /// The second of two objects.
    case secondObject
    /// The possessor of the object or of the event noun.
    case possessor
    /// The possessor of the event noun, when something else names whom it is done to.
    case agentPossessor
    /// A name inside the noun phrase: "Norlander airstrikes".
    case modifier
    /// The same, when something else names whom it is done to.
    case agentModifier
    /// The recipient of the content: "refused to lift sanctions on …".
    case content
    /// The subject of the content: "demanded that … withdraw".
    case contentSubject
    /// What follows a preposition.
    case preposition(String)
}

/// What must hold for a frame to match.
struct FrameConstraint: Sendable, Hashable {
    /// Whether it must not hold.
    var isNegated: Bool
    /// What is asked.
    var kind: Kind
    /// Nouns, verbs or class names (`@sanction`), one of which is wanted; empty where presence is enough.
    var alternatives: [String]

    /// What is asked.
    enum Kind: Sendable, Hashable {
        /// A slot's head is one of the alternatives.
        case slots([FrameSlot])
        /// There is a complement clause, with one of the verbs.
        case complement
        /// There is a preposition.
        case has([String])
        /// The predicate adjective is one of the alternatives.
        case predicate
        /// An adverb of the group is one of the alternatives.
        case adverb
        /// The clause is negated.
        case negated
        /// The clause is active.
        case active
        /// An actor is found.
        case agent
    }
}

/// A property of a frame.
enum FrameFlag: String, Sendable, Hashable, CaseIterable {
    /// It is an act of saying.
    case say
    /// All participants are actors.
    case mutual
    /// The content is something the actor commits itself to.
    case promise
    /// The content is something the recipient is to do.
    case request
    /// The content is something the actor threatens to do.
    case threat
    /// The content is something the actor will not do.
    case refuse
    /// The content is something the actor says is not so.
    case deny
    /// The object is the actor and the subject the recipient.
    case reverse
    /// It asks for a violent cause, since accidents kill too.
    case violent
}
