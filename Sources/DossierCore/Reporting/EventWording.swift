/// The plain name of a type and mode, and how it is joined to those who take part.
///
/// A report names an event by its code in plain words, never by a verb of its own choosing: "Air strike by A on B" says no
/// more than the record does.
public struct EventWording: Sendable, Hashable {
    /// The name, such as `air strike`.
    public var noun: String
    /// The word between the name and the recipient, such as `on`.
    public var preposition: String

    /// The wording for a type and mode; the type's own where the mode has none.
    public init(type: EventType, mode: EventMode?) {
        let name = mode.map { "\(type.rawValue) \($0.rawValue)" } ?? type.rawValue
        self =
            Self.byCode[name] ?? Self.byCode[type.rawValue]
            ?? EventWording(noun: type.rawValue, preposition: "directed at")
    }

    private init(noun: String, preposition: String) {
        self.noun = noun
        self.preposition = preposition
    }

    private static let byCode: [String: EventWording] = {
        var result: [String: EventWording] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: "|")
                .map { field in
                    SourceText(String(field)).trimmedString
                }
            guard fields.count == 3 else { continue }
            result[fields[0]] = EventWording(noun: fields[1], preposition: fields[2])
        }
        return result
    }()

    /// One line for each type and each of its modes: the code, the name, the word before the recipient.
    static let table = #"""
        AGREE | agreement or offer | to
        CONSULT | talks | with
        CONSULT visit | visit | to
        CONSULT third-party | mediation | with
        CONSULT multilateral | meeting | with
        CONSULT phone | call | with
        SUPPORT | support | for
        CONCEDE | concession | to
        COOPERATE | cooperation | with
        AID | aid | to
        RETREAT | de-escalation | toward
        RETREAT withdraw | withdrawal | from
        RETREAT release | release | of
        RETREAT disarm | disarmament | with
        RETREAT ceasefire | ceasefire | with
        RETREAT access | access granted | to
        RETREAT resign | resignation | from
        REQUEST | request | to
        REQUEST assist | request for help | to
        REQUEST change | call for a change | to
        REQUEST yield | call to give way | to
        REQUEST meet | request to meet | to
        ACCUSE | criticism or accusation | of
        ACCUSE disapprove | criticism | of
        ACCUSE investigate | investigation | of
        ACCUSE allege | accusation | against
        REJECT | refusal | directed at
        REJECT assist | refusal to help | directed at
        REJECT change | refusal to change | directed at
        REJECT yield | refusal to give way | directed at
        REJECT meet | refusal to meet | directed at
        THREATEN | threat or warning | against
        THREATEN restrict | threat of restrictions | against
        THREATEN arrest | threat of arrest | against
        THREATEN relations | threat to relations | with
        THREATEN expel | threat of expulsion | against
        THREATEN territory | threat over territory | against
        THREATEN violence | threat of violence | against
        PROTEST | protest | against
        PROTEST demo | demonstration | against
        PROTEST riot | riot | against
        PROTEST strike | labour strike | against
        PROTEST hunger | hunger strike | against
        PROTEST boycott | boycott | against
        PROTEST obstruct | blockade or occupation | against
        PROTEST vandalize | vandalism | against
        SANCTION | sanction | against
        SANCTION convict | conviction | of
        SANCTION expel | expulsion | of
        SANCTION withdraw | withdrawal of support | from
        SANCTION discontinue | sanctions or severed ties | against
        MOBILIZE | mobilisation | against
        MOBILIZE troops | movement of troops | against
        MOBILIZE weapons | movement of weapons | against
        MOBILIZE police | deployment of police | against
        MOBILIZE militia | mobilisation of militia | against
        COERCE | coercion | of
        COERCE seize | seizure | from
        COERCE restrict | restrictions | on
        COERCE censor | censorship | of
        COERCE curfew | curfew | on
        COERCE martial-law | martial or emergency law | on
        COERCE arrest | arrest or charge | of
        COERCE deport | deportation | of
        COERCE withhold | withholding | from
        COERCE misinformation | false information | against
        COERCE cyber | cyberattack | on
        ASSAULT | attack | on
        ASSAULT abduct | abduction | of
        ASSAULT beat | beating | of
        ASSAULT torture | torture | of
        ASSAULT sexual | sexual violence | against
        ASSAULT targeted | targeted killing or attempt | on
        ASSAULT destroy | destruction | of
        ASSAULT primitive | attack by hand, blade, stone or fire | on
        ASSAULT firearms | attack with firearms | on
        ASSAULT explosives | attack with explosives | on
        ASSAULT suicide-attack | suicide attack | on
        ASSAULT aerial | air strike | on
        ASSAULT drone | drone strike | on
        ASSAULT heavy-weapons | attack with heavy weapons | on
        ASSAULT crowd-control | violent crowd control | against
        ASSAULT unconventional | attack with unconventional weapons | on
        """#
}
