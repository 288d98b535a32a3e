package vn.doithoai.organisation;

/** Where a unit (đơn vị) belongs in the commune's political system; the units themselves are data. */
public enum UnitKind {
    /** Under the People's Committee (đơn vị thuộc UBND): office, divisions, service centre. */
    COMMITTEE,
    /** Party committee and its boards (cơ quan Đảng). */
    PARTY,
    /** People's Council (HĐND). */
    COUNCIL,
    /** Fatherland Front and socio-political organisations (MTTQ và đoàn thể). */
    FRONT,
    /** Police, military command, schools, health stations (đơn vị khác trên địa bàn). */
    OTHER
}
