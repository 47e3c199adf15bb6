extension UInt8 {
    /// Whether the byte continues a UTF-8 sequence (`10xxxxxx`).
    public var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
    /// Whether the byte is a space, tab, line feed, vertical tab, form feed or carriage return.
    public var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// Whether the byte is `0`…`9`.
    public var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// Whether the byte is `A`…`Z`.
    public var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
    /// Whether the byte is `a`…`z`.
    public var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
    /// Whether the byte is an ASCII letter.
    public var isASCIILetter: Bool { isASCIIUppercase || isASCIILowercase }
    /// The byte with `A`…`Z` made `a`…`z`.
    public var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}
