/// Forms of cue verbs that spelling alone does not give: the verb, its past, its participle; and verbs that double their
/// last consonant.
enum VerbFormTable {
    static let irregular = #"""
        say said said
        tell told told
        write wrote written
        think thought thought
        know knew known
        feel felt felt
        find found found
        hear heard heard
        read read read
        see saw seen
        show showed shown
        sing sang sung
        speak spoke spoken
        swear swore sworn
        understand understood understood
        make made made
        go went gone
        seek sought sought
        begin began begun
        foresee foresaw foreseen
        prove proved proven
        take took taken
        hit hit hit
        shoot shot shot
        lead led led
        forecast forecast forecast
        weigh weighed weighed
        """#

    static let doubling = "admit commit plan quip slam rip refer beg brag regret"
}
