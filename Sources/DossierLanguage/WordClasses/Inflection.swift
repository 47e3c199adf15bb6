/// English spelling of inflected forms.
enum Inflection {
    /// The third person singular, or a regular plural: "imposes", "carries", "clashes".
    static func withS(_ stem: String) -> String {
        guard let last = stem.utf8.last else { return stem }
        if last == UInt8(ascii: "y"), let before = stem.utf8.dropLast().last, !isVowel(before) {
            return stem.dropLast() + "ies"
        }
        for ending in ["s", "x", "z", "ch", "sh"] where stem.hasSuffix(ending) { return stem + "es" }
        return last == UInt8(ascii: "o") && stem.utf8.count > 2 ? stem + "es" : stem + "s"
    }

    /// The regular past: "imposed", "carried", "banned".
    static func past(_ stem: String, doubling: Bool) -> String {
        guard let last = stem.utf8.last else { return stem }
        if last == UInt8(ascii: "e") { return stem + "d" }
        if last == UInt8(ascii: "y"), let before = stem.utf8.dropLast().last, !isVowel(before) {
            return stem.dropLast() + "ied"
        }
        return (doubling ? doubled(stem) : stem) + "ed"
    }

    /// The gerund: "imposing", "carrying", "banning", "lying".
    static func gerund(_ stem: String, doubling: Bool) -> String {
        if stem.hasSuffix("ie") { return stem.dropLast(2) + "ying" }
        if stem.hasSuffix("e"), !stem.hasSuffix("ee"), !stem.hasSuffix("oe"), stem != "be" {
            return stem.dropLast() + "ing"
        }
        return (doubling ? doubled(stem) : stem) + "ing"
    }

    /// Whether an irregular verb doubles its consonant in the gerund: "cutting", "beginning", but "beating".
    static func doublesByShape(_ stem: String) -> Bool {
        let bytes = Array(stem.utf8)
        guard bytes.count >= 3, let last = bytes.last else { return false }
        let vowel = bytes[bytes.count - 2]
        return !isVowel(last) && !"wxy".utf8.contains(last) && isVowel(vowel) && !isVowel(bytes[bytes.count - 3])
            && (bytes.count <= 4 || stem == "begin" || stem == "forget" || stem == "forbid" || stem == "split")
    }

    /// A plural's singular by spelling: "sanctions", "embassies", "clashes".
    static func singular(_ plural: String) -> String {
        if plural.hasSuffix("ies"), plural.utf8.count > 4 { return plural.dropLast(3) + "y" }
        for ending in ["sses", "xes", "ches", "shes", "zes"] where plural.hasSuffix(ending) {
            return String(plural.dropLast(2))
        }
        if plural.hasSuffix("ss") || plural.hasSuffix("us") || plural.hasSuffix("is") { return plural }
        return plural.hasSuffix("s") && plural.utf8.count > 2 ? String(plural.dropLast()) : plural
    }

    private static func doubled(_ stem: String) -> String {
        guard let last = stem.last else { return stem }
        return last == "c" ? stem + "k" : stem + String(last)
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
