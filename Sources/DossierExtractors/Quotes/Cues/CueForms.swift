/// The inflected forms of cue verbs.
enum CueForms {
    /// Maps each form of the verbs to their dictionary forms.
    static func forms(of verbs: some Sequence<String>) -> [String: String] {
        var irregular: [String: [String]] = [:]
        for line in VerbFormTable.irregular.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if let first = words.first { irregular[first] = words }
        }
        let doubling = Set(VerbFormTable.doubling.split(separator: " ").map(String.init))
        var forms: [String: String] = [:]
        for verb in verbs {
            let stem = doubling.contains(verb) ? verb + verb.suffix(1) : verb
            for form in [verb, withS(verb), gerund(stem)] + (irregular[verb]?.dropFirst() ?? [past(stem)]) {
                forms[form] = verb
            }
        }
        return forms
    }

    private static func endsInConsonantY(_ verb: String) -> Bool {
        guard verb.hasSuffix("y"), let before = verb.utf8.dropLast().last else { return false }
        return !"aeiou".utf8.contains(before)
    }

    private static func withS(_ verb: String) -> String {
        if endsInConsonantY(verb) { return verb.dropLast() + "ies" }
        for ending in ["s", "x", "z", "ch", "sh", "o"] where verb.hasSuffix(ending) { return verb + "es" }
        return verb + "s"
    }

    private static func past(_ stem: String) -> String {
        if stem.hasSuffix("e") { return stem + "d" }
        return endsInConsonantY(stem) ? stem.dropLast() + "ied" : stem + "ed"
    }

    private static func gerund(_ stem: String) -> String {
        stem.hasSuffix("e") && !stem.hasSuffix("ee") ? stem.dropLast() + "ing" : stem + "ing"
    }
}
