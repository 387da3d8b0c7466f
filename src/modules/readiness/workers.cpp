#include "modules/readiness/workers.hpp"

#include <algorithm>

#include "modules/classes/api.hpp"
#include "platform/counted_rows.hpp"
#include "platform/store/concerned.hpp"

namespace truong::readiness {

namespace {

constexpr Role clerks[] = {Role::clerk,     Role::technician, Role::nurse,
                           Role::librarian, Role::accountant, Role::administrator};
constexpr Role leaders[] = {Role::principal, Role::vice_principal, Role::administrator};
constexpr std::size_t most_teachers = 3, most_roles = 2;

Label word_of_role(const Catalog& catalog, Role role) {
    Field field;
    field.codec = &codec<Role>;
    return catalog.word_of(field, name_of(role));
}

}  // namespace

bool holds_for(const Reader& reader, Rule whose, const Actor& actor) {
    return !is_never(whose({actor, reader.catalog().relations(), reader.today()}));
}

Rule rule_of(const SchoolFact* fact) { return fact && fact->whose ? fact->whose : leads_school; }

Workers::Workers(const Reader& reader, Id<org::School> school) : reader_(reader), system_(reader, school) {
    by_name_ = reader.actor().hat == Hat::staff && reader.actor().school == school;
    if (!by_name_) return;
    staff_ = system_.reader().all<people::StaffMember>();
    appointments_ = system_.reader().all<accounts::Appointment>();
}

bool Workers::name(Planned& planned) {
    NextAction& action = planned.action;
    action.mine = false;
    said_.clear();
    bool responsible = false;
    // His way leads to his own part of the work, to others to the nearest.
    const SchoolFact* way = planned.facts.empty() ? nullptr : planned.facts.front();
    for (const SchoolFact* fact : planned.facts) {
        if (!name_of_fact(*fact, action)) continue;
        if (!responsible) way = fact;
        responsible = true;
    }
    if (way && !way->path.empty()) action.path = std::string(way->path);
    if (!action.whose_vi.empty()) return responsible;
    action.mine = !is_never(leads_school(question_of(reader_)));
    return name_leaders(action);
}

bool Workers::name_of_fact(const SchoolFact& fact, NextAction& action) {
    const Rule whose = rule_of(&fact);
    const Question asked = question_of(reader_);
    Actor placeless = asked.actor;
    placeless.person = {};
    bool mine = !is_never(whose(asked));
    // A right that needs the person follows from a relation, such as to one's own class.
    const bool by_relation = mine && !holds_for(reader_, whose, placeless);
    const bool of_teachers = holds_for(reader_, whose, somebody(Role::teacher, {1}))
                             && !holds_for(reader_, whose, somebody(Role::teacher, {}));
    bool responsible = false;
    if (by_name_ && of_teachers) responsible = name_teachers(shares_of(fact), action);
    if (!by_name_ && of_teachers) {
        const Label teacher = word_of_role(reader_.catalog(), Role::teacher);
        say(action, std::string(teacher.vi), std::string(teacher.en));
    }
    if (by_relation && of_teachers) mine = responsible;
    action.mine = action.mine || mine;
    return (whose != leads_school && name_roles(whose, action)) || responsible;
}

/// Who is named for one part is not named again for another.
void Workers::say(NextAction& action, const std::string& vi, const std::string& en) {
    if (!said_.insert(vi).second) return;
    (action.whose_vi += action.whose_vi.empty() ? "" : "; ") += vi;
    (action.whose_en += action.whose_en.empty() ? "" : "; ") += en;
}

std::vector<Workers::Share> Workers::shares_of(const SchoolFact& fact) const {
    std::vector<facts::CountedRow> rows;
    if (!by_name_ || !fact.append_rows) return {};
    fact.append_rows(system_.reader(), reader_.actor().school, rows);
    std::set<std::int64_t> waiting;
    for (const facts::CountedRow& row : rows)
        if (!row.met && row.entity == type_key<people::Pupil>()) waiting.insert(row.row);
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> counts;
    const std::vector<Param> day = facts::twice(reader_.today());
    store::in_pieces(
        waiting,
        "select led.staff_member_id, c.name, count(distinct e.pupil_id) from classes_enrolment as e join "
        "classes_homeroom as led on led.class_id = e.class_id join classes_class as c on c.id = e.class_id "
        "where "
            + facts::holds_on("e") + " and " + facts::holds_on("led") + " and e.pupil_id in ",
        " group by led.staff_member_id, c.name", [&](const std::string& sql, const db::Params& params) {
            db::Query query(system_.reader().connection(), sql);
            store::bind(query, day);
            store::bind(query, day);
            query.bind(params);
            while (query.next()) counts[{query.number(0), std::string(query.text(1))}] += query.number(2);
        });
    std::vector<Share> shares;
    for (const auto& [whose, pupils] : counts) shares.push_back({{whose.first}, whose.second, pupils});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const Share& left, const Share& right) { return left.pupils > right.pupils; });
    return shares;
}

/// His own class stands first to who asks.
bool Workers::name_teachers(const std::vector<Share>& shares, NextAction& action) {
    std::int64_t own = 0;
    std::size_t named = 0, others = 0;
    for (const Share& share : shares) {
        const auto teacher = std::find_if(staff_.begin(), staff_.end(), [&](const people::StaffMember& each) {
            return each.id == share.teacher;
        });
        if (teacher == staff_.end()) continue;
        const bool mine = reader_.actor().person && teacher->person_id == reader_.actor().person;
        if (mine) own += share.pupils;
        if (named >= most_teachers) {
            ++others;
            continue;
        }
        ++named;
        const std::string place = " (" + share.class_name + "): " + std::to_string(share.pupils);
        say(action, address_of(*teacher) + place + " em",
            teacher->full_name + place + (share.pupils == 1 ? " pupil" : " pupils"));
    }
    if (others > 0)
        say(action, "và " + std::to_string(others) + " lớp khác",
            "and " + std::to_string(others) + (others == 1 ? " more class" : " more classes"));
    if (own > 0) action.own_missing = own;
    return own > 0;
}

bool Workers::name_roles(Rule whose, NextAction& action) {
    bool own = false;
    std::size_t named = 0;
    for (const Role role : clerks) {
        if (named == most_roles) break;
        if (!holds_for(reader_, whose, somebody(role, {}))) continue;
        if (by_name_) {
            const bool held = is_held(role);
            own = (held && name_holder(role, action)) || own;
            named += held ? 1 : 0;
        } else {
            const Label word = word_of_role(reader_.catalog(), role);
            say(action, std::string(word.vi), std::string(word.en));
            ++named;
        }
    }
    return own;
}

bool Workers::name_leaders(NextAction& action) {
    static const Label all{"Ban giám hiệu", "School leaders"};
    const bool own = !is_never(leads_school(question_of(reader_)));
    for (const Role role : leaders) {
        if (by_name_) name_holder(role, action);
        if (!action.whose_vi.empty()) return own;
    }
    say(action, std::string(all.vi), std::string(all.en));
    return own;
}

bool Workers::is_held(Role role) const {
    return std::any_of(appointments_.begin(), appointments_.end(), [&](const accounts::Appointment& each) {
        return each.role == role && staff_of(each.person_id);
    });
}

/// Several holders of one role stand behind its word.
bool Workers::name_holder(Role role, NextAction& action) {
    std::string names;
    for (const accounts::Appointment& each : appointments_) {
        const people::StaffMember* holder = each.role == role ? staff_of(each.person_id) : nullptr;
        if (holder) (names += names.empty() ? "" : ", ") += holder->full_name;
    }
    if (names.empty()) return false;
    const Label word = word_of_role(reader_.catalog(), role);
    say(action, std::string(word.vi) + ": " + names, std::string(word.en) + ": " + names);
    return reader_.actor().roles.has(role);
}

const people::StaffMember* Workers::staff_of(Id<people::Person> person) const {
    const auto found = std::find_if(staff_.begin(), staff_.end(), [&](const people::StaffMember& each) {
        return each.person_id == person;
    });
    return found == staff_.end() ? nullptr : &*found;
}

std::string Workers::address_of(const people::StaffMember& teacher) const {
    const auto sex = system_.reader().unscoped("how a teacher is addressed").get(teacher.person_id).sex;
    const std::string word = !sex ? "" : *sex == people::Sex::female ? "cô " : "thầy ";
    return word + teacher.full_name;
}

Actor Workers::somebody(Role role, Id<people::Person> person) const {
    return {.hat = Hat::staff,
            .person = person,
            .school = reader_.actor().school ? reader_.actor().school : Id<org::School>{1},
            .roles = {role}};
}

}  // namespace truong::readiness
