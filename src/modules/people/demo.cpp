// Writes the people of the plan: who they are, and their records at the schools.
#include "modules/people/demo.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "modules/people/demo_place.hpp"
#include "platform/demo_care.hpp"

namespace truong::people {

namespace {

constexpr std::string_view institutions[] = {"Trường Đại học Sư phạm Thành phố Hồ Chí Minh",
                                             "Trường Đại học Sài Gòn",
                                             "Trường Đại học Sư phạm Hà Nội",
                                             "Trường Đại học Cần Thơ",
                                             "Trường Đại học Quy Nhơn",
                                             "Trường Đại học Đồng Tháp",
                                             "Trường Đại học Huế"};
constexpr std::string_view reasons_of_leaving[] = {"01", "02", "03", "06", "08"};
constexpr std::string_view other_schools[] = {"Trường Trần Phú, Thành phố Hồ Chí Minh",
                                              "Trường Lê Hồng Phong, Đồng Nai", "Trường Nguyễn Du, Tây Ninh",
                                              "Trường Quang Trung, Lâm Đồng", "Trường Hùng Vương, Đắk Lắk"};
constexpr std::string_view kin_who_collect[] = {"Ông ngoại", "Bà ngoại", "Ông nội",
                                                "Bà nội",    "Cô ruột",  "Chú ruột"};

// So many of a thousand.
constexpr int staff_without_contract = 20, staff_without_qualification = 30, staff_without_insurance = 50;
constexpr int staff_matched = 900, staff_with_second_level = 700;
constexpr int staff_with_card_read = 400, staff_on_loan = 10, staff_in_the_party = 300;
constexpr int small_child_with_collector = 300, pupil_with_own_phone = 600;

/// Codes of titles by position (TT 01 to 04/2021/TT-BGDĐT): second and third class.
struct TitleCodes {
    std::string_view position, second, third;
};
constexpr TitleCodes titles_of_teachers[] = {{"30", "V.07.02.25", "V.07.02.26"},
                                             {"29", "V.07.03.28", "V.07.03.29"},
                                             {"28", "V.07.04.31", "V.07.04.32"},
                                             {"27", "V.07.05.14", "V.07.05.15"}};

class StaffWriter {
public:
    StaffWriter(Tx& tx, const DemoPlace& place)
        : tx_(tx), place_(place), dice_(place.frame.seed, 5), levels_(place.frame.seed, 41),
          numbers_(place.frame.seed, 6) {}

    void write_all() {
        for (const PlannedStaff& one : place_.plan.staff)
            tx_.in_school(place_.schools[one.school].id, [&] {
                care_ = place_.schools[one.school].care;
                write(one);
            });
    }

private:
    void write(const PlannedStaff& one) {
        Person person = one.who.person;
        person.nationality_id = place_.codes.of("country", "VN");
        person.vneid_level = levels_.happens(done_by(care_, staff_with_second_level)) ? VneidLevel::level_2
                                                                                      : VneidLevel::level_1;
        person = tx_.put(person);
        const Date since = *date_of({one.since, 8, 1});
        const StaffMember member = tx_.put(StaffMember{.person_id = person.id,
                                                       .kind = one.kind,
                                                       .code = one.code,
                                                       .valid_from = since,
                                                       .phone = one.phone,
                                                       .email = one.email});
        tx_.put(StaffPost{.staff_member_id = member.id,
                          .position_id = place_.codes.required("staff_position", one.position),
                          .decision = std::string(demo_paper),
                          .valid_from = since});
        const int age = place_.frame.start_year - civil(*person.birth_date).year;
        const std::string_view status = age >= 56                      ? "before_retirement"
                                        : dice_.happens(staff_on_loan) ? "on_loan"
                                                                       : "working";
        tx_.put(StaffStatus{.staff_member_id = member.id,
                            .status_id = place_.codes.required("staff_status", status),
                            .valid_from = since});
        write_contract(one, member, since);
        write_qualification(one, member);
        tx_.put(profile_of(one, member, since));
        check_identity(person);
    }

    void write_contract(const PlannedStaff& one, const StaffMember& member, Date since) {
        if (dice_.happens(left_undone(care_, staff_without_contract))) return;
        const bool first = one.since == place_.frame.start_year && one.kind == StaffKind::teacher;
        tx_.put(Contract{.staff_member_id = member.id,
                         .form_id = place_.codes.required("contract_form", first ? "first" : one.contract),
                         .number = std::to_string(dice_.between(1, 300)) + "/HĐLV",
                         .signed_on = since - dice_.between(1, 20),
                         .valid_from = since});
    }
    void write_qualification(const PlannedStaff& one, const StaffMember& member) {
        if (one.kind != StaffKind::teacher && dice_.happens(left_undone(care_, staff_without_qualification)))
            return;
        const int year = civil(*one.who.person.birth_date).year;
        tx_.put(Qualification{.staff_member_id = member.id,
                              .level_id = place_.codes.required("qualification_level", one.level),
                              .major = std::string(one.major),
                              .institution = std::string(dice_.any(institutions)),
                              .study_form_id = place_.codes.of("study_form", "regular"),
                              .began_on = *date_of({year + 18, 9, 1}),
                              .granted_on = *date_of({year + 22, 6, 30}),
                              .diploma_number = numbers_.unused("A", 6)});
    }

    StaffProfile profile_of(const PlannedStaff& one, const StaffMember& member, Date since) {
        const bool leads = one.kind == StaffKind::leader, teaches = one.kind == StaffKind::teacher;
        StaffProfile profile{
            .staff_member_id = member.id,
            .ethnicity_id = place_.codes.of("ethnicity", one.who.naming->ethnicity),
            .religion_id = place_.codes.of("religion", dice_.happens(120) ? "catholic" : "none"),
            .permanent_address = std::to_string(dice_.between(1, 300)) + " đường Hoàng Diệu",
            .permanent_area_id = place_.areas.ward(),
            .current_area_id = place_.areas.ward(),
            .recruited_on = since,
            .recruited_by = "Ủy ban nhân dân"};
        if (const org::Area* home = place_.areas.province(one.who.province, since))
            profile.home_town = home->print_name;
        if (!dice_.happens(left_undone(care_, staff_without_insurance)))
            profile.social_insurance_number = numbers_.unused("79", 8);
        profile.party_member = leads || dice_.happens(staff_in_the_party);
        profile.youth_union_member = place_.frame.start_year - civil(*one.who.person.birth_date).year <= 30;
        profile.computing = "Ứng dụng công nghệ thông tin cơ bản";
        if (leads) profile.political_theory = "Trung cấp";
        if (leads) profile.education_management = "Bồi dưỡng cán bộ quản lý";
        if (!teaches) return profile;
        profile.languages = "Tiếng Anh bậc 3";
        profile.life_skills_trained = dice_.happens(700);
        profile.two_sessions = one.stage == "mn" || one.stage == "th";
        profile.standard_rating_id = place_.codes.of("standard_rating", dice_.happens(350)   ? "good"
                                                                        : dice_.happens(900) ? "fair"
                                                                                             : "pass");
        for (const TitleCodes& title : titles_of_teachers) {
            if (title.position != one.position) continue;
            const bool second = one.since < place_.frame.start_year - 9;
            profile.title_class = second ? "Hạng II" : "Hạng III";
            profile.title_code = second ? title.second : title.third;
        }
        return profile;
    }

    void check_identity(const Person& person) {
        if (dice_.happens(staff_with_card_read))
            for (const VerifiedField field : {VerifiedField::full_name, VerifiedField::personal_number})
                tx_.put(Verification{.person_id = person.id,
                                     .field = field,
                                     .level = VerificationLevel::card_read,
                                     .checked_on = place_.frame.first_day});
        tx_.put(PopulationCheck{
            .person_id = person.id,
            .state = dice_.happens(done_by(care_, staff_matched)) ? MatchState::matched : MatchState::pending,
            .checked_on = place_.frame.first_day});
    }

    Tx& tx_;
    const DemoPlace& place_;
    Dice dice_, levels_;
    NumberBook numbers_;
    DemoCare care_ = DemoCare::usual;
};

class FamilyWriter {
public:
    FamilyWriter(Tx& tx, const DemoPlace& place, std::size_t slice)
        : tx_(tx), place_(place), dice_(place.frame.seed, 20 + slice), levels_(place.frame.seed, 50 + slice),
          numbers_(place.frame.seed, 30 + slice) {
        for (const DemoSchool& school : place.schools)
            tx.in_school(school.id,
                         [&] { registered_.push_back(static_cast<int>(tx.as_of({}).count<Pupil>())); });
    }

    void write_slice(std::size_t slice) {
        const DemoPlan& plan = place_.plan;
        std::map<std::size_t, std::vector<const PlannedPupil*>> again;
        for (const PlannedPupil& pupil : plan.pupils)
            if (pupil.registered_twice) again[pupil.family].push_back(&pupil);
        for (std::size_t family = slice; family < plan.families.size(); family += slices_of_families) {
            guardians_.clear();
            for (const PlannedGuardian& guardian : plan.families[family].guardians)
                guardians_.push_back(guardian.teaches ? teacher_mother() : tx_.put(known(guardian.who)).id);
            for (const std::size_t child : plan.families[family].children) write_child(plan.pupils[child]);
            for (const PlannedPupil* pupil : again[family]) write_child(*pupil);
        }
    }

private:
    Person known(const PlannedPerson& who) const {
        Person person = who.person;
        const bool foreign = who.naming && who.naming->province.empty();
        person.nationality_id = place_.codes.of("country", foreign ? "KR" : "VN");
        return person;
    }
    Id<Person> teacher_mother() {
        std::optional<StaffMember> found;
        tx_.in_school(place_.schools.front().id, [&] {
            found = tx_.first<StaffMember>(where<&StaffMember::code> == std::string(teacher_mother_code));
        });
        check(found.has_value(), "the demo of staff comes before the one of pupils");
        return found->person_id;
    }

    void write_child(const PlannedPupil& planned) {
        tx_.in_school(place_.schools[planned.school].id, [&] {
            const Pupil pupil = write_record(planned);
            write_states(planned, pupil);
            write_guardians(planned, pupil);
            if (planned.stage == "mn" && dice_.happens(small_child_with_collector))
                write_collector(planned, pupil);
        });
    }
    Pupil write_record(const PlannedPupil& planned) {
        Person person = known(planned.who);
        constexpr int without_nationality = 10, pupils_with_vneid = 450;
        const DemoCare care = place_.schools[planned.school].care;
        if (dice_.happens(left_undone(care, without_nationality))) person.nationality_id.reset();
        if (planned.who.person.birth_date && levels_.happens(done_by(care, pupils_with_vneid))
            && age_in_years(*planned.who.person.birth_date, place_.frame.today) >= 14)
            person.vneid_level = VneidLevel::level_2;
        const bool left =
            planned.state == PupilState::transferred_out || planned.state == PupilState::dropped_out;
        Pupil pupil{
            .person_id = tx_.put(person).id,
            .code = planned.code,
            .campus_id = planned.campus,
            .valid_from = planned.entered,
            .register_number = ++registered_[planned.school],
            .entry_type_id = place_.codes.of("entry_type", planned.transferred_in ? "transferred" : "new")};
        if (left) pupil.valid_to = planned.since;
        if (planned.transferred_in) pupil.previous_school = dice_.any(other_schools);
        if (planned.stage == "thpt" && dice_.happens(pupil_with_own_phone)) pupil.phone = numbers_.phone();
        return tx_.put(pupil);
    }
    void write_states(const PlannedPupil& planned, const Pupil& pupil) {
        PupilStatus status{.pupil_id = pupil.id, .valid_from = planned.entered};
        const bool changed = planned.state != PupilState::studying;
        if (changed) status.valid_to = planned.since - 1;
        tx_.put(status);
        if (!changed) return;
        PupilStatus next{.pupil_id = pupil.id,
                         .state = planned.state,
                         .decision = std::string(demo_paper),
                         .valid_from = planned.since};
        if (planned.state == PupilState::transferred_out)
            next.destination = dice_.any(other_schools);
        else
            next.reason_id = place_.codes.of("leaving_reason", planned.state == PupilState::reserved
                                                                   ? std::string_view("07")
                                                                   : dice_.any(reasons_of_leaving));
        tx_.put(next);
    }
    void write_guardians(const PlannedPupil& planned, const Pupil& pupil) {
        const std::vector<PlannedGuardian>& all = place_.plan.families[planned.family].guardians;
        for (std::size_t i = 0; i < all.size(); ++i)
            tx_.put(Guardianship{.pupil_id = pupil.id,
                                 .guardian_id = guardians_[i],
                                 .kinship = all[i].kinship,
                                 .contact_order = all[i].contact_order,
                                 .valid_from = planned.entered,
                                 .phone = all[i].phone,
                                 .email = all[i].email,
                                 .occupation = std::string(all[i].occupation),
                                 .lives_with = all[i].lives_with,
                                 .may_collect = all[i].may_collect,
                                 .legal = all[i].legal,
                                 .custody = all[i].custody,
                                 .custody_note = std::string(all[i].custody_note)});
    }
    void write_collector(const PlannedPupil& planned, const Pupil& pupil) {
        const Naming& naming = majority();
        const std::string_view kinship = dice_.any(kin_who_collect);
        const bool man = kinship.starts_with("Ông") || kinship.starts_with("Chú");
        const NameWish wish{naming, any_family(dice_, naming), man ? Sex::male : Sex::female, 1965, {}};
        tx_.put(Collector{.pupil_id = pupil.id,
                          .full_name = invent_name(dice_, wish),
                          .kinship = std::string(kinship),
                          .phone = numbers_.phone(),
                          .valid_from = planned.entered});
    }

    Tx& tx_;
    const DemoPlace& place_;
    Dice dice_, levels_;
    NumberBook numbers_;
    std::vector<int> registered_;        // how many numbers of the register each school has given
    std::vector<Id<Person>> guardians_;  // of the family that is written
};

}  // namespace

void fill_demo_staff(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    const DemoPlace place(tx, size, seed);
    StaffWriter(tx, place).write_all();
}

template <std::size_t slice> void fill_demo_families(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    const DemoPlace place(tx, size, seed);
    FamilyWriter(tx, place, slice).write_slice(slice);
}
template void fill_demo_families<0>(Tx&, DemoSize, std::uint64_t);
template void fill_demo_families<1>(Tx&, DemoSize, std::uint64_t);
template void fill_demo_families<2>(Tx&, DemoSize, std::uint64_t);
template void fill_demo_families<3>(Tx&, DemoSize, std::uint64_t);
template void fill_demo_families<4>(Tx&, DemoSize, std::uint64_t);
template void fill_demo_families<5>(Tx&, DemoSize, std::uint64_t);

}  // namespace truong::people
