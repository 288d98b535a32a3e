package vn.doithoai.field;

/**
 * The fields that most communes sort questions by, offered while none is entered; their names are the messages {@code
 * field.usual.<constant>}. They follow the questions seen at dialogues of several communes.
 */
enum UsualField {
    LAND,
    SITE_CLEARANCE,
    CONSTRUCTION_PLANNING,
    TRANSPORT,
    IRRIGATION_AGRICULTURE,
    ENVIRONMENT_WASTE,
    POWER_LIGHTING,
    WATER,
    NEW_RURAL,
    SOCIAL_POLICY,
    HEALTH_INSURANCE,
    EDUCATION,
    CULTURE_SPORT,
    ADMIN_PROCEDURE,
    CONDUCT_OF_OFFICIALS,
    SECURITY_ORDER,
    MILITARY_SERVICE,
    BUDGET_CONTRIBUTIONS,
    OTHER
}
