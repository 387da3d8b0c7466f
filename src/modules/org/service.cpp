#include <set>

#include "base/text.hpp"
#include "modules/org/rules.hpp"

namespace truong::org {

namespace {

/// Codes and names are told before the rows exist: whoever may open schools sees all of them.
Reader everything_on(const Reader& reader, Date day) {
    return reader.unscoped("a code is taken or valid whoever asks").as_of(day);
}

NewSchoolFacts gather(const Reader& reader, const NewSchool& wanted) {
    NewSchoolFacts facts{.first_day = wanted.valid_from.value_or(reader.today())};
    const Reader all = everything_on(reader, facts.first_day);
    facts.code_taken = all.exists<School>(where<&School::code> == wanted.code)
                       || all.exists<Unit>(where<&Unit::code> == wanted.code);
    for (const Stage& stage : all.all<Stage>()) facts.stages.emplace(stage.code, stage.id);
    if (wanted.form_code)
        if (const auto form = all.first<SchoolForm>(where<&SchoolForm::code> == *wanted.form_code))
            facts.form = form->id;
    if (wanted.parent_code) facts.parent = all.first<Unit>(where<&Unit::code> == *wanted.parent_code);
    if (facts.parent)
        facts.parent_periods = all.as_of({}).all<UnitPeriod>(
            Selection{.condition = where<&UnitPeriod::unit_id> == facts.parent->id,
                      .sort = {.field = reader.catalog().of(type_key<UnitPeriod>()).find("valid_from")}});
    return facts;
}

void add_stages(Tx& tx, const NewSchool& wanted, const NewSchoolFacts& facts) {
    for (const std::string& code : split_codes(wanted.stages))
        tx.put(SchoolStage{.stage_id = facts.stages.at(code), .valid_from = facts.first_day});
}

void add_campuses(Tx& tx, const NewSchool& wanted) {
    if (wanted.campuses.empty()) {
        tx.put(Campus{.code = "1", .name = "Điểm trường chính", .main = true});
        return;
    }
    bool main = true;
    for (const NewCampus& campus : wanted.campuses) {
        tx.put(Campus{.code = campus.code, .name = campus.name, .address = campus.address, .main = main});
        main = false;
    }
}

}  // namespace

School add_school(Tx& tx, const NewSchool& wanted) {
    // Asked first: the findings would tell a stranger which codes are taken.
    if (is_never(tx.ask(server_administrator)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    const NewSchoolFacts facts = gather(tx, wanted);
    require(check_new_school(wanted, facts));
    const Unit unit = tx.put(Unit{.kind = UnitKind::school, .code = wanted.code});
    tx.put(UnitPeriod{.unit_id = unit.id,
                      .parent_id = facts.parent ? std::optional(facts.parent->id) : std::nullopt,
                      .name = wanted.name,
                      .print_name = wanted.name,
                      .valid_from = facts.first_day});
    const School school =
        tx.put(School{.unit_id = unit.id, .code = wanted.code, .name = wanted.name, .form_id = facts.form});
    tx.in_school(school.id, [&] {
        add_stages(tx, wanted, facts);
        add_campuses(tx, wanted);
    });
    return school;
}

std::optional<Area> find_area(const Reader& reader, AreaLevel level, const std::string& code, Date day) {
    return reader.as_of(day).first<Area>(where<&Area::level> == level && where<&Area::code> == code);
}

std::vector<AreaStep> successors(const Reader& reader, const SuccessorsQuery& query) {
    const auto start = find_area(reader, query.level, query.code, query.day.value_or(reader.today()));
    if (!start)
        throw Problem(ProblemKind::invalid, {{.path = "code", .code = "area_unknown", .args = {query.code}}});
    const Reader any_time = reader.as_of({});
    std::vector<AreaStep> steps;
    std::vector<Area> open{*start};
    std::set<Id<Area>> seen{start->id};
    for (std::size_t next = 0; next < open.size(); ++next) {
        const Area from = open[next];
        for (const AreaSuccession& succession :
             reader.all<AreaSuccession>(where<&AreaSuccession::from_id> == from.id
                                        && where<&AreaSuccession::happened_on> <= reader.today())) {
            const Area to = any_time.get(succession.to_id);
            steps.push_back({.from_id = from.id,
                             .to_id = to.id,
                             .from_name = from.print_name,
                             .to_code = to.code,
                             .to_name = to.print_name,
                             .happened_on = succession.happened_on,
                             .partial = succession.partial,
                             .still_valid = !to.valid_to || reader.today() <= *to.valid_to});
            if (seen.insert(to.id).second) open.push_back(to);
        }
    }
    return steps;
}

}  // namespace truong::org
