/// PLOVER's numbers for a type and its modes.
///
/// The scores describe the *type*, not how grave one event is. Two slips of the manual are mended here and named in the
/// codebook: ACCUSE is −3 where the manual's table prints 3, and SANCTION is class 4, material conflict, where the manual
/// says both (`docs/decisions/0004-plover-readings.md`).
extension EventType {
    /// The quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    public var quadClass: Int {
        switch self {
        case .agree, .consult, .support, .concede: 1
        case .cooperate, .aid, .retreat: 2
        case .request, .accuse, .reject, .threaten: 3
        case .protest, .sanction, .mobilize, .coerce, .assault: 4
        }
    }

    /// The modes that the type may have, in PLOVER's order.
    public var modes: [EventMode] { coding.modes.map(\.mode) }

    /// The PLOVER score of the type, or of the mode where it has its own, −10.0 to +10.0.
    public func intensity(mode: EventMode?) -> Double {
        coding.modes.first { $0.mode == mode }?.intensity ?? coding.intensity
    }

    /// The CAMEO code that comes nearest to the type and mode: text, because its leading zero matters.
    public func cameoCode(mode: EventMode?) -> String {
        coding.modes.first { $0.mode == mode }?.cameo ?? coding.cameo
    }

    /// What the tables say of one type.
    private struct Coding {
        var intensity: Double
        var cameo: String
        var modes: [(mode: EventMode, intensity: Double?, cameo: String)]
    }

    private var coding: Coding {
        switch self {
        case .agree: Coding(intensity: 2.5, cameo: "03", modes: [])
        case .consult:
            Coding(
                intensity: 2.5,
                cameo: "04",
                modes: [
                    (.visit, 4, "042"),
                    (.thirdParty, 1, "045"),
                    (.multilateral, 4, "046"),
                    (.phone, 1.5, "041"),
                ]
            )
        case .support: Coding(intensity: 5, cameo: "05", modes: [])
        case .concede: Coding(intensity: 4.5, cameo: "08", modes: [])
        case .cooperate: Coding(intensity: 9.5, cameo: "06", modes: [])
        case .aid: Coding(intensity: 10, cameo: "07", modes: [])
        case .retreat:
            Coding(
                intensity: 6.5,
                cameo: "08",
                modes: [
                    (.withdraw, 8, "0874"),
                    (.release, 6.5, "0841"),
                    (.disarm, 10, "0872"),
                    (.ceasefire, 7.5, "0871"),
                    (.access, 6.5, "086"),
                    (.resign, 4.5, "0831"),
                ]
            )
        case .request:
            Coding(
                intensity: 0,
                cameo: "10",
                modes: [
                    (.assist, 0.5, "103"),
                    (.change, -1, "104"),
                    (.yield, -1, "105"),
                    (.meet, 0, "106"),
                ]
            )
        case .accuse:
            Coding(
                intensity: -3,
                cameo: "11",
                modes: [
                    (.disapprove, -2, "111"),
                    (.investigate, -3.5, "09"),
                    (.allege, -3.5, "112"),
                ]
            )
        case .reject:
            Coding(
                intensity: -2,
                cameo: "12",
                modes: [
                    (.assist, -1.5, "122"),
                    (.change, -2, "123"),
                    (.yield, -2, "124"),
                    (.meet, -2, "125"),
                ]
            )
        case .threaten:
            Coding(
                intensity: -3.5,
                cameo: "13",
                modes: [
                    (.restrict, -3, "131"),
                    (.arrest, -3.5, "132"),
                    (.relations, -3.5, "131"),
                    (.expel, -3.5, "131"),
                    (.territory, -4, "138"),
                    (.violence, -3.5, "138"),
                ]
            )
        case .protest:
            Coding(
                intensity: -5,
                cameo: "14",
                modes: [
                    (.demo, -5, "141"),
                    (.riot, -7, "145"),
                    (.strike, -5, "143"),
                    (.hunger, -4.5, "142"),
                    (.boycott, -4.5, "143"),
                    (.obstruct, -4.5, "144"),
                    (.vandalize, nil, "145"),
                ]
            )
        case .sanction:
            Coding(
                intensity: -6,
                cameo: "16",
                modes: [
                    (.convict, -6, "16"),
                    (.expel, -5.5, "166"),
                    (.withdraw, -6, "162"),
                    (.discontinue, -6, "163"),
                ]
            )
        case .mobilize:
            Coding(
                intensity: -5.5,
                cameo: "15",
                modes: [
                    (.troops, -6.5, "154"),
                    (.weapons, -6.5, "150"),
                    (.police, -5.5, "153"),
                    (.militia, -6, "154"),
                ]
            )
        case .coerce:
            Coding(
                intensity: -7,
                cameo: "17",
                modes: [
                    (.seize, -7, "171"),
                    (.restrict, -7, "172"),
                    (.censor, -6.5, "172"),
                    (.curfew, -6.5, "172"),
                    (.martialLaw, -7.5, "172"),
                    (.arrest, -7, "173"),
                    (.deport, -7, "174"),
                    (.withhold, -7, "172"),
                    (.misinformation, -6.5, "17"),
                    (.cyber, -7, "176"),
                ]
            )
        case .assault:
            Coding(
                intensity: -9,
                cameo: "18",
                modes: [
                    (.abduct, -8.5, "181"),
                    (.beat, -7.5, "182"),
                    (.torture, -8.5, "1822"),
                    (.sexual, -8.5, "1821"),
                    (.targeted, -9.5, "186"),
                    (.destroy, -8.5, "18"),
                    (.primitive, -8, "18"),
                    (.firearms, -9, "193"),
                    (.explosives, -9, "183"),
                    (.suicideAttack, -9.5, "1831"),
                    (.aerial, -9.5, "195"),
                    (.drone, -9.5, "195"),
                    (.heavyWeapons, -9.5, "194"),
                    (.crowdControl, -7.5, "175"),
                    (.unconventional, -10, "204"),
                ]
            )
        }
    }
}
