/// Texts that break naive programs, for conformance kits and property tests.
public enum HostileText {
    /// The texts: formulas, markup, controls, bidirectional marks, odd quotes, and lengths that stand near limits.
    public static let all: [String] = [
        "=1+1", "@SUM(1)", "+1", "-1", "\t=1+1", "|", "a | b", "<script>alert(1)</script>", "](http://x)",
        "[x](javascript:y)",
        "`", "```", "# heading", "- item", "1. item", "> quote", "&amp;", "&#61;", "\\", "\\|", "***", "___", "~~~",
        "\u{0}", "a\u{0}b", "\u{1}\u{2}\u{1F}", "\u{7F}\u{80}\u{9F}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "_x0041_",
        "\r\n", "\n\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "a\nb", "\"", "\"\"", "'", "“", "”", "‘’", "«",
        "\u{202E}abc",
        "\u{200F}", "👩‍👩‍👧‍👦", "🇺🇳", "e\u{301}", "中文，“引”。", "العربية", "ａ＝１", String(repeating: "x", count: 40_000),
        String(repeating: "\" ", count: 500), String(repeating: "(", count: 500),
    ]
}
