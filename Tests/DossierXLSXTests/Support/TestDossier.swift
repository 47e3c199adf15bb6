import DossierCore
import DossierTesting

/// The dossiers that whole workbooks are tested with, by name, so that a test's arguments stay readable.
enum TestDossier: String, CaseIterable {
    case sample
    case canonical
    case empty

    var dossier: Dossier {
        switch self {
        case .sample: SampleDossier.dossier
        case .canonical: .canonical
        case .empty: Dossier()
        }
    }
}
