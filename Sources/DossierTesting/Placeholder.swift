public import DossierCore
public import Testing
