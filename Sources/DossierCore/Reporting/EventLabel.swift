/// Names an event in one phrase built from its code and its parties: `Air strike by A on B`.
///
/// The phrase has no verb, so that it can neither claim nor deny; the status and the quotation that go with it do that. A
/// party that the record lacks is said to be missing and is never made up.
public enum EventLabel {
    /// The most parties that are named; the rest are counted.
    static let partyLimit = 4

    /// The phrase, beginning with a capital.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - actors: Who does it, resolved.
    ///   - recipients: Whom it is done to, resolved.
    /// - Returns: Such as `Sanction by Narvia against Ostrea`, `Talks between A and B`, `Attack (actor not stated) on B`.
    public static func text(_ event: Event, actors: [ReportedParty], recipients: [ReportedParty]) -> ReportText {
        let wording = EventWording(type: event.type, mode: event.mode)
        var text: ReportText = "\(template: wording.noun.capitalisedFirst)"
        let isMeeting = event.type == .consult && event.mode != .visit && event.mode != .thirdParty
        let parties = (actors + recipients).removingDuplicates()
        if parties.count > 1,
            isMeeting && !actors.isEmpty || recipients.isEmpty && event.type.isMutual && event.mode != .visit
        {
            let relation: ReportText = parties.count == 2 ? " between " : " among "
            return text + relation + list(parties)
        }
        if wording.preposition == "of", !recipients.isEmpty {
            text.append(" of \(list(recipients))")
            text.append(actors.isEmpty ? " (actor not stated)" : " by \(list(actors))")
            return text
        }
        text.append(actors.isEmpty ? " (actor not stated)" : " by \(list(actors))")
        if !recipients.isEmpty { text.append(" \(template: wording.preposition) \(list(recipients))") }
        return text
    }

    /// The names of parties as a list.
    public static func list(_ parties: [ReportedParty]) -> ReportText {
        let names = parties.map(\.name)
        guard names.count > partyLimit else { return names.joinedAsList }
        let named = Array(names.prefix(partyLimit - 1))
        return (named + ["\(names.count - named.count) others"]).joinedAsList
    }
}

extension EventType {
    /// Whether all who take part do the same: then they are all actors and there is no recipient.
    var isMutual: Bool { self == .agree || self == .consult || self == .cooperate }
}

extension String {
    /// The string with its first ASCII letter made a capital.
    var capitalisedFirst: String {
        guard let first = utf8.first, first.isASCIILowercase else { return self }
        return String(decoding: [first & 0xDF] + utf8.dropFirst(), as: UTF8.self)
    }
}
