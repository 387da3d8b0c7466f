#include "modules/accounts/demo.hpp"

#include "modules/accounts/rows.hpp"
#include "modules/accounts/service.hpp"
#include "platform/demo_care.hpp"

namespace truong::accounts {

namespace {

struct PostOfCode {
    std::string_view code;
    Role role;
};
constexpr PostOfCode posts_of_demo[] = {
    {"HT", Role::principal},  {"PHT", Role::vice_principal}, {"VT", Role::clerk}, {"YT", Role::nurse},
    {"KT", Role::accountant}, {"TV", Role::librarian},       {"CD", Role::cook},  {"CN", Role::technician}};

constexpr std::size_t schools_with_accounts = 2, teachers_with_accounts = 3, families_with_accounts = 3;
constexpr std::string_view demo_decision = "Dữ liệu minh họa";

void appoint_staff(Tx& tx) {
    for (const people::StaffMember& member : tx.all<people::StaffMember>())
        for (const PostOfCode& post : posts_of_demo)
            if (post.code == member.code)
                tx.put(Appointment{.person_id = member.person_id,
                                   .role = post.role,
                                   .decision = std::string(demo_decision),
                                   .valid_from = member.valid_from});
}

void open_for_staff(Tx& tx) {
    std::size_t teachers = 0;
    for (const people::StaffMember& member : tx.all<people::StaffMember>()) {
        const bool teaches = member.kind == people::StaffKind::teacher;
        // GV00 is the teacher who is a mother too.
        if (teaches && member.code != "GV00" && ++teachers > teachers_with_accounts) continue;
        open_account(tx, {.person_id = member.person_id});
    }
}

/// Small children sign in nowhere.
constexpr int least_age_with_account = 10, age_beyond_primary = 13;

bool may_sign_in(const Reader& reader, const people::Pupil& pupil) {
    return pupil.birth_date && age_in_years(*pupil.birth_date, reader.today()) >= least_age_with_account;
}

/// One telephone for both parents, as in many families: signing in by it asks who is meant.
std::string family_phone(std::size_t school, std::size_t family) {
    return "09000000" + std::to_string(school) + std::to_string(family);
}

void open_for_families(Tx& tx, std::size_t school) {
    std::size_t family = 0;
    for (const people::Pupil& pupil : tx.all<people::Pupil>()) {
        if (++family > families_with_accounts) break;
        if (may_sign_in(tx, pupil)) open_account(tx, {.person_id = pupil.person_id});
        for (const people::Guardianship& guardianship :
             tx.all<people::Guardianship>(where<&people::Guardianship::pupil_id> == pupil.id)) {
            // A teacher who is a mother too, or the mother of pupils of two schools, has one already.
            if (tx.exists<Account>(where<&Account::holder_id> == guardianship.guardian_id)) continue;
            open_account(tx, {.person_id = guardianship.guardian_id, .phone = family_phone(school, family)});
        }
    }
}

bool has_pupils_who_sign_in(const Reader& reader) {
    const Date latest = reader.today() - age_beyond_primary * 366;
    return reader.exists<people::Pupil>(where<&people::Pupil::birth_date> <= latest);
}

struct DemoOfficer {
    std::string_view full_name, user_name;
    std::optional<org::UnitKind> unit;  // none: of the server
};
constexpr DemoOfficer demo_officers[] = {{"Trịnh Công Quản", "quan.tri", {}},
                                         {"Lương Thanh Sở", "can.bo.so", org::UnitKind::province},
                                         {"Cao Minh Phường", "can.bo.phuong", org::UnitKind::commune}};

void post_officers(Tx& tx) {
    for (const DemoOfficer& officer : demo_officers) {
        OfficerPost post{.decision = std::string(demo_decision), .valid_from = tx.today() - 30};
        if (officer.unit) {
            const auto unit = tx.first<org::Unit>(where<&org::Unit::kind> == *officer.unit);
            if (!unit) continue;
            post.unit_id = unit->id;
        } else {
            post.role = Role::administrator;
        }
        post.person_id = tx.put(people::Person{.full_name = std::string(officer.full_name)}).id;
        tx.put(post);
        open_account(tx, {.person_id = post.person_id, .user_name = std::string(officer.user_name)});
    }
}

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    if (size == DemoSize::none) return;
    post_officers(tx);
    std::size_t number = 0;
    bool pupils_have_accounts = false;
    for (const org::School& school : tx.all<org::School>()) {
        ++number;
        tx.in_school(school.id, [&] {
            appoint_staff(tx);
            // The first schools, and the first one whose pupils are old enough.
            const bool old_enough = has_pupils_who_sign_in(tx);
            const bool with_accounts =
                number <= schools_with_accounts || (old_enough && !pupils_have_accounts);
            pupils_have_accounts = pupils_have_accounts || (with_accounts && old_enough);
            const bool told_apart = demo_care(school.code) != DemoCare::usual;
            if (with_accounts || told_apart) open_for_staff(tx);
            if (with_accounts) open_for_families(tx, number);
        });
    }
}

}  // namespace truong::accounts
