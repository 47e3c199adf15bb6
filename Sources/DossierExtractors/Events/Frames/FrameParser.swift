import DossierCore

/// Reads the lines of frame tables.
///
/// A line has six or seven columns parted by ` | `: id, type and mode, trigger, constraints, actor slots, recipient slots, flags.
/// `docs/events.md` describes the format.
enum FrameParser {
    /// Why a line cannot be read.
    struct Fault: Error, CustomStringConvertible {
        var line: String
        var reason: String
        var description: String { "\(reason): \(line)" }
    }

    /// The frames of a table; comments and empty lines are passed over.
    static func frames(_ table: String) throws -> [EventFrame] {
        var frames: [EventFrame] = []
        for line in lines(table) { frames.append(try frame(line)) }
        return frames
    }

    /// The lines of a table that hold frames.
    static func lines(_ table: String) -> [String] {
        table.split(separator: "\n").map { trimmed($0) }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }

    /// The frame of one line.
    static func frame(_ line: String) throws -> EventFrame {
        let columns = line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
        guard columns.count == 6 || columns.count == 7 else {
            throw Fault(line: line, reason: "it has \(columns.count) columns")
        }
        let code = columns[1].split(separator: ":").map(String.init)
        guard let first = code.first, let type = EventType(rawValue: first) else {
            throw Fault(line: line, reason: "unknown type")
        }
        var mode: EventMode?
        if code.count > 1 {
            guard let known = EventMode(rawValue: code[1]), type.modes.contains(known) else {
                throw Fault(line: line, reason: "unknown mode")
            }
            mode = known
        }
        var words = columns[2].split(separator: " ").map(String.init)
        guard words.count > 1, let kind = EventFrame.TriggerKind(rawValue: words.removeFirst()) else {
            throw Fault(line: line, reason: "no trigger")
        }
        var flags: Set<FrameFlag> = []
        for word in columns.count == 7 ? columns[6].split(separator: " ") : [] {
            guard let flag = FrameFlag(rawValue: String(word)) else {
                throw Fault(line: line, reason: "unknown flag \(word)")
            }
            flags.insert(flag)
        }
        return EventFrame(
            id: columns[0],
            type: type,
            mode: mode,
            triggerKind: kind,
            triggers: words.map { trigger($0, kind) },
            constraints: try list(columns[3], separator: " ").map { try constraint($0, line) },
            actorSlots: list(columns[4], separator: ",").map(slot),
            recipientSlots: list(columns[5], separator: ",").map(slot),
            flags: flags,
            line: line
        )
    }

    /// `carry_out` is a verb and its particle, `hunger_strike` a modifier and its noun.
    private static func trigger(_ text: String, _ kind: EventFrame.TriggerKind) -> FrameTrigger {
        let parts = text.split(separator: "_").map(String.init)
        switch kind {
        case .noun: return FrameTrigger(lemma: parts.last ?? text, others: Array(parts.dropLast()))
        case .verb, .adjective: return FrameTrigger(lemma: parts.first ?? text, others: Array(parts.dropFirst()))
        }
    }

    private static func constraint(_ text: String, _ line: String) throws -> FrameConstraint {
        let negated = text.hasPrefix("!")
        let halves = text.drop { $0 == "!" }.split(separator: "=", maxSplits: 1).map(String.init)
        let alternatives = halves.count > 1 ? halves[1].split(separator: "+").map(String.init) : []
        for name in alternatives where name.hasPrefix("@") && !NounClasses.standard.isKnown(String(name.dropFirst())) {
            throw Fault(line: line, reason: "unknown class \(name)")
        }
        guard let head = halves.first else { throw Fault(line: line, reason: "empty constraint") }
        switch head {
        case "comp": return FrameConstraint(isNegated: negated, kind: .complement, alternatives: alternatives)
        case "pred": return FrameConstraint(isNegated: negated, kind: .predicate, alternatives: alternatives)
        case "adv": return FrameConstraint(isNegated: negated, kind: .adverb, alternatives: alternatives)
        case "active": return FrameConstraint(isNegated: negated, kind: .active, alternatives: [])
        case "agent": return FrameConstraint(isNegated: negated, kind: .agent, alternatives: [])
        case "neg": return FrameConstraint(isNegated: negated, kind: .negated, alternatives: [])
        case "has":
            let names = alternatives.flatMap { $0.split(separator: ",").map(String.init) }
            return FrameConstraint(isNegated: negated, kind: .has(names), alternatives: [])
        default:
            let slots = head.split(separator: ",").map { slot(String($0)) }
            return FrameConstraint(isNegated: negated, kind: .slots(slots), alternatives: alternatives)
        }
    }

    private static func slot(_ name: String) -> FrameSlot {
        switch name {
        case "subj": .subject
        case "obj": .object
        case "obj1": .indirectObject
        case "obj2": .secondObject
        case "poss", "obj.poss": .possessor
        case "poss.agent": .agentPossessor
        case "mod", "obj.mod": .modifier
        case "mod.agent": .agentModifier
        case "comp": .content
        case "comp.subj": .contentSubject
        default: .preposition(name)
        }
    }

    private static func list(_ column: String, separator: Character) -> [String] {
        column == "-" || column.isEmpty ? [] : column.split(separator: separator).map(String.init)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var part = text[...]
        while part.first == " " || part.first == "\t" { part = part.dropFirst() }
        while part.last == " " || part.last == "\t" || part.last == "\r" { part = part.dropLast() }
        return String(part)
    }
}
