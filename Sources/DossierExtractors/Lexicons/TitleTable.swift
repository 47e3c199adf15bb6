/// Forms of address and ranks that stand before a name and are no part of it, with the sector that follows and the gender they give.
///
/// A line is the sector (`-` for none), the gender (`m`, `f`, `-`), a colon, and titles parted by spaces.
enum TitleTable {
    static let table = #"""
        - m: Mr. Mr Messrs. Messrs Sir Lord Sayyid Sayed Monsieur Herr Señor Don Master
        - f: Mrs. Mrs Ms. Ms Miss Madam Madame Mme. Mme Lady Dame Frau Señora
        - -: Dr. Dr Prof. Prof Professor Sheikh Shaikh Sheik Haji Hajj Hajji Hon. Comrade Chief Atty. Atty Mx. Doctor
        GOV -: Gov. Govs. Pres. Amb. Minister Sec.
        LEG -: Sen. Sen Sens. Rep. Rep Reps. Cong. MP Del. Cllr
        MIL -: Gen. Gen Gens. Col. Col Lt. Lt Lt.-Gen. Maj. Maj Capt. Capt Sgt. Sgt Cpl. Cpl Pvt. Pfc. Spc. Adm. Adm Brig. Brig Cmdr. Cmdr Cpt. Cpt
        MIL -: Lieut. Comdr. Commodore Brigadier Vice-Adm. Spec. Ens. Airman Petty
        COP -: Det. Insp. Supt. Inspector Constable Ofc.
        REL -: Rev. Rev Fr. Fr Father Msgr. Monsignor Mullah Maulana Mawlana Ayatollah Imam Sister Brother Rabbi Pope Cardinal Archbishop Bishop Pastor
        """#
}
