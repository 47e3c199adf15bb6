import DossierCore

/// A frame that fired, with its arguments and how each was found.
struct FrameMatch {
    /// The frame.
    var frame: EventFrame
    /// The mode, which a noun in the object may make finer than the frame's.
    var mode: EventMode?
    /// The clause, for a verb or an adjective; for a noun, the clause that governs it, if any.
    var clause: Int?
    /// The noun phrase, for an event noun.
    var phrase: Int?
    /// The tokens of the trigger.
    var trigger: Range<Int>
    /// Who does it.
    var actors: [EventArgument]
    /// Whom it is done to.
    var recipients: [EventArgument]
    /// The phrases of the actors.
    var actorPhrases: [Int]
    /// The phrases of the recipients.
    var recipientPhrases: [Int]
    /// Where the actor was found, for the explanation.
    var actorSlot: String
    /// Where the recipient was found.
    var recipientSlot: String
    /// The complement clause, for a frame with content.
    var complement: Int?
    /// How specific the frame is: the number of constraints that hold.
    var score: Int
}
