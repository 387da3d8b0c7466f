#include <sys/stat.h>

#include <cstdio>
#include <map>

#include "app/commands.hpp"
#include "app/modules.hpp"

namespace truong::app {
namespace {

constexpr std::string_view usage_text =
    R"(truong: trường học số / the digital school

  truong serve          --data DIR [--db URL] [--port 8080] [--address 127.0.0.1] [--migrate [--no-backup]]
                        [--trusted-proxy ADDRESS[,…]] [--web DIR]
  truong migrate plan   --data DIR [--db URL] [--folder migrations] [--write]
  truong migrate apply  --data DIR [--db URL] [--no-backup]
  truong check          kiểm tra khai báo / checks the declarations
  truong generate       [--out generated] [--compare]
  truong school add     --data DIR --code C --name N --stage mn|th|thcs|thpt|gdtx[,…] [--parent CODE]
  truong school list    --data DIR
  truong school export  --data DIR --school CODE --out FILE.zip   cả trường, dạng mở / all of it, in the clear
  truong school import FILE.zip --data DIR [--dry-run]
  truong token add      --data DIR --name N --hat staff|guardian|pupil|officer|integration [--role …]
                        [--school CODE] [--authority CODE] [--days 365]
  truong token list     --data DIR
  truong token revoke   --data DIR --name N
  truong user add       --data DIR --name U --person "Họ Tên" [--phone P] [--password-file F]
                        (--school CODE --role R [--decision D] [--from DAY] [--to DAY]
                        | --authority CODE [--role appraiser] | --administrator)
  truong user list      --data DIR
  truong user show      --data DIR --name U
  truong user recover   --data DIR --name U --reason R
  truong user lock      --data DIR --name U --reason R
  truong user unlock    --data DIR --name U --reason R
  truong user appoint   --data DIR --name U --school CODE --role R [--decision D] [--from DAY] [--to DAY]
  truong demo           --data DIR --size none|small|school|ward [--seed 1]
  truong demo           --data DIR --size city [--share N] [--seed 1]   một phần N của thành phố / a share
  truong demo sign-ins  --data DIR            một tài khoản mỗi vai trò / an account for each role
  truong import SHEET FILE --data DIR --school CODE [--year 2026-2027] [--apply] [--create-classes]
                        [--all-or-nothing] [--columns C=full_name,E=] [--errors OUT.xlsx]
                        SHEET: pupils, staff, classes, rooms, assignments, population-checks
  truong import undo    --data DIR --id imp_…
  truong import resume  --data DIR --id imp_…   làm tiếp lần nhập bị dừng / goes on with one that was stopped
  truong export FORMAT  --data DIR --school CODE [--year 2026-2027] [--as xlsx|csv|json] --out FILE
                        FORMAT: pupil_list, staff_list, class_list, national_pupils, national_classes,
                        national_staff, provincial_pupils
  truong keys rotate    --data DIR
  truong files check    --data DIR    đọc lại mọi nội dung / reads every content again
  truong files collect  --data DIR    dọn phần không còn dùng / removes what nobody needs
  truong log verify     --data DIR
  truong jobs list      --data DIR [--state waiting|running|done|dead|cancelled] [--after JOB]
  truong jobs cancel    --data DIR --id JOB
  truong jobs replay    --data DIR --id JOB
  truong jobs undelivered --data DIR         sự kiện chưa xử lý được / events that could not be handled
  truong jobs redeliver --data DIR --id ID
  truong backup         --data DIR [--db URL] --to FILE|DIR/ [--key FILE] [--keep N]
  truong verify FILE    --key FILE
  truong restore FILE   --key FILE --data NEWDIR [--db URL]
  truong readiness evaluate --framework THS --facts FILE   chấm theo số liệu / levels from facts
  truong readiness schema THS         mọi số liệu của một bộ tiêu chuẩn / every fact it takes
  truong readiness explain --school MÃ 3.1   số, ngưỡng, các dòng / numbers, thresholds, rows
  truong readiness refresh | snapshot [--school MÃ]   đo lại, chụp lại / measure, keep
  truong rules NAME [FILE]            thử quy tắc, mỗi dòng một JSON / tries the rules on lines of JSON

  --db postgres://…  dùng PostgreSQL; --data vẫn giữ tệp, khóa / PostgreSQL; --data still holds files, keys
  --json             kết quả dạng JSON / machine-readable result
  --help, --version

Mã thoát / exit codes: 0 xong / done; 1 hỏng / failed; 2 sai lệnh / wrong usage; 3 bị từ chối / refused
)";

using Command = Exit (*)(Arguments&);

const std::map<std::string, Command, std::less<>>& commands() {
    static const std::map<std::string, Command, std::less<>> table{{"serve", serve},
                                                                   {"migrate", migrate},
                                                                   {"check", check_declarations},
                                                                   {"generate", generate},
                                                                   {"school", school},
                                                                   {"token", token},
                                                                   {"user", user},
                                                                   {"demo", demo},
                                                                   {"keys", keys},
                                                                   {"files", files},
                                                                   {"log", verify_log},
                                                                   {"jobs", jobs_command},
                                                                   {"backup", backup_all},
                                                                   {"verify", verify_backup},
                                                                   {"restore", restore},
                                                                   {"import", import_file},
                                                                   {"export", export_file},
                                                                   {"readiness", readiness_command},
                                                                   {"rules", rules}};
    return table;
}

Exit run(const std::vector<std::string>& words) {
    Arguments arguments(
        words, {"--help", "--version", "--json", "--migrate", "--compare", "--write", "--administrator",
                "--no-backup", "--dry-run", "--apply", "--create-classes", "--all-or-nothing"});
    if (arguments.flag("--version")) return std::printf("truong %s\n", program_version.data()), Exit::done;
    const auto name = arguments.word(0);
    if (arguments.flag("--help") || !name) {
        std::fputs(usage_text.data(), name || arguments.flag("--help") ? stdout : stderr);
        return arguments.flag("--help") ? Exit::done : Exit::usage;
    }
    const auto command = commands().find(*name);
    if (command == commands().end())
        throw Usage("không có lệnh '" + *name + "' / there is no command '" + *name + "'");
    return command->second(arguments);
}

bool wants_json(const std::vector<std::string>& words) {
    return std::find(words.begin(), words.end(), "--json") != words.end();
}

}  // namespace
}  // namespace truong::app

int main(int count, char** values) {
    using namespace truong;
    ::umask(077);  // what we write tells about children: nobody else on the machine reads it
    const std::vector<std::string> words(values + 1, values + count);
    try {
        return static_cast<int>(app::run(words));
    } catch (const app::Usage& fault) {
        std::fprintf(stderr, "truong: %s\n(truong --help)\n", fault.what());
        return static_cast<int>(app::Exit::usage);
    } catch (const Problem& problem) {
        app::print_problem(*declare(modules()), problem, app::wants_json(words));
        return static_cast<int>(problem.kind() == ProblemKind::internal ? app::Exit::failed
                                                                        : app::Exit::refused);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "truong: %s\n", fault.what());
        return static_cast<int>(app::Exit::failed);
    }
}
