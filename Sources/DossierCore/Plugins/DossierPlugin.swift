/// What readers, extractors and writers have in common.
///
/// A plug-in is a `Sendable` value. It is pure: it opens no file, reads no clock, locale, environment or random source, and
/// the same input gives the same output. All it needs arrives with the call.
public protocol DossierPlugin: Sendable {
    /// What the plug-in says about itself.
    var description: PluginDescription { get }
}
