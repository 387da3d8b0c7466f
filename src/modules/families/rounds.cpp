// The yearly question: who is asked, who answered, who is to be reminded.
#include "modules/families/entities.hpp"
#include "modules/families/facts.hpp"
#include "modules/families/rules.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::families {

namespace {

void require_registrar(const Reader& reader) {
    if (is_never(reader.ask(people::registrars))) refuse(ProblemKind::forbidden, "", "forbidden");
}

Id<calendar::SchoolYear> year_or_running(const Reader& reader,
                                         const std::optional<Id<calendar::SchoolYear>>& wanted) {
    if (wanted) return reader.get(*wanted).id;
    const auto running = calendar::year_on(reader, reader.today());
    if (!running) refuse(ProblemKind::invalid, "year_id", "no_school_year");
    return running->id;
}

/// The classes that a round asks; whoever asks, for a round tells families what it is about.
std::vector<classes::Class> asked_classes(const Reader& reader, const ConfirmationRound& round) {
    auto all = classes_of_year(reader, round.year_id);
    if (round.all_classes) return all;
    std::set<Id<classes::Class>> asked;
    for (const RoundClass& one : reader.all<RoundClass>(where<&RoundClass::round_id> == round.id))
        asked.insert(one.class_id);
    std::erase_if(all, [&](const classes::Class& one) { return !asked.contains(one.id); });
    return all;
}

bool asks_about(const Reader& reader, const ConfirmationRound& round, Id<people::Pupil> pupil) {
    const auto placed = class_of_pupils(reader, {pupil});
    const auto found = placed.find(pupil);
    if (found == placed.end()) return false;
    if (round.all_classes) return reader.get(found->second).year_id == round.year_id;
    return reader.exists<RoundClass>((where<&RoundClass::round_id> == round.id)
                                     && (where<&RoundClass::class_id> == found->second));
}

std::vector<ConfirmationRound> open_rounds(const Reader& reader) {
    return reader.all<ConfirmationRound>((where<&ConfirmationRound::opens_on> <= reader.today())
                                         && (where<&ConfirmationRound::closes_on> >= reader.today()));
}

Confirmation keep_answer(Tx& tx, Confirmation answer) {
    tx.as_system("an answer is given by who stands for the child", [&] {
        const auto before = tx.first<Confirmation>((where<&Confirmation::round_id> == answer.round_id)
                                                   && (where<&Confirmation::pupil_id> == answer.pupil_id)
                                                   && (where<&Confirmation::by_id> == *answer.by_id));
        // What he wanted to be changed he does not unsay by "all is right".
        if (before && before->answer == FamilyAnswer::changed) answer.answer = FamilyAnswer::changed;
        if (before) answer.id = before->id;
        answer.answered_at = tx.now();
        answer = tx.put(answer);
    });
    return answer;
}

/// Whose pupils the actor keeps: of a whole school, or of his own class.
std::vector<classes::Class> kept_classes(const Reader& reader, const ConfirmationRound& round) {
    auto asked = asked_classes(reader, round);
    if (!is_never(reader.ask(people::registrars))) return asked;
    const Condition led = reader.ask(related<classes::HomeroomTeacherOfClass, &classes::Class::id>);
    std::set<Id<classes::Class>> own;
    if (!is_never(led))
        for (const classes::Class& one : reader.all<classes::Class>(led)) own.insert(one.id);
    if (own.empty()) refuse(ProblemKind::forbidden, "", "forbidden");
    std::erase_if(asked, [&](const classes::Class& one) { return !own.contains(one.id); });
    return asked;
}

/// The strongest answer for each child: one that wants a change is worked on.
std::map<Id<people::Pupil>, FamilyAnswer> answers_of(const Reader& reader, Id<ConfirmationRound> round) {
    std::map<Id<people::Pupil>, FamilyAnswer> answers;
    for (const Confirmation& answer : rows_of<&Confirmation::round_id>(reader, {round}))
        if (!answers.emplace(answer.pupil_id, answer.answer).second && answer.answer == FamilyAnswer::changed)
            answers[answer.pupil_id] = FamilyAnswer::changed;
    return answers;
}

void add_up(AnswerRate& whole, const AnswerRate& one) {
    whole.pupils += one.pupils;
    whole.confirmed += one.confirmed;
    whole.changed += one.changed;
    whole.unanswered += one.unanswered;
}

std::map<Id<people::Pupil>, people::Pupil> pupils_by_id(const Reader& reader,
                                                        const std::set<Id<people::Pupil>>& ids) {
    std::map<Id<people::Pupil>, people::Pupil> found;
    for (people::Pupil& pupil : rows_of<&people::Pupil::id>(reader, ids))
        found.emplace(pupil.id, std::move(pupil));
    return found;
}

/// With his own answer where there is one, else with the other guardian's.
OpenQuestion question_about(const Reader& reader, const ConfirmationRound& round,
                            const people::Pupil& pupil) {
    OpenQuestion question{.round_id = round.id,
                          .pupil_id = pupil.id,
                          .full_name = pupil.full_name,
                          .round_name = round.name,
                          .closes_on = round.closes_on};
    const Reader all =
        reader.unscoped("that the other guardian answered is told to who stands for the child");
    for (const Confirmation& answer : all.all<Confirmation>(
             (where<&Confirmation::round_id> == round.id) && (where<&Confirmation::pupil_id> == pupil.id))) {
        if (question.mine) continue;
        question.answer = answer.answer;
        question.mine = answer.by_id == reader.actor().person;
    }
    return question;
}

}  // namespace

ConfirmationRound open_round(Tx& tx, const NewRound& wanted) {
    require_registrar(tx);
    ConfirmationRound round{.year_id = year_or_running(tx, wanted.year_id),
                            .name = wanted.name,
                            .opens_on = wanted.opens_on.value_or(tx.today()),
                            .closes_on = wanted.closes_on,
                            .all_classes = !wanted.class_id};
    require(check_round(round));
    round = tx.put(round);
    if (wanted.class_id) tx.put(RoundClass{.round_id = round.id, .class_id = tx.get(*wanted.class_id).id});
    return round;
}

ConfirmationRound add_class(Tx& tx, const AddedClass& wanted) {
    require_registrar(tx);
    const ConfirmationRound round = tx.get(wanted.id);
    if (round.all_classes) refuse(ProblemKind::conflict, "id", "round_all_classes");
    tx.put(RoundClass{.round_id = round.id, .class_id = tx.get(wanted.class_id).id});
    return round;
}

ConfirmationRound close_round(Tx& tx, const WhichRound& which) {
    require_registrar(tx);
    ConfirmationRound round = tx.get(which.id);
    if (round.closes_on < tx.today()) refuse(ProblemKind::conflict, "id", "round_over");
    round.closes_on = tx.today() - 1;
    // One that has not begun is over before its first day.
    round.opens_on = std::min(round.opens_on, round.closes_on);
    return tx.put(round);
}

ConfirmationRound extend_round(Tx& tx, const RoundPeriod& period) {
    require_registrar(tx);
    ConfirmationRound round = tx.get(period.id);
    round.closes_on = period.closes_on;
    require(check_round(round));
    return tx.put(round);
}

Confirmation confirm(Tx& tx, const NewConfirmation& wanted) {
    const Family family = family_of(tx, wanted.pupil_id);
    const ConfirmationRound round = tx.get(wanted.id);
    if (!is_open(round, tx.today())) refuse(ProblemKind::conflict, "id", "round_not_open");
    if (!asks_about(tx, round, wanted.pupil_id)) refuse(ProblemKind::invalid, "pupil_id", "round_not_asked");
    return keep_answer(tx, {.round_id = round.id, .pupil_id = wanted.pupil_id, .by_id = family.proposer});
}

Confirmation take_back_confirmation(Tx& tx, const NewConfirmation& wanted) {
    const Family family = family_of(tx, wanted.pupil_id);
    const ConfirmationRound round = tx.get(wanted.id);
    if (!is_open(round, tx.today())) refuse(ProblemKind::conflict, "id", "round_not_open");
    std::optional<Confirmation> given;
    tx.as_system("an answer is taken back by who gave it", [&] {
        given = tx.first<Confirmation>((where<&Confirmation::round_id> == round.id)
                                       && (where<&Confirmation::pupil_id> == wanted.pupil_id)
                                       && (where<&Confirmation::by_id> == family.proposer)
                                       && (where<&Confirmation::answer> == FamilyAnswer::confirmed));
        if (given) tx.end(given->id);
    });
    if (!given) refuse(ProblemKind::not_found, "id", "not_found");
    return *given;
}

void answer_by_proposal(Tx& tx, Id<people::Pupil> pupil, Id<people::Person> by) {
    for (const ConfirmationRound& round : open_rounds(tx))
        if (asks_about(tx, round, pupil))
            keep_answer(
                tx, {.round_id = round.id, .pupil_id = pupil, .by_id = by, .answer = FamilyAnswer::changed});
}

std::vector<AnswerRate> answer_rates(const Reader& reader, const WhichRound& which) {
    const ConfirmationRound round = reader.get(which.id);
    const auto asked = kept_classes(reader, round);
    const auto answers = answers_of(reader, round.id);
    std::vector<AnswerRate> rates;
    AnswerRate whole{.name = ""};
    for (const classes::Class& one : asked) {
        AnswerRate rate{.class_id = one.id, .name = one.name};
        for (const Id<people::Pupil> pupil : pupils_of_class(reader, one.id)) {
            const auto answer = answers.find(pupil);
            ++rate.pupils;
            ++(answer == answers.end()                     ? rate.unanswered
               : answer->second == FamilyAnswer::confirmed ? rate.confirmed
                                                           : rate.changed);
        }
        add_up(whole, rate);
        rates.push_back(std::move(rate));
    }
    rates.push_back(std::move(whole));
    return rates;
}

std::vector<Reminder> reminders(const Reader& reader, const WhichRound& which) {
    const ConfirmationRound round = reader.get(which.id);
    const auto asked = kept_classes(reader, round);
    const auto answers = answers_of(reader, round.id);
    std::vector<std::pair<Id<people::Pupil>, std::string>> silent;
    std::set<Id<people::Pupil>> ids;
    for (const classes::Class& one : asked)
        for (const Id<people::Pupil> pupil : pupils_of_class(reader, one.id))
            if (!answers.contains(pupil) && ids.insert(pupil).second) silent.emplace_back(pupil, one.name);
    const auto pupils = pupils_by_id(reader, ids);
    const auto guardians = guardians_of(reader, ids);
    const auto inside = accounts::entered_of(reader, persons_in(guardians));
    std::vector<Reminder> all;
    for (const auto& [id, class_name] : silent) {
        const auto pupil = pupils.find(id);
        if (pupil == pupils.end()) continue;
        Reminder& row = all.emplace_back();
        row = {.pupil_id = id, .full_name = pupil->second.full_name, .class_name = class_name};
        const auto standing = guardians.find(id);
        if (standing == guardians.end()) continue;
        row.guardian_name = standing->second.front().full_name;
        row.phone = standing->second.front().phone;
        for (const people::Guardianship& guardian : standing->second)
            row.has_entered = row.has_entered || inside.contains(guardian.guardian_id);
    }
    return all;
}

std::vector<OpenQuestion> open_questions(const Reader& reader, const NoFilter&) {
    const Actor& actor = reader.actor();
    std::vector<OpenQuestion> questions;
    if (actor.hat != Hat::guardian || !actor.person) return questions;
    std::set<Id<people::Pupil>> ids;
    for (const people::Guardianship& row :
         reader.all<people::Guardianship>(where<&people::Guardianship::guardian_id> == actor.person))
        if (row.custody == people::Custody::full) ids.insert(row.pupil_id);
    const auto pupils = pupils_by_id(reader, ids);
    for (const ConfirmationRound& round : open_rounds(reader))
        for (const auto& [id, pupil] : pupils)
            if (asks_about(reader, round, id)) questions.push_back(question_about(reader, round, pupil));
    return questions;
}

/// Of the latest round that has begun: how many children somebody answered for.
FactValue freshness(const Reader& reader) {
    const Field* opens = reader.catalog().of(type_key<ConfirmationRound>()).find("opens_on");
    const auto rounds =
        reader.all<ConfirmationRound>({.condition = where<&ConfirmationRound::opens_on> <= reader.today(),
                                       .sort = {.field = opens, .descending = true},
                                       .limit = 1});
    if (rounds.empty()) return {};
    const auto answers = answers_of(reader, rounds.front().id);
    FactValue value;
    for (const classes::Class& one : asked_classes(reader, rounds.front()))
        for (const Id<people::Pupil> pupil : pupils_of_class(reader, one.id)) {
            ++value.denominator;
            value.numerator += answers.contains(pupil);
        }
    return value;
}

std::vector<Route> round_routes() {
    return {
        post("/confirmation-rounds/open", {"Mở đợt xin xác nhận", "Open a round"}, open_round),
        post("/confirmation-rounds/{id}/add-class", {"Thêm lớp được hỏi", "Ask one more class"}, add_class),
        post("/confirmation-rounds/{id}/close", {"Đóng đợt", "Close the round"}, close_round),
        post("/confirmation-rounds/{id}/extend", {"Gia hạn, mở lại", "Extend or open again"}, extend_round),
        get("/confirmation-rounds/{id}/rates", {"Tỷ lệ trả lời theo lớp", "Answers by class"}, answer_rates),
        get("/confirmation-rounds/{id}/reminders", {"Gia đình chưa trả lời", "Who has not answered"},
            reminders),
        post("/confirmations/confirm", {"Xác nhận thông tin đúng", "Confirm the data"}, confirm),
        post("/confirmations/take-back", {"Rút lại lời xác nhận", "Take a confirmation back"},
             take_back_confirmation),
        get("/open-questions", {"Đợt xác nhận đang hỏi tôi", "What I am asked to confirm"}, open_questions)};
}

}  // namespace truong::families
