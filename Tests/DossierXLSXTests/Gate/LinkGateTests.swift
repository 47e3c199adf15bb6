import Testing

@testable import DossierXLSX

@Suite struct LinkGateTests {
    private let gate = LinkGate(limit: 2079)

    @Test(arguments: [
        ("https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("https://example.org/?to=internal:Sheet1!A1", "https://example.org/?to=internal%3ASheet1!A1"),
        ("https://example.org/external:external:x", "https://example.org/external%3Aexternal%3Ax"),
        ("https://example.org/\"<a>\"", "https://example.org/%22%3Ca%3E%22"),
        ("https://例え.jp/記事", "https://例え.jp/記事"),
    ])
    func aWebAddressPasses(_ address: String, _ expected: String) {
        #expect(gate.pass(address) == expected)
    }

    @Test(arguments: [
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "internal:Sheet1!A1", "external:c:\\x.xlsx",
        "example.org", "", ":", "https:", "ftp://example.org", "https://example.org/a b", "https://example.org/\n",
        "https://example.org/\u{0}", " https://example.org",
    ])
    func anyOtherAddressStaysText(_ address: String) {
        #expect(gate.pass(address) == nil)
    }

    @Test func theLimitIsInclusive() {
        let base = "https://example.org/"
        let longest = base + String(repeating: "a", count: 2079 - base.utf8.count)
        #expect(gate.pass(longest) == longest)
        #expect(gate.pass(longest + "a") == nil)
    }
}
