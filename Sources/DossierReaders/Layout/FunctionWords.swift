/// The commonest function words of English: running text is dense with them, labels and lists of links are not.
enum FunctionWords {
    /// Whether a word in lower case is one.
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words = Set(table.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    private static let table = #"""
        a an the this that these those it its he she they we i you his her their our my your him them us me who whom which
        what where when while whether if because although though unless until since as than
        and or but nor so yet of to in on at by for from with without about into over under after before between during
        against among through within across near off out up down per toward towards upon
        is are was were be been being am has have had having do does did will would can could may might must shall should
        not no there here some any each every both all more most other such only also just even still
        said says told asked
        """#
}
