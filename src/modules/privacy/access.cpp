// Who may see and do what here.
#include "modules/privacy/entities.hpp"
#include "modules/privacy/rules.hpp"

namespace truong::privacy {

Condition of_child(const Question& question, std::string_view person_column) {
    Condition own = related<people::GuardianOf, &people::Pupil::id>(question);
    if (is_never(own)) return own;
    const std::string& pupils = table_name<people::Pupil>();
    own.sql = "exists (select 1 from " + pupils + " where " + pupils + ".person_id = "
              + std::string(person_column) + " and " + pupils + ".ended_at is null and " + own.sql + ')';
    return own;
}

Condition under_age(const Question& question, std::string_view person_column) {
    constexpr int months = 18 * 12;
    return {"exists (select 1 from people_person as minor where minor.id = " + std::string(person_column)
                + " and (minor.birth_date is null or minor.birth_date > ?))",
            {to_param(months_after(question.today, -months))}};
}

Condition of_minor(const Question& question, std::string_view person_column) {
    Condition own = of_child(question, person_column);
    return is_never(own) ? own : std::move(own) && under_age(question, person_column);
}

Condition deciders(const Question& question) { return holds<Role::principal>(question); }

void require_rule(const Reader& reader, Rule rule) {
    if (is_never(reader.ask(rule)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

}  // namespace truong::privacy
