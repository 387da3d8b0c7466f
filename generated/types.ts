// Made from the declarations of the modules; not edited by hand.

/** A civil day: 2026-09-05. */
export type Day = string;
/** A time of day: 07:30. */
export type TimeOfDay = string;
/** A moment of UTC: 2026-09-05T00:30:00.000Z. */
export type Instant = string;
/** Whole đồng. */
export type Money = number;
/** At most two decimals. */
export type Score = number;

export interface Label {
  readonly vi: string;
  readonly en: string;
}

export type Severity = 'information' | 'warning' | 'error';

export interface Finding {
  /** "marks[3].presence"; empty: the whole request. */
  path: string;
  code: string;
  severity: Severity;
  message_vi: string;
  message_en: string;
}

/** application/problem+json */
export interface Problem<T = unknown> {
  type: string;
  title: string;
  title_vi: string;
  status: number;
  request_id: string;
  findings: Finding[];
  /** Of 412: the row as it is now. */
  current?: T;
}

export interface One<T> {
  data: T;
  /** With names=: what the rows are called that the ids point to. */
  x_names?: Record<string, string>;
}

export interface Page<T> {
  data: T[];
  has_more: boolean;
  /** With count=1: of all rows, up to 10,000. */
  count?: number;
  count_more?: boolean;
  x_names?: Record<string, string>;
}

export type BulkItem<Id, Create, Patch> =
  | { op: 'create'; data: Create }
  | { op: 'update'; id: Id; version: number; data: Patch }
  | { op: 'end'; id: Id; version: number };

export type Bulk<Id, Create, Patch> = { preview?: boolean } & (
  | { items: BulkItem<Id, Create, Patch>[] }
  | { select: Record<string, string | number | boolean>; set: Patch; expected?: number }
);

export interface BulkAnswer<Id = string> {
  data: {
    index: number;
    result: 'created' | 'updated' | 'ended' | 'same' | 'rejected';
    /** Absent where nothing was made. */
    id?: Id;
    changes: { field: string; old: unknown; new: unknown }[];
    findings: Finding[];
  }[];
}

/** One change of a row; personal data are masked. */
export interface HistoryEntry<T = unknown> {
  change_set: string;
  at: Instant;
  account: string;
  operation: string;
  reason: string | null;
  change: string;
  version: number;
  before: T | null;
  after: T | null;
  undone: boolean;
}

export type Kind =
  | 'id'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'time'
  | 'instant'
  | 'money'
  | 'score'
  | 'text'
  | 'choice'
  | 'list';
export type Privacy = 'none' | 'personal' | 'sensitive' | 'secret';
export type Rest = 'read_only' | 'full';

export interface FieldInfo {
  readonly name: string;
  readonly kind: Kind;
  readonly label: Label;
  readonly help?: Label;
  /** The table that an id points to. */
  readonly target?: string;
  /** The member that expand= fills. */
  readonly expands?: string;
  readonly choices?: readonly string[];
  /** What people read in place of them. */
  readonly words?: { readonly [choice: string]: Label };
  /** Characters of a text, greatest number. */
  readonly limit?: number;
  readonly minimum?: number;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly privacy: Privacy;
  readonly sorted: boolean;
  readonly searched: boolean;
  readonly filtered: boolean;
}

export interface EntityInfo {
  readonly module: string;
  readonly type: string;
  readonly path: string;
  readonly prefix: string;
  readonly label: Label;
  readonly rest: Rest;
  readonly school_owned: boolean;
  /** The fields of the first and the last day of a validity period. */
  readonly dated?: readonly [string, string];
  readonly fields: readonly FieldInfo[];
}

export interface ActionInfo {
  readonly method: string;
  readonly path: string;
  readonly module: string;
  readonly label: Label;
  readonly writes: boolean;
}

export type AccountId = string & { readonly __id: 'acc' };
export type AccountHelpId = string & { readonly __id: 'ach' };
export type AccountPersonId = string & { readonly __id: 'acp' };
export type AppointmentId = string & { readonly __id: 'apt' };
export type DelegationId = string & { readonly __id: 'dlg' };
export type ExternalIdentityId = string & { readonly __id: 'exi' };
export type OfficerPostId = string & { readonly __id: 'ofp' };
export type ServiceAccountId = string & { readonly __id: 'sva' };
export type DayExceptionId = string & { readonly __id: 'dex' };
export type SchoolDayExceptionId = string & { readonly __id: 'sdx' };
export type SchoolYearId = string & { readonly __id: 'syr' };
export type ShiftTimeId = string & { readonly __id: 'sht' };
export type SnapshotDayId = string & { readonly __id: 'snd' };
export type YearFrameId = string & { readonly __id: 'yfr' };
export type YearPlanId = string & { readonly __id: 'ypl' };
export type ClassId = string & { readonly __id: 'cls' };
export type ClassGradeId = string & { readonly __id: 'clg' };
export type EnrolmentId = string & { readonly __id: 'enr' };
export type GroupId = string & { readonly __id: 'grm' };
export type GroupMemberId = string & { readonly __id: 'gme' };
export type HomeroomId = string & { readonly __id: 'hom' };
export type CodeEntryId = string & { readonly __id: 'cod' };
export type NormId = string & { readonly __id: 'nrm' };
export type SubjectId = string & { readonly __id: 'sub' };
export type SubjectStageId = string & { readonly __id: 'sbs' };
export type OwnFieldId = string & { readonly __id: 'cfd' };
export type OwnValueId = string & { readonly __id: 'cvl' };
export type AssessmentSnapshotId = string & { readonly __id: 'asn' };
export type CouncilMemberId = string & { readonly __id: 'cnm' };
export type CriterionWorkId = string & { readonly __id: 'crw' };
export type EvidenceId = string & { readonly __id: 'evd' };
export type EvidenceLinkId = string & { readonly __id: 'evl' };
export type FrozenEvidenceId = string & { readonly __id: 'fev' };
export type PushAttemptId = string & { readonly __id: 'psa' };
export type PushDeliveryId = string & { readonly __id: 'psd' };
export type PushReceiverId = string & { readonly __id: 'psr' };
export type SelfAssessmentId = string & { readonly __id: 'sas' };
export type StandardWorkId = string & { readonly __id: 'stw' };
export type ActivationLetterId = string & { readonly __id: 'ltr' };
export type ChangeProposalId = string & { readonly __id: 'prp' };
export type ConfirmationId = string & { readonly __id: 'cfm' };
export type ConfirmationRoundId = string & { readonly __id: 'rnd' };
export type LetterBatchId = string & { readonly __id: 'ltb' };
export type ProposedValueId = string & { readonly __id: 'prv' };
export type RoundClassId = string & { readonly __id: 'rdc' };
export type ContentRemovalId = string & { readonly __id: 'crm' };
export type FileQuotaId = string & { readonly __id: 'fqt' };
export type StoredFileId = string & { readonly __id: 'fil' };
export type UploadId = string & { readonly __id: 'upl' };
export type FigureDayId = string & { readonly __id: 'fgd' };
export type ColumnMemoryId = string & { readonly __id: 'cmy' };
export type CorrectionId = string & { readonly __id: 'icr' };
export type ImportId = string & { readonly __id: 'imp' };
export type WebHookId = string & { readonly __id: 'whk' };
export type WebHookSecretId = string & { readonly __id: 'whs' };
export type MergeId = string & { readonly __id: 'mrg' };
export type MovedRowId = string & { readonly __id: 'mrw' };
export type SplitId = string & { readonly __id: 'spl' };
export type BodyId = string & { readonly __id: 'bod' };
export type BodyMemberId = string & { readonly __id: 'bdm' };
export type DocumentId = string & { readonly __id: 'doc' };
export type DocumentTagId = string & { readonly __id: 'dtg' };
export type DocumentTypeId = string & { readonly __id: 'dty' };
export type MeetingId = string & { readonly __id: 'bmt' };
export type NumberCounterId = string & { readonly __id: 'dnc' };
export type ReadingRequestId = string & { readonly __id: 'drd' };
export type TopicId = string & { readonly __id: 'dtp' };
export type TypeSequenceId = string & { readonly __id: 'tsq' };
export type AreaId = string & { readonly __id: 'are' };
export type AreaSuccessionId = string & { readonly __id: 'asu' };
export type CampusId = string & { readonly __id: 'cmp' };
export type GradeId = string & { readonly __id: 'grd' };
export type ReachId = string & { readonly __id: 'rea' };
export type RoomId = string & { readonly __id: 'roo' };
export type RoomKindId = string & { readonly __id: 'rkd' };
export type SchoolId = string & { readonly __id: 'sch' };
export type SchoolFormId = string & { readonly __id: 'frm' };
export type SchoolStageId = string & { readonly __id: 'scs' };
export type StageId = string & { readonly __id: 'stg' };
export type UnitId = string & { readonly __id: 'unt' };
export type UnitPeriodId = string & { readonly __id: 'unp' };
export type CareRecordId = string & { readonly __id: 'car' };
export type CollectorId = string & { readonly __id: 'col' };
export type ContractId = string & { readonly __id: 'con' };
export type DuplicatePairId = string & { readonly __id: 'dup' };
export type GuardianshipId = string & { readonly __id: 'gdn' };
export type IdentityPaperId = string & { readonly __id: 'ipa' };
export type MeasurementId = string & { readonly __id: 'mea' };
export type PersonId = string & { readonly __id: 'per' };
export type PopulationCheckId = string & { readonly __id: 'pch' };
export type PupilId = string & { readonly __id: 'pup' };
export type PupilPolicyId = string & { readonly __id: 'ppo' };
export type PupilProfileId = string & { readonly __id: 'pro' };
export type PupilStatusId = string & { readonly __id: 'pst' };
export type PupilYearId = string & { readonly __id: 'pye' };
export type QualificationId = string & { readonly __id: 'qua' };
export type StaffMemberId = string & { readonly __id: 'stm' };
export type StaffPostId = string & { readonly __id: 'spo' };
export type StaffProfileId = string & { readonly __id: 'spr' };
export type StaffStatusId = string & { readonly __id: 'sst' };
export type VerificationId = string & { readonly __id: 'ver' };
export type ActionPlanId = string & { readonly __id: 'pln' };
export type PeriodReportId = string & { readonly __id: 'pdr' };
export type PeriodReportLineId = string & { readonly __id: 'pdl' };
export type PlanTaskId = string & { readonly __id: 'ptk' };
export type TaskReportId = string & { readonly __id: 'tkr' };
export type CardId = string & { readonly __id: 'idc' };
export type FamilyLetterId = string & { readonly __id: 'flt' };
export type LetterTemplateId = string & { readonly __id: 'ltp' };
export type ConsentId = string & { readonly __id: 'cns' };
export type ConsentAgeId = string & { readonly __id: 'cag' };
export type DataRequestId = string & { readonly __id: 'drq' };
export type NoticeId = string & { readonly __id: 'ntc' };
export type PurposeId = string & { readonly __id: 'pps' };
export type RequestClockId = string & { readonly __id: 'rqc' };
export type RestrictionId = string & { readonly __id: 'rst' };
export type RetentionHoldId = string & { readonly __id: 'rth' };
export type RetentionRuleId = string & { readonly __id: 'rtr' };
export type AcceptedFindingId = string & { readonly __id: 'dqa' };
export type DataFindingId = string & { readonly __id: 'dqf' };
export type RecordScoreId = string & { readonly __id: 'dqs' };
export type DeclarationId = string & { readonly __id: 'rat' };
export type FactMarkId = string & { readonly __id: 'rfm' };
export type FactReadingId = string & { readonly __id: 'rfr' };
export type FrameworkTrialId = string & { readonly __id: 'sft' };
export type LevelDayId = string & { readonly __id: 'rld' };
export type SnapshotId = string & { readonly __id: 'rsn' };
export type StandardFrameworkId = string & { readonly __id: 'sfw' };
export type StoredStandingId = string & { readonly __id: 'rss' };
export type CarriedRowId = string & { readonly __id: 'rgc' };
export type ReorganisationDecisionId = string & { readonly __id: 'rgd' };
export type DecisionLineId = string & { readonly __id: 'rgl' };
export type DecisionRunId = string & { readonly __id: 'rgn' };
export type OpenMatterId = string & { readonly __id: 'rgm' };
export type PlanId = string & { readonly __id: 'rov' };
export type PlanRunId = string & { readonly __id: 'ror' };
export type PlannedAssignmentId = string & { readonly __id: 'pas' };
export type PlannedClassId = string & { readonly __id: 'pcl' };
export type PlannedPupilId = string & { readonly __id: 'ppu' };
export type DepartmentId = string & { readonly __id: 'dep' };
export type DepartmentMemberId = string & { readonly __id: 'dpm' };
export type DutyId = string & { readonly __id: 'dut' };
export type TeachingAssignmentId = string & { readonly __id: 'tas' };
export type TransferId = string & { readonly __id: 'trf' };
export type TransferPackageId = string & { readonly __id: 'trp' };
export type DailyUseId = string & { readonly __id: 'udy' };
export type MonthlyUseId = string & { readonly __id: 'umo' };
export type UseKindId = string & { readonly __id: 'ukd' };
export type AttachmentId = string & { readonly __id: 'atm' };
export type NoteId = string & { readonly __id: 'nte' };
export type SavedViewId = string & { readonly __id: 'svw' };
export type TodoId = string & { readonly __id: 'tdo' };

export type AccountLanguage = 'vi' | 'en';

export type AccountState = 'active' | 'locked' | 'closed';

/** Tài khoản · Account */
export interface Account {
  /** Mã · Id */
  id: AccountId;
  /** Chủ tài khoản · Holder */
  holder_id: PersonId;
  /** Tên đăng nhập · User name */
  user_name: string;
  /** Số điện thoại · Phone */
  phone: string | null;
  /** Ngôn ngữ · Language */
  language: AccountLanguage;
  /** Trạng thái · State */
  state: AccountState;
  version: number;
  ended_at?: Instant;
  /** Only with expand=holder_id. */
  holder?: Person | null;
}

export type AccountCorrectionLanguage = 'vi' | 'en';

/**  ·  */
export interface AccountCorrection {
  /** Tài khoản · Account */
  id: AccountId;
  /** Tên đăng nhập · User name */
  user_name?: string | null;
  /** Số điện thoại · Phone */
  phone?: string | null;
  /** Ngôn ngữ · Language */
  language?: AccountCorrectionLanguage | null;
}

export type AccountHelpKind = 'opened' | 'recovery' | 'lock' | 'unlock' | 'close' | 'second_factor_reset' | 'linked' | 'unlinked' | 'letter' | 'codes_void';

/** Can thiệp vào tài khoản · Help given to an account */
export interface AccountHelp {
  /** Mã · Id */
  id: AccountHelpId;
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Chủ tài khoản · Holder */
  person_id: PersonId;
  /** Việc đã làm · Kind */
  kind: AccountHelpKind;
  /** Lý do · Reason */
  reason: string;
  /** Người làm · By */
  by_id: PersonId | null;
  /** Lúc · At */
  at: Instant;
  version: number;
  ended_at?: Instant;
  /** Only with expand=account_id. */
  account?: Account | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=by_id. */
  by?: Person | null;
}

/** Người của tài khoản · Person of an account */
export interface AccountPerson {
  /** Mã · Id */
  id: AccountPersonId;
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Người · Person */
  person_id: PersonId;
  version: number;
  ended_at?: Instant;
  /** Only with expand=account_id. */
  account?: Account | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Người của tài khoản · Person of an account */
export interface AccountPersonCreate {
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Người · Person */
  person_id: PersonId;
}
export type AccountPersonPatch = Partial<AccountPersonCreate>;
export type AccountPersonBulk = Bulk<AccountPersonId, AccountPersonCreate, AccountPersonPatch>;

/**  ·  */
export interface Activated {
  /** Tên đăng nhập · User name */
  user_name: string;
}

/**  ·  */
export interface Activation {
  /** Mã kích hoạt · Code */
  code: string;
  /** Tên đăng nhập · User name */
  user_name?: string;
  /** Mật khẩu · Password */
  password: string;
}

export type AppointmentRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/** Bổ nhiệm, phân công · Appointment */
export interface Appointment {
  /** Mã · Id */
  id: AppointmentId;
  /** Người · Person */
  person_id: PersonId;
  /** Vai trò · Role */
  role: AppointmentRole;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Bổ nhiệm, phân công · Appointment */
export interface AppointmentCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Vai trò · Role */
  role: AppointmentRole;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type AppointmentPatch = Partial<AppointmentCreate>;
export type AppointmentChange = Omit<AppointmentPatch, 'valid_from'> & { from: Day };
export type AppointmentBulk = Bulk<AppointmentId, AppointmentCreate, AppointmentPatch>;

export type DelegationRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/** Ủy quyền · Delegation */
export interface Delegation {
  /** Mã · Id */
  id: DelegationId;
  /** Người ủy quyền · From */
  from_id: PersonId;
  /** Người được ủy quyền · To */
  to_id: PersonId;
  /** Vai trò · Role */
  role: DelegationRole;
  /** Lý do · Reason */
  reason: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=from_id. */
  from?: Person | null;
  /** Only with expand=to_id. */
  to?: Person | null;
}

/** Ủy quyền · Delegation */
export interface DelegationCreate {
  /** Người ủy quyền · From */
  from_id: PersonId;
  /** Người được ủy quyền · To */
  to_id: PersonId;
  /** Vai trò · Role */
  role: DelegationRole;
  /** Lý do · Reason */
  reason?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type DelegationPatch = Partial<DelegationCreate>;
export type DelegationChange = Omit<DelegationPatch, 'valid_from'> & { from: Day };
export type DelegationBulk = Bulk<DelegationId, DelegationCreate, DelegationPatch>;

export type EventViewKind = 'signed_in' | 'sign_in_failed' | 'signed_out' | 'password_set' | 'second_factor_on' | 'second_factor_off' | 'sessions_revoked' | 'code_issued' | 'code_used' | 'session_prolonged';

/**  ·  */
export interface EventView {
  /** Việc · Kind */
  kind: EventViewKind;
  /** Lúc · At */
  at: Instant;
  /** Địa chỉ mạng · Network address */
  address: string;
  /** Do tài khoản · By account */
  by_id: AccountId | null;
}

/** Danh tính bên ngoài · External identity */
export interface ExternalIdentity {
  /** Mã · Id */
  id: ExternalIdentityId;
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Nơi cấp · Issuer */
  issuer: string;
  /** Mã ở nơi cấp · Subject */
  subject: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=account_id. */
  account?: Account | null;
}

/** Danh tính bên ngoài · External identity */
export interface ExternalIdentityCreate {
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Nơi cấp · Issuer */
  issuer: string;
  /** Mã ở nơi cấp · Subject */
  subject: string;
}
export type ExternalIdentityPatch = Partial<ExternalIdentityCreate>;
export type ExternalIdentityBulk = Bulk<ExternalIdentityId, ExternalIdentityCreate, ExternalIdentityPatch>;

/**  ·  */
export interface IssuedToken {
  /** Khóa truy cập · Token */
  token: string;
  /** Hết hạn lúc · Expires at */
  expires_at: Instant;
}

/**  ·  */
export interface JoinPerson {
  /** Mã kích hoạt · Activation code */
  code: string;
}

/**  ·  */
export interface JoinedPersons {
  /** Số người · Persons */
  persons: number;
}

export type MeLanguage = 'vi' | 'en';

export type MeSecondFactor = 'none' | 'due' | 'required' | 'on';

/**  ·  */
export interface Me {
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Tên đăng nhập · User name */
  user_name: string;
  /** Số điện thoại · Phone */
  phone: string | null;
  /** Ngôn ngữ · Language */
  language: MeLanguage;
  /** Những người của tài khoản · Persons */
  persons: PersonView[];
  /** Vai đang giữ · Seat */
  seat: string;
  /** Các vai · Seats */
  seats: SeatView[];
  /** Phải đổi mật khẩu · Password must be changed */
  must_change_password: boolean;
  /** Xác thực hai lớp · Second factor */
  second_factor: MeSecondFactor;
  /** Hạn xác thực hai lớp · Second factor due */
  second_factor_due: Instant | null;
}

/** Tài khoản mới · New account */
export interface NewAccount {
  /** Người · Person */
  person_id: PersonId;
  /** Tên đăng nhập · User name */
  user_name?: string | null;
  /** Số điện thoại · Phone */
  phone?: string | null;
}

/**  ·  */
export interface NewAccounts {
  /** Danh sách · Accounts */
  accounts: NewAccount[];
}

/**  ·  */
export interface NewToken {
  /** Tài khoản dịch vụ · Service account */
  id: ServiceAccountId;
  /** Tên · Name */
  name: string;
}

export type OfficerPostRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/** Cán bộ cơ quan quản lý · Post at an authority */
export interface OfficerPost {
  /** Mã · Id */
  id: OfficerPostId;
  /** Người · Person */
  person_id: PersonId;
  /** Cơ quan · Authority */
  unit_id: UnitId | null;
  /** Vai trò · Role */
  role: OfficerPostRole | null;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
}

/** Cán bộ cơ quan quản lý · Post at an authority */
export interface OfficerPostCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Cơ quan · Authority */
  unit_id?: UnitId | null;
  /** Vai trò · Role */
  role?: OfficerPostRole | null;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type OfficerPostPatch = Partial<OfficerPostCreate>;
export type OfficerPostChange = Omit<OfficerPostPatch, 'valid_from'> & { from: Day };
export type OfficerPostBulk = Bulk<OfficerPostId, OfficerPostCreate, OfficerPostPatch>;

/**  ·  */
export interface OneTimeCode {
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Tên đăng nhập · User name */
  user_name: string;
  /** Mã dùng một lần · One-time code */
  code: string;
  /** Hết hạn lúc · Expires at */
  expires_at: Instant;
}

/**  ·  */
export interface OpenedAccount {
  /** Người · Person */
  person_id: PersonId;
  /** Tài khoản · Account */
  account_id: AccountId | null;
  /** Tên đăng nhập · User name */
  user_name: string | null;
  /** Mã kích hoạt · Activation code */
  code: string | null;
  /** Hết hạn lúc · Expires at */
  expires_at: Instant | null;
  /** Lỗi · Findings */
  findings: AccountsRefusal[];
}

/**  ·  */
export interface PasswordChange {
  /** Mật khẩu cũ · Old password */
  old_password: string;
  /** Mật khẩu mới · New password */
  new_password: string;
}

/**  ·  */
export interface PasswordProof {
  /** Mật khẩu · Password */
  password: string;
}

/**  ·  */
export interface PersonView {
  /** Người · Person */
  person_id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
}

/**  ·  */
export interface AccountsRefusal {
  /** Vị trí · Place */
  path: string;
  /** Mã lỗi · Code */
  code: string;
  /** Lời nhắn · Message in Vietnamese */
  message_vi: string;
  /** Lời nhắn tiếng Anh · Message in English */
  message_en: string;
}

/**  ·  */
export interface Renewal {
  /** Mật khẩu · Password */
  password?: string;
  /** Mã xác thực · Code */
  code?: string;
}

/**  ·  */
export interface Renewed {
  /** Khóa phiên · Token */
  token: string;
  /** Phiên · Session */
  session: string;
  /** Hết hạn · Expires at */
  expires_at: Instant;
}

/**  ·  */
export interface ReserveCode {
  /** Mã dự phòng · Reserve code */
  code: string;
}

export type SeatViewHat = 'none' | 'staff' | 'guardian' | 'pupil' | 'officer' | 'integration' | 'system';

/**  ·  */
export interface SeatView {
  /** Mã vai · Key */
  key: string;
  /** Tư cách · Hat */
  hat: SeatViewHat;
  /** Người · Person */
  person_id: PersonId | null;
  /** Trường · School */
  school_id: SchoolId | null;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Cơ quan · Authority */
  authority_id: UnitId | null;
  /** Vai trò · Roles */
  roles: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
}

/**  ·  */
export interface SeatWish {
  /** Vai đang giữ · Seat */
  seat: string;
}

/** Tài khoản dịch vụ · Service account */
export interface ServiceAccount {
  /** Mã · Id */
  id: ServiceAccountId;
  /** Tên · Name */
  name: string;
  /** Dùng để · Purpose */
  purpose: string;
  /** Vai trò · Roles */
  roles: string;
  /** Phạm vi · Scopes */
  scopes: string;
  /** Dùng được đến ngày · Valid until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Tài khoản dịch vụ · Service account */
export interface ServiceAccountCreate {
  /** Tên · Name */
  name: string;
  /** Dùng để · Purpose */
  purpose: string;
  /** Vai trò · Roles */
  roles: string;
  /** Phạm vi · Scopes */
  scopes: string;
  /** Dùng được đến ngày · Valid until */
  valid_to?: Day | null;
}
export type ServiceAccountPatch = Partial<ServiceAccountCreate>;
export type ServiceAccountBulk = Bulk<ServiceAccountId, ServiceAccountCreate, ServiceAccountPatch>;

/**  ·  */
export interface SessionRef {
  /** Phiên · Session */
  id: string;
}

/**  ·  */
export interface SessionView {
  /** Phiên · Session */
  id: string;
  /** Đăng nhập lúc · Signed in at */
  created_at: Instant;
  /** Thấy lần cuối · Seen at */
  seen_at: Instant;
  /** Hết hạn · Expires at */
  expires_at: Instant;
  /** Thiết bị · Client */
  client: string;
  /** Địa chỉ mạng · Network address */
  address: string;
  /** Phiên này · This one */
  current: boolean;
}

/**  ·  */
export interface SessionsRevoked {
  /** Số phiên đã đóng · Revoked */
  revoked: number;
}

/**  ·  */
export interface SignIn {
  /** Tên đăng nhập hoặc số điện thoại · User name or telephone */
  name?: string;
  /** Mật khẩu · Password */
  password?: string;
  /** Phiếu chọn · Ticket */
  ticket?: string;
  /** Mã xác thực · Code */
  code?: string;
  /** Dùng cookie · By cookie */
  cookie?: boolean;
}

export type SignInAnswerSecondFactor = 'none' | 'due' | 'required' | 'on';

/**  ·  */
export interface SignInAnswer {
  /** Khóa phiên · Token */
  token: string;
  /** Phiên · Session */
  session: string;
  /** Tài khoản · Account */
  account_id: AccountId | null;
  /** Hết hạn · Expires at */
  expires_at: Instant | null;
  /** Chọn người · Choose */
  choose: SignInChoice[];
  /** Vai đang giữ · Seat */
  seat: string;
  /** Các vai · Seats */
  seats: SeatView[];
  /** Phải đổi mật khẩu · Password must be changed */
  must_change_password: boolean;
  /** Xác thực hai lớp · Second factor */
  second_factor: SignInAnswerSecondFactor;
  /** Hạn xác thực hai lớp · Second factor due */
  second_factor_due: Instant | null;
}

/**  ·  */
export interface SignInChoice {
  /** Phiếu chọn · Ticket */
  ticket: string;
  /** Họ và tên · Full name */
  name: string;
}

export type StaffAccessKind = 'leader' | 'teacher' | 'employee';

export type StaffAccessState = 'active' | 'locked' | 'closed';

/** Người làm việc và tài khoản · Staff and their accounts */
export interface StaffAccess {
  /** Người · Person */
  person_id: PersonId;
  /** Hồ sơ nhân sự · Staff record */
  staff_member_id: StaffMemberId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Loại · Kind */
  kind: StaffAccessKind;
  /** Vai trò · Roles */
  roles: string;
  /** Tài khoản · Account */
  account_id: AccountId | null;
  /** Tên đăng nhập · User name */
  user_name: string;
  /** Trạng thái · State */
  state: StaffAccessState | null;
  /** Đã vào lần đầu · Has entered */
  entered: boolean;
  /** Đã bật xác thực hai lớp · Second factor is on */
  second_factor: boolean;
}

/**  ·  */
export interface StaffAccessQuery {
}

/**  ·  */
export interface TokenSummary {
  /** Mã của khóa · Token */
  token: string;
  /** Tên · Name */
  name: string;
  /** Cấp lúc · Issued at */
  created_at: Instant;
  /** Hết hạn lúc · Expires at */
  expires_at: Instant | null;
}

/**  ·  */
export interface TotpBegun {
  /** Khóa bí mật · Secret */
  secret: string;
  /** Địa chỉ cho ứng dụng · Address for the app */
  uri: string;
}

/**  ·  */
export interface TotpCode {
  /** Mã xác thực · Code */
  code: string;
}

/**  ·  */
export interface TotpConfirmed {
  /** Mã dự phòng · Reserve codes */
  reserve: ReserveCode[];
  /** Khóa phiên · Token */
  token: string;
  /** Hết hạn · Expires at */
  expires_at: Instant;
}

/**  ·  */
export interface TotpRemoval {
  /** Mật khẩu · Password */
  password: string;
  /** Mã xác thực · Code */
  code: string;
}

/**  ·  */
export interface WhichAccount {
  /** Tài khoản · Account */
  id: AccountId;
}

/**  ·  */
export interface WhichService {
  /** Tài khoản dịch vụ · Service account */
  id: ServiceAccountId;
}

/**  ·  */
export interface WhichToken {
  /** Tài khoản dịch vụ · Service account */
  id: ServiceAccountId;
  /** Mã của khóa · Token */
  token: string;
}

export type CalendarDayKind = 'holiday' | 'compensation' | 'working' | 'school_break';

/** Ngày trong lịch · Day of the calendar */
export interface CalendarDay {
  /** Ngày · Day */
  day: Day;
  /** Ngày làm việc · Working day */
  working: boolean;
  /** Ngày dạy học · Day of teaching */
  teaching: boolean;
  /** Loại · Kind */
  kind: CalendarDayKind | null;
  /** Tên · Name */
  name: string;
}

export type DayExceptionKind = 'holiday' | 'compensation' | 'working' | 'school_break';

/** Ngày nghỉ, ngày làm bù · Day exception */
export interface DayException {
  /** Mã · Id */
  id: DayExceptionId;
  /** Từ ngày · First day */
  first_day: Day;
  /** Đến hết ngày · Last day */
  last_day: Day;
  /** Loại · Kind */
  kind: DayExceptionKind;
  /** Tên · Name */
  name: string;
  /** Cơ quan quyết định · Authority */
  unit_id: UnitId | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
}

/** Ngày nghỉ, ngày làm bù · Day exception */
export interface DayExceptionCreate {
  /** Từ ngày · First day */
  first_day: Day;
  /** Đến hết ngày · Last day */
  last_day: Day;
  /** Loại · Kind */
  kind: DayExceptionKind;
  /** Tên · Name */
  name: string;
  /** Cơ quan quyết định · Authority */
  unit_id?: UnitId | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
}
export type DayExceptionPatch = Partial<DayExceptionCreate>;
export type DayExceptionBulk = Bulk<DayExceptionId, DayExceptionCreate, DayExceptionPatch>;

/**  ·  */
export interface DaysQuery {
  /** Từ ngày · From */
  from: Day;
  /** Đến ngày · To */
  to: Day;
}

export type SchoolDayExceptionKind = 'holiday' | 'compensation' | 'working' | 'school_break';

/** Ngày nghỉ, ngày học bù của trường · School day exception */
export interface SchoolDayException {
  /** Mã · Id */
  id: SchoolDayExceptionId;
  /** Từ ngày · First day */
  first_day: Day;
  /** Đến hết ngày · Last day */
  last_day: Day;
  /** Loại · Kind */
  kind: SchoolDayExceptionKind;
  /** Tên · Name */
  name: string;
  /** Lý do · Reason */
  reason: string;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Ngày nghỉ, ngày học bù của trường · School day exception */
export interface SchoolDayExceptionCreate {
  /** Từ ngày · First day */
  first_day: Day;
  /** Đến hết ngày · Last day */
  last_day: Day;
  /** Loại · Kind */
  kind: SchoolDayExceptionKind;
  /** Tên · Name */
  name: string;
  /** Lý do · Reason */
  reason: string;
  /** Căn cứ · Legal basis */
  legal_basis?: string;
}
export type SchoolDayExceptionPatch = Partial<SchoolDayExceptionCreate>;
export type SchoolDayExceptionBulk = Bulk<SchoolDayExceptionId, SchoolDayExceptionCreate, SchoolDayExceptionPatch>;

/** Năm học · School year */
export interface SchoolYear {
  /** Mã · Id */
  id: SchoolYearId;
  /** Năm học · Code */
  code: string;
  /** Năm bắt đầu · Start year */
  start_year: number;
  /** Ngày đầu · First day */
  first_day: Day;
  /** Ngày cuối · Last day */
  last_day: Day;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  version: number;
  ended_at?: Instant;
}

/** Năm học · School year */
export interface SchoolYearCreate {
  /** Năm học · Code */
  code: string;
  /** Năm bắt đầu · Start year */
  start_year: number;
  /** Ngày đầu · First day */
  first_day: Day;
  /** Ngày cuối · Last day */
  last_day: Day;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
}
export type SchoolYearPatch = Partial<SchoolYearCreate>;
export type SchoolYearBulk = Bulk<SchoolYearId, SchoolYearCreate, SchoolYearPatch>;

export type ShiftTimeShift = 'morning' | 'afternoon' | 'evening';

/** Giờ của buổi học · Time of a shift */
export interface ShiftTime {
  /** Mã · Id */
  id: ShiftTimeId;
  /** Buổi · Shift */
  shift: ShiftTimeShift;
  /** Điểm trường · Campus */
  campus_id: CampusId | null;
  /** Bắt đầu lúc · Starts at */
  starts_at: TimeOfDay;
  /** Kết thúc lúc · Ends at */
  ends_at: TimeOfDay;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Giờ của buổi học · Time of a shift */
export interface ShiftTimeCreate {
  /** Buổi · Shift */
  shift: ShiftTimeShift;
  /** Điểm trường · Campus */
  campus_id?: CampusId | null;
  /** Bắt đầu lúc · Starts at */
  starts_at: TimeOfDay;
  /** Kết thúc lúc · Ends at */
  ends_at: TimeOfDay;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to?: Day | null;
}
export type ShiftTimePatch = Partial<ShiftTimeCreate>;
export type ShiftTimeChange = Omit<ShiftTimePatch, 'valid_from'> & { from: Day };
export type ShiftTimeBulk = Bulk<ShiftTimeId, ShiftTimeCreate, ShiftTimePatch>;

/** Ngày chốt số liệu · Snapshot day */
export interface SnapshotDay {
  /** Mã · Id */
  id: SnapshotDayId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Ngày · Day */
  day: Day;
  /** Tên · Name */
  name: string;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
}

/** Ngày chốt số liệu · Snapshot day */
export interface SnapshotDayCreate {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Ngày · Day */
  day: Day;
  /** Tên · Name */
  name: string;
  /** Căn cứ · Legal basis */
  legal_basis?: string;
}
export type SnapshotDayPatch = Partial<SnapshotDayCreate>;
export type SnapshotDayBulk = Bulk<SnapshotDayId, SnapshotDayCreate, SnapshotDayPatch>;

export type WeekTerm = 'first' | 'second';

/** Tuần học · Teaching week */
export interface Week {
  /** Tuần · Number */
  number: number;
  /** Thứ Hai · Monday */
  monday: Day;
  /** Chủ nhật · Sunday */
  sunday: Day;
  /** Học kỳ · Term */
  term: WeekTerm;
}

/** Hạn tính bằng ngày làm việc · End of a time in working days */
export interface WorkingDay {
  /** Từ ngày · From */
  from: Day;
  /** Số ngày làm việc · Working days */
  days: number;
  /** Đến hết ngày · Last day */
  day: Day;
}

/**  ·  */
export interface WorkingDaysQuery {
  /** Từ ngày · From */
  from?: Day | null;
  /** Số ngày làm việc · Working days */
  days: number;
}

export type YearDatesSource = 'school' | 'authority' | 'ministry';

/** Các mốc thời gian của năm học · Dates of a year */
export interface YearDates {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Cấp học · Stage */
  stage_id: StageId | null;
  /** Do ai quy định · Whose dates they are */
  source: YearDatesSource;
  /** Cơ quan ban hành · Authority */
  unit_id: UnitId | null;
  /** Ngày tựu trường · Pupils return on */
  returns_on: Day;
  /** Ngày khai giảng · Opens on */
  opens_on: Day;
  /** Học kỳ I từ ngày · First term from */
  first_term_from: Day;
  /** Học kỳ I đến ngày · First term to */
  first_term_to: Day;
  /** Học kỳ II từ ngày · Second term from */
  second_term_from: Day;
  /** Học kỳ II đến ngày · Second term to */
  second_term_to: Day;
  /** Ngày kết thúc năm học · Ends on */
  ends_on: Day;
  /** Tuần 1 từ thứ Hai ngày · Week one from */
  week_one_from: Day | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
}

/** Khung kế hoạch thời gian năm học · Frame of a year */
export interface YearFrame {
  /** Mã · Id */
  id: YearFrameId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Cơ quan ban hành · Authority */
  unit_id: UnitId | null;
  /** Cấp học · Stage */
  stage_id: StageId | null;
  /** Ngày tựu trường · Pupils return on */
  returns_on: Day;
  /** Ngày khai giảng · Opens on */
  opens_on: Day;
  /** Học kỳ I từ ngày · First term from */
  first_term_from: Day;
  /** Học kỳ I đến ngày · First term to */
  first_term_to: Day;
  /** Học kỳ II từ ngày · Second term from */
  second_term_from: Day;
  /** Học kỳ II đến ngày · Second term to */
  second_term_to: Day;
  /** Ngày kết thúc năm học · Ends on */
  ends_on: Day;
  /** Tuần 1 từ thứ Hai ngày · Week one from */
  week_one_from: Day | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Khung kế hoạch thời gian năm học · Frame of a year */
export interface YearFrameCreate {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Cơ quan ban hành · Authority */
  unit_id?: UnitId | null;
  /** Cấp học · Stage */
  stage_id?: StageId | null;
  /** Ngày tựu trường · Pupils return on */
  returns_on: Day;
  /** Ngày khai giảng · Opens on */
  opens_on: Day;
  /** Học kỳ I từ ngày · First term from */
  first_term_from: Day;
  /** Học kỳ I đến ngày · First term to */
  first_term_to: Day;
  /** Học kỳ II từ ngày · Second term from */
  second_term_from: Day;
  /** Học kỳ II đến ngày · Second term to */
  second_term_to: Day;
  /** Ngày kết thúc năm học · Ends on */
  ends_on: Day;
  /** Tuần 1 từ thứ Hai ngày · Week one from */
  week_one_from?: Day | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
}
export type YearFramePatch = Partial<YearFrameCreate>;
export type YearFrameBulk = Bulk<YearFrameId, YearFrameCreate, YearFramePatch>;

/** Kế hoạch thời gian năm học của trường · Plan of a year at a school */
export interface YearPlan {
  /** Mã · Id */
  id: YearPlanId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Cấp học · Stage */
  stage_id: StageId | null;
  /** Ngày tựu trường · Pupils return on */
  returns_on: Day;
  /** Ngày khai giảng · Opens on */
  opens_on: Day;
  /** Học kỳ I từ ngày · First term from */
  first_term_from: Day;
  /** Học kỳ I đến ngày · First term to */
  first_term_to: Day;
  /** Học kỳ II từ ngày · Second term from */
  second_term_from: Day;
  /** Học kỳ II đến ngày · Second term to */
  second_term_to: Day;
  /** Ngày kết thúc năm học · Ends on */
  ends_on: Day;
  /** Tuần 1 từ thứ Hai ngày · Week one from */
  week_one_from: Day | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Kế hoạch thời gian năm học của trường · Plan of a year at a school */
export interface YearPlanCreate {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Cấp học · Stage */
  stage_id?: StageId | null;
  /** Ngày tựu trường · Pupils return on */
  returns_on: Day;
  /** Ngày khai giảng · Opens on */
  opens_on: Day;
  /** Học kỳ I từ ngày · First term from */
  first_term_from: Day;
  /** Học kỳ I đến ngày · First term to */
  first_term_to: Day;
  /** Học kỳ II từ ngày · Second term from */
  second_term_from: Day;
  /** Học kỳ II đến ngày · Second term to */
  second_term_to: Day;
  /** Ngày kết thúc năm học · Ends on */
  ends_on: Day;
  /** Tuần 1 từ thứ Hai ngày · Week one from */
  week_one_from?: Day | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
}
export type YearPlanPatch = Partial<YearPlanCreate>;
export type YearPlanBulk = Bulk<YearPlanId, YearPlanCreate, YearPlanPatch>;

/**  ·  */
export interface YearQuery {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Cấp học · Stage */
  stage_id?: StageId | null;
}

export type ClassShift = 'morning' | 'afternoon' | 'evening';

/** Lớp · Class */
export interface Class {
  /** Mã · Id */
  id: ClassId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Khối, nhóm tuổi · Grade */
  grade_id: GradeId;
  /** Tên lớp · Name */
  name: string;
  /** Mã lớp · Code */
  code: string;
  /** Cơ sở, điểm trường · Campus */
  campus_id: CampusId | null;
  /** Phòng · Room */
  room_id: RoomId | null;
  /** Buổi · Shift */
  shift: ClassShift;
  /** Học 2 buổi một ngày · Two sessions a day */
  two_sessions: boolean;
  /** Số buổi một tuần · Sessions a week */
  sessions_a_week: number | null;
  /** Lớp bán trú · Day boarding */
  boarding: boolean;
  /** Lớp ghép · Combined */
  combined: boolean;
  /** Lớp chuyên biệt · Class of pupils with disabilities */
  special: boolean;
  /** Lớp chuyên · Specialised */
  specialised: boolean;
  /** Môn chuyên · Subject of specialisation */
  specialised_subject_id: SubjectId | null;
  /** Ban, tổ hợp · Stream */
  stream: string;
  /** Ngoại ngữ 1 · First foreign language */
  first_language_id: SubjectId | null;
  /** Ngoại ngữ 2 · Second foreign language */
  second_language_id: SubjectId | null;
  /** Số tiết ngoại ngữ 1 · Periods of the first language */
  first_language_periods: number | null;
  /** Số tiết ngoại ngữ 2 · Periods of the second language */
  second_language_periods: number | null;
  /** Song ngữ · Bilingual */
  bilingual: boolean;
  /** Đủ thiết bị tối thiểu · Equipment complete */
  equipment_complete: boolean | null;
  /** Có ban đại diện cha mẹ học sinh · Parents' committee */
  parents_committee: boolean | null;
  /** Theo chương trình mới · New programme */
  new_programme: boolean | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
  /** Only with expand=grade_id. */
  grade?: Grade | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
  /** Only with expand=room_id. */
  room?: Room | null;
  /** Only with expand=specialised_subject_id. */
  specialised_subject?: Subject | null;
  /** Only with expand=first_language_id. */
  first_language?: Subject | null;
  /** Only with expand=second_language_id. */
  second_language?: Subject | null;
}

/** Lớp · Class */
export interface ClassCreate {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Khối, nhóm tuổi · Grade */
  grade_id: GradeId;
  /** Tên lớp · Name */
  name: string;
  /** Mã lớp · Code */
  code?: string;
  /** Cơ sở, điểm trường · Campus */
  campus_id?: CampusId | null;
  /** Phòng · Room */
  room_id?: RoomId | null;
  /** Buổi · Shift */
  shift?: ClassShift;
  /** Học 2 buổi một ngày · Two sessions a day */
  two_sessions?: boolean;
  /** Số buổi một tuần · Sessions a week */
  sessions_a_week?: number | null;
  /** Lớp bán trú · Day boarding */
  boarding?: boolean;
  /** Lớp ghép · Combined */
  combined?: boolean;
  /** Lớp chuyên biệt · Class of pupils with disabilities */
  special?: boolean;
  /** Lớp chuyên · Specialised */
  specialised?: boolean;
  /** Môn chuyên · Subject of specialisation */
  specialised_subject_id?: SubjectId | null;
  /** Ban, tổ hợp · Stream */
  stream?: string;
  /** Ngoại ngữ 1 · First foreign language */
  first_language_id?: SubjectId | null;
  /** Ngoại ngữ 2 · Second foreign language */
  second_language_id?: SubjectId | null;
  /** Số tiết ngoại ngữ 1 · Periods of the first language */
  first_language_periods?: number | null;
  /** Số tiết ngoại ngữ 2 · Periods of the second language */
  second_language_periods?: number | null;
  /** Song ngữ · Bilingual */
  bilingual?: boolean;
  /** Đủ thiết bị tối thiểu · Equipment complete */
  equipment_complete?: boolean | null;
  /** Có ban đại diện cha mẹ học sinh · Parents' committee */
  parents_committee?: boolean | null;
  /** Theo chương trình mới · New programme */
  new_programme?: boolean | null;
}
export type ClassPatch = Partial<ClassCreate>;
export type ClassBulk = Bulk<ClassId, ClassCreate, ClassPatch>;

/** Trình độ trong lớp ghép · Grade of a combined class */
export interface ClassGrade {
  /** Mã · Id */
  id: ClassGradeId;
  /** Lớp · Class */
  class_id: ClassId;
  /** Khối · Grade */
  grade_id: GradeId;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=class_id. */
  class?: Class | null;
  /** Only with expand=grade_id. */
  grade?: Grade | null;
}

/** Trình độ trong lớp ghép · Grade of a combined class */
export interface ClassGradeCreate {
  /** Lớp · Class */
  class_id: ClassId;
  /** Khối · Grade */
  grade_id: GradeId;
}
export type ClassGradePatch = Partial<ClassGradeCreate>;
export type ClassGradeBulk = Bulk<ClassGradeId, ClassGradeCreate, ClassGradePatch>;

/** Sĩ số lớp · Size of a class */
export interface ClassSize {
  /** Lớp · Class */
  class_id: ClassId;
  /** Tên lớp · Name */
  name: string;
  /** Sĩ số · Pupils */
  pupils: number;
  /** Nữ · Girls */
  girls: number;
  /** Sĩ số tối đa · At most */
  most: number | null;
  /** Vượt sĩ số · Too large */
  too_large: boolean;
}

/** Xếp lớp · Enrolment */
export interface Enrolment {
  /** Mã · Id */
  id: EnrolmentId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Lớp · Class */
  class_id: ClassId;
  /** Số thứ tự · Number in the class */
  number: number | null;
  /** Lý do · Reason */
  reason: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=class_id. */
  class?: Class | null;
}

/** Xếp lớp · Enrolment */
export interface EnrolmentCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Lớp · Class */
  class_id: ClassId;
  /** Số thứ tự · Number in the class */
  number?: number | null;
  /** Lý do · Reason */
  reason?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type EnrolmentPatch = Partial<EnrolmentCreate>;
export type EnrolmentChange = Omit<EnrolmentPatch, 'valid_from'> & { from: Day };
export type EnrolmentBulk = Bulk<EnrolmentId, EnrolmentCreate, EnrolmentPatch>;

export type GroupKind = 'seating' | 'elective' | 'ability' | 'club' | 'other';

/** Tổ, nhóm học sinh · Group */
export interface Group {
  /** Mã · Id */
  id: GroupId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Lớp · Class */
  class_id: ClassId | null;
  /** Môn · Subject */
  subject_id: SubjectId | null;
  /** Loại nhóm · Kind */
  kind: GroupKind;
  /** Tên nhóm · Name */
  name: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
  /** Only with expand=class_id. */
  class?: Class | null;
  /** Only with expand=subject_id. */
  subject?: Subject | null;
}

/** Tổ, nhóm học sinh · Group */
export interface GroupCreate {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Lớp · Class */
  class_id?: ClassId | null;
  /** Môn · Subject */
  subject_id?: SubjectId | null;
  /** Loại nhóm · Kind */
  kind: GroupKind;
  /** Tên nhóm · Name */
  name: string;
}
export type GroupPatch = Partial<GroupCreate>;
export type GroupBulk = Bulk<GroupId, GroupCreate, GroupPatch>;

/** Thành viên nhóm · Member of a group */
export interface GroupMember {
  /** Mã · Id */
  id: GroupMemberId;
  /** Nhóm · Group */
  group_id: GroupId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm trưởng · Leads the group */
  leads: boolean;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=group_id. */
  group?: Group | null;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Thành viên nhóm · Member of a group */
export interface GroupMemberCreate {
  /** Nhóm · Group */
  group_id: GroupId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Nhóm trưởng · Leads the group */
  leads?: boolean;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type GroupMemberPatch = Partial<GroupMemberCreate>;
export type GroupMemberChange = Omit<GroupMemberPatch, 'valid_from'> & { from: Day };
export type GroupMemberBulk = Bulk<GroupMemberId, GroupMemberCreate, GroupMemberPatch>;

/** Chủ nhiệm lớp · Homeroom */
export interface Homeroom {
  /** Mã · Id */
  id: HomeroomId;
  /** Lớp · Class */
  class_id: ClassId;
  /** Giáo viên chủ nhiệm · Homeroom teacher */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=class_id. */
  class?: Class | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Chủ nhiệm lớp · Homeroom */
export interface HomeroomCreate {
  /** Lớp · Class */
  class_id: ClassId;
  /** Giáo viên chủ nhiệm · Homeroom teacher */
  staff_member_id: StaffMemberId;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type HomeroomPatch = Partial<HomeroomCreate>;
export type HomeroomChange = Omit<HomeroomPatch, 'valid_from'> & { from: Day };
export type HomeroomBulk = Bulk<HomeroomId, HomeroomCreate, HomeroomPatch>;

/**  ·  */
export interface Repeating {
  /** Lần xếp lớp của năm học lại · The class of the year */
  id: EnrolmentId;
  /** Vào lớp của năm học sau · Class of the next year */
  class_id: ClassId;
  /** Từ ngày · From */
  day?: Day | null;
}

/**  ·  */
export interface Resuming {
  /** Lần xếp lớp cuối · His last class */
  id: EnrolmentId;
  /** Vào lớp · Into class */
  class_id: ClassId;
  /** Học lại từ ngày · Back from */
  day: Day;
  /** Quyết định · Decision */
  decision?: string;
}

/**  ·  */
export interface SizesQuery {
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
}

/** Mục danh mục · Code entry */
export interface CodeEntry {
  /** Mã · Id */
  id: CodeEntryId;
  /** Danh mục · List */
  list: string;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã cơ sở dữ liệu ngành · National code */
  national_code: string;
  /** Mã cơ sở dữ liệu tỉnh · Provincial code */
  provincial_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Mục danh mục · Code entry */
export interface CodeEntryCreate {
  /** Danh mục · List */
  list: string;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã cơ sở dữ liệu ngành · National code */
  national_code?: string;
  /** Mã cơ sở dữ liệu tỉnh · Provincial code */
  provincial_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type CodeEntryPatch = Partial<CodeEntryCreate>;
export type CodeEntryChange = Omit<CodeEntryPatch, 'valid_from'> & { from: Day };
export type CodeEntryBulk = Bulk<CodeEntryId, CodeEntryCreate, CodeEntryPatch>;

/** Định mức · Norm */
export interface Norm {
  /** Mã · Id */
  id: NormId;
  /** Mã · Code */
  code: string;
  /** Áp dụng cho (mã cấp học, khối) · Applies to (code of a stage or grade) */
  applies_to: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Ít nhất · Minimum */
  minimum: number | null;
  /** Nhiều nhất · Maximum */
  maximum: number | null;
  /** Đơn vị tính · Unit */
  unit: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Định mức · Norm */
export interface NormCreate {
  /** Mã · Code */
  code: string;
  /** Áp dụng cho (mã cấp học, khối) · Applies to (code of a stage or grade) */
  applies_to?: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Ít nhất · Minimum */
  minimum?: number | null;
  /** Nhiều nhất · Maximum */
  maximum?: number | null;
  /** Đơn vị tính · Unit */
  unit?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type NormPatch = Partial<NormCreate>;
export type NormChange = Omit<NormPatch, 'valid_from'> & { from: Day };
export type NormBulk = Bulk<NormId, NormCreate, NormPatch>;

/** Môn học, hoạt động giáo dục · Subject */
export interface Subject {
  /** Mã · Id */
  id: SubjectId;
  /** Mã môn · Code */
  code: string;
  /** Tên môn · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Môn học, hoạt động giáo dục · Subject */
export interface SubjectCreate {
  /** Mã môn · Code */
  code: string;
  /** Tên môn · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type SubjectPatch = Partial<SubjectCreate>;
export type SubjectChange = Omit<SubjectPatch, 'valid_from'> & { from: Day };
export type SubjectBulk = Bulk<SubjectId, SubjectCreate, SubjectPatch>;

export type SubjectStageAssessment = 'scored' | 'commented' | 'none';

/** Môn học của cấp học · Subject of a stage */
export interface SubjectStage {
  /** Mã · Id */
  id: SubjectStageId;
  /** Môn · Subject */
  subject_id: SubjectId;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Hình thức đánh giá · Assessment */
  assessment: SubjectStageAssessment;
  /** Từ khối · First grade */
  first_grade: number;
  /** Đến khối · Last grade */
  last_grade: number;
  /** Tự chọn, lựa chọn · Optional */
  optional: boolean;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=subject_id. */
  subject?: Subject | null;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Môn học của cấp học · Subject of a stage */
export interface SubjectStageCreate {
  /** Môn · Subject */
  subject_id: SubjectId;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Hình thức đánh giá · Assessment */
  assessment: SubjectStageAssessment;
  /** Từ khối · First grade */
  first_grade: number;
  /** Đến khối · Last grade */
  last_grade: number;
  /** Tự chọn, lựa chọn · Optional */
  optional?: boolean;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type SubjectStagePatch = Partial<SubjectStageCreate>;
export type SubjectStageChange = Omit<SubjectStagePatch, 'valid_from'> & { from: Day };
export type SubjectStageBulk = Bulk<SubjectStageId, SubjectStageCreate, SubjectStagePatch>;

export type NewOwnFieldKind = 'text' | 'number' | 'date' | 'yes_no' | 'choice';

export type NewOwnFieldPrivacy = 'none' | 'personal' | 'sensitive';

/** Mục riêng mới · New custom field */
export interface NewOwnField {
  /** Loại hồ sơ · Kind of record */
  entity: string;
  /** Nhãn · Label */
  label_vi: string;
  /** Nhãn tiếng Anh · Label in English */
  label_en?: string;
  /** Giải thích · Help */
  help?: string;
  /** Kiểu · Kind */
  kind: NewOwnFieldKind;
  /** Các lựa chọn · Choices */
  choices?: string;
  /** Bắt buộc · Required */
  required?: boolean;
  /** Mức riêng tư · Privacy */
  privacy?: NewOwnFieldPrivacy;
  /** Phần của biểu mẫu · Section */
  section?: string;
  /** Vị trí · Position */
  position?: number;
  /** Mức ưu tiên · Priority */
  priority?: number;
}

export type OwnFieldKind = 'text' | 'number' | 'date' | 'yes_no' | 'choice';

export type OwnFieldPrivacy = 'none' | 'personal' | 'sensitive';

/** Mục riêng của trường · Custom field */
export interface OwnField {
  /** Mã · Id */
  id: OwnFieldId;
  /** Loại hồ sơ · Kind of record */
  entity: string;
  /** Khóa · Key */
  key: string;
  /** Nhãn · Label */
  label_vi: string;
  /** Nhãn tiếng Anh · Label in English */
  label_en: string;
  /** Giải thích · Help */
  help: string;
  /** Kiểu · Kind */
  kind: OwnFieldKind;
  /** Các lựa chọn · Choices */
  choices: string;
  /** Bắt buộc · Required */
  required: boolean;
  /** Mức riêng tư · Privacy */
  privacy: OwnFieldPrivacy;
  /** Phần của biểu mẫu · Section */
  section: string;
  /** Vị trí · Position */
  position: number;
  /** Mức ưu tiên · Priority */
  priority: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Mục riêng của trường · Custom field */
export interface OwnFieldCreate {
  /** Loại hồ sơ · Kind of record */
  entity: string;
  /** Khóa · Key */
  key: string;
  /** Nhãn · Label */
  label_vi: string;
  /** Nhãn tiếng Anh · Label in English */
  label_en?: string;
  /** Giải thích · Help */
  help?: string;
  /** Kiểu · Kind */
  kind: OwnFieldKind;
  /** Các lựa chọn · Choices */
  choices?: string;
  /** Bắt buộc · Required */
  required?: boolean;
  /** Mức riêng tư · Privacy */
  privacy?: OwnFieldPrivacy;
  /** Phần của biểu mẫu · Section */
  section?: string;
  /** Vị trí · Position */
  position?: number;
  /** Mức ưu tiên · Priority */
  priority?: number;
}
export type OwnFieldPatch = Partial<OwnFieldCreate>;
export type OwnFieldBulk = Bulk<OwnFieldId, OwnFieldCreate, OwnFieldPatch>;

/** Giá trị của mục riêng · Custom value */
export interface OwnValue {
  /** Mã · Id */
  id: OwnValueId;
  /** Mục · Field */
  field_id: OwnFieldId;
  /** Dòng · Row */
  row_id: number;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Giá trị · Value */
  text: string;
  /** Giá trị số · Amount */
  amount: number | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=field_id. */
  field?: OwnField | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

export type AssessmentBoardState = 'draft' | 'confirmed' | 'frozen' | 'submitted' | 'returned';

/**  ·  */
export interface AssessmentBoard {
  /** Đợt tự đánh giá · Self-assessment */
  assessment_id: SelfAssessmentId;
  /** Bộ tiêu chuẩn · Standard */
  framework: string;
  /** Phiên bản · Version */
  framework_version: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  /** Năm học · School year */
  year: string;
  /** Quyết định thành lập · Decision */
  decision: string;
  /** Cấp học · Stage in Vietnamese */
  stage_vi: string;
  /** Cấp học (tiếng Anh) · Stage */
  stage_en: string;
  /** Lưu ý về số liệu · Note on the numbers in Vietnamese */
  note_vi: string;
  /** Lưu ý về số liệu (tiếng Anh) · Note on the numbers */
  note_en: string;
  /** Tình trạng · State */
  state: AssessmentBoardState;
  /** Kết quả tự đánh giá · Own outcome */
  self_outcome: string;
  /** Kết quả · Outcome */
  outcome: string;
  /** Giới thiệu nhà trường · Overview */
  overview: string;
  /** Kết luận chung · Conclusion */
  conclusion: string;
  /** Người xác nhận · Confirmed by */
  confirmed_by: string;
  /** Lý do mở lại · Why opened again */
  returned_reason: string;
  /** Xác nhận ngày · Confirmed on */
  confirmed_on: Day | null;
  /** Nộp ngày · Submitted on */
  submitted_on: Day | null;
  /** Chốt lúc · Frozen at */
  frozen_at: Instant | null;
  /** Đóng gói lúc · Packed at */
  packaged_at: Instant | null;
  /** Gói hồ sơ · Package */
  package_id: StoredFileId | null;
  /** Mã băm của gói · Hash of the package */
  package_sha256: string;
  /** Mã băm của số liệu · Hash of the figures */
  snapshot_sha256: string;
  /** Hội đồng · Council */
  members: CouncilLine[];
  /** Còn vướng · What stands in the way */
  findings: AssessmentFinding[];
  /** Tiêu chuẩn · Standards */
  standards: AssessmentStandard[];
  /** Tiêu chí · Criteria */
  rows: AssessmentRow[];
  /** Bảng số liệu · Tables */
  tables: FigureTable[];
  /** Kế hoạch cải tiến · Plans of improvement */
  plans: ImprovementPlan[];
  /** Được phân công · May lead */
  may_lead: boolean;
  /** Được xác nhận · May confirm */
  may_confirm: boolean;
  /** Được viết · May write */
  may_write: boolean;
}

/**  ·  */
export interface AssessmentFinding {
  /** Mã · Code */
  code: string;
  /** Lời · Sentence in Vietnamese */
  text_vi: string;
  /** Lời (tiếng Anh) · Sentence */
  text_en: string;
}

/**  ·  */
export interface AssessmentRow {
  /** Mã · Code */
  code: string;
  /** Tiêu chuẩn · Standard */
  standard: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Bắt buộc · Mandatory */
  mandatory: boolean;
  /** Của tôi · Mine */
  mine: boolean;
  /** Đã có mô tả · Has a narrative */
  narrated: boolean;
  /** Cách xác định · Status */
  status: string;
  /** Người phụ trách · Owner */
  owner_id: StaffMemberId | null;
  /** Tên người phụ trách · Name of the owner */
  owner: string;
  /** Hạn · Due */
  due_on: Day | null;
  /** Người chứng thực · Attested by */
  attester: string;
  /** Mức hệ thống tính · Computed level */
  computed_level: number;
  /** Mức cao nhất · Highest level */
  top_level: number;
  /** Tử số · Numerator */
  numerator: number | null;
  /** Mẫu số · Denominator */
  denominator: number | null;
  /** Mức tự đánh giá · Own level */
  self_level: number | null;
  /** Minh chứng · Evidence */
  evidence: number;
  /** Hết hiệu lực · Expired */
  expired: number;
  /** Còn thiếu · Missing */
  missing: number;
  /** Người xác nhận · Confirmed by */
  confirmed_by: string;
  /** Xác nhận lúc · Confirmed at */
  confirmed_at: Instant | null;
}

/** Số liệu đã chốt · Frozen figures */
export interface AssessmentSnapshot {
  /** Mã · Id */
  id: AssessmentSnapshotId;
  /** Đợt tự đánh giá · Self-assessment */
  assessment_id: SelfAssessmentId;
  /** Lúc · At */
  taken_at: Instant;
  /** Bộ tiêu chuẩn · Standard */
  framework: string;
  /** Kết quả tính · Evaluation */
  evaluation: string;
  /** Bảng tiêu chuẩn · Mirror */
  mirror: string;
  /** Bảng số liệu · Tables */
  tables: string;
  /** Mã băm · Hash */
  sha256: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=assessment_id. */
  assessment?: SelfAssessment | null;
}

/**  ·  */
export interface AssessmentStandard {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Điểm · Score */
  score: string;
  /** Xếp loại · Band */
  band: string;
  /** Điểm mạnh · Strengths */
  strengths: string;
  /** Điểm yếu · Weaknesses */
  weaknesses: string;
  /** Nguyên nhân · Causes */
  causes: string;
}

/**  ·  */
export interface AssessmentText {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
  /** Giới thiệu nhà trường · Overview */
  overview?: string | null;
  /** Kết luận chung · Conclusion */
  conclusion?: string | null;
}

/**  ·  */
export interface CitationLine {
  /** Mã · Code */
  code: string;
  /** Minh chứng · Evidence */
  evidence_id: EvidenceId | null;
  /** Tệp · File */
  file_id: StoredFileId | null;
  /** Lỗi · Fault */
  fault: string;
}

export type CouncilLineRole = 'chair' | 'secretary' | 'member';

/**  ·  */
export interface CouncilLine {
  /** Người · Staff member */
  staff_member_id: StaffMemberId;
  /** Họ và tên · Name */
  name: string;
  /** Vai trò · Role */
  role: CouncilLineRole;
  /** Nhiệm vụ · Task */
  task: string;
}

export type CouncilMemberRole = 'chair' | 'secretary' | 'member';

/** Thành viên hội đồng · Member of the council */
export interface CouncilMember {
  /** Mã · Id */
  id: CouncilMemberId;
  /** Đợt tự đánh giá · Self-assessment */
  assessment_id: SelfAssessmentId;
  /** Người · Staff member */
  staff_member_id: StaffMemberId;
  /** Vai trò · Role */
  role: CouncilMemberRole;
  /** Nhiệm vụ · Task */
  task: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=assessment_id. */
  assessment?: SelfAssessment | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
}

/**  ·  */
export interface CriterionChoice {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
  /** Các tiêu chí · Criteria */
  nodes: string;
}

export type CriterionPageState = 'draft' | 'confirmed' | 'frozen' | 'submitted' | 'returned';

/**  ·  */
export interface CriterionPage {
  /** Tiêu chí · Criterion */
  row: AssessmentRow[];
  /** Tình trạng · State */
  state: CriterionPageState;
  /** Bộ tiêu chuẩn · Standard */
  framework: string;
  /** Mô tả hiện trạng · Narrative */
  narrative: string;
  /** Lý do · Reason */
  self_reason: string;
  /** Lưu ý về số liệu · Note on the numbers in Vietnamese */
  note_vi: string;
  /** Lưu ý về số liệu (tiếng Anh) · Note on the numbers */
  note_en: string;
  /** Mã được dẫn · Cited codes */
  citations: CitationLine[];
  /** Minh chứng · Evidence */
  evidence: EvidenceLine[];
  /** Cần có · What is wanted */
  requirements: RequirementLine[];
  /** Tiêu chí trước · The one before */
  before: string;
  /** Tiêu chí sau · The next one */
  after: string;
  /** Được viết · May write */
  may_write: boolean;
  /** Được xác nhận · May confirm */
  may_confirm: boolean;
}

/**  ·  */
export interface CriterionQuery {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
  /** Tiêu chí · Criterion */
  node: string;
}

/**  ·  */
export interface CriterionText {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
  /** Tiêu chí · Criterion */
  node_code: string;
  /** Mô tả hiện trạng · Narrative */
  narrative?: string | null;
  /** Lý do · Reason */
  self_reason?: string | null;
  /** Mức tự đánh giá · Own level */
  self_level?: number | null;
}

/** Phần viết của tiêu chí · Work on a criterion */
export interface CriterionWork {
  /** Mã · Id */
  id: CriterionWorkId;
  /** Đợt tự đánh giá · Self-assessment */
  assessment_id: SelfAssessmentId;
  /** Tiêu chí · Criterion */
  node_code: string;
  /** Người phụ trách · Owner */
  owner_id: StaffMemberId | null;
  /** Hạn · Due */
  due_on: Day | null;
  /** Mô tả hiện trạng · Narrative */
  narrative: string;
  /** Mức tự đánh giá · Own level */
  self_level: number | null;
  /** Lý do · Reason */
  self_reason: string;
  /** Người xác nhận · Confirmed by */
  confirmed_by: string;
  /** Xác nhận lúc · Confirmed at */
  confirmed_at: Instant | null;
  /** Mức hệ thống tính · Computed level */
  computed_level: number | null;
  /** Cách xác định · Status */
  computed_status: string;
  /** Tử số · Numerator */
  numerator: number | null;
  /** Mẫu số · Denominator */
  denominator: number | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=assessment_id. */
  assessment?: SelfAssessment | null;
  /** Only with expand=owner_id. */
  owner?: StaffMember | null;
}

export type DeliveryLineState = 'waiting' | 'arrived' | 'refused' | 'failed';

/**  ·  */
export interface DeliveryLine {
  /** Lần gửi · Delivery */
  delivery_id: PushDeliveryId;
  /** Tiêu chí · Criterion */
  node_code: string;
  /** Tình trạng · State */
  state: DeliveryLineState;
  /** Số lần gửi · Attempts */
  attempts: number;
  /** Mã trả lời · Status */
  status: number;
  /** Gửi lúc · At */
  at: Instant | null;
  /** Gửi lại lúc · Next */
  next_at: Instant | null;
  /** Mã lỗi · Fault */
  fault: string;
  /** Lỗi · Fault in Vietnamese */
  fault_vi: string;
  /** Lỗi (tiếng Anh) · Fault in English */
  fault_en: string;
  /** Lời nhắn · Message */
  message: string;
  /** Khóa chống trùng · Idempotency key */
  idempotency_key: string;
}

/** Loại tài liệu · Kind of document */
export interface DocTypeName {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Nhận tệp · Takes */
  media: string;
}

/**  ·  */
export interface DossierJob {
  /** Việc chạy nền · Job */
  job: string;
}

export type EvidenceKind = 'upload' | 'generated' | 'linked_record' | 'web_address';

export type EvidenceIssuer = 'school' | 'superior';

/** Minh chứng · Evidence */
export interface Evidence {
  /** Mã · Id */
  id: EvidenceId;
  /** Mã minh chứng · Code */
  code: string;
  /** Tên minh chứng · Title */
  title: string;
  /** Dạng · Kind */
  kind: EvidenceKind;
  /** Loại tài liệu · Kind of document */
  doc_type: string;
  /** Số, ký hiệu · Number */
  number: string;
  /** Ngày ban hành · Issued on */
  issued_on: Day | null;
  /** Nơi ban hành · Issued by */
  issuer: EvidenceIssuer;
  /** Hiệu lực đến · Valid until */
  valid_until: Day | null;
  /** Tệp · File */
  file_id: StoredFileId | null;
  /** Tên tệp · Name of the file */
  file_name: string;
  /** Kiểu tệp · Type of the file */
  media_type: string;
  /** Mã băm của tệp · Hash of the file */
  sha256: string;
  /** Địa chỉ mạng · Web address */
  url: string;
  /** Danh sách · List */
  linked_screen: string;
  /** Hồ sơ trong hệ thống · Record */
  linked_record: string;
  /** Số liệu được chụp · Facts */
  facts: string;
  /** Mã băm của các dòng · Hash of the rows */
  rows_sha256: string;
  /** Chụp lúc · Captured at */
  captured_at: Instant | null;
  /** Nơi để bản gốc · Where the original lies */
  kept_at: string;
  /** Rút ngày · Withdrawn on */
  withdrawn_on: Day | null;
  /** Lý do rút · Why withdrawn */
  withdrawn_reason: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

export type EvidenceCorrectionIssuer = 'school' | 'superior';

/**  ·  */
export interface EvidenceCorrection {
  /** Minh chứng · Evidence */
  id: EvidenceId;
  /** Tên minh chứng · Title */
  title?: string | null;
  /** Loại tài liệu · Kind of document */
  doc_type?: string | null;
  /** Số, ký hiệu · Number */
  number?: string | null;
  /** Địa chỉ mạng · Web address */
  url?: string | null;
  /** Nơi để bản gốc · Where the original lies */
  kept_at?: string | null;
  /** Ngày ban hành · Issued on */
  issued_on?: Day | null;
  /** Hiệu lực đến · Valid until */
  valid_until?: Day | null;
  /** Nơi ban hành · Issued by */
  issuer?: EvidenceCorrectionIssuer | null;
}

export type EvidenceLineKind = 'upload' | 'generated' | 'linked_record' | 'web_address';

export type EvidenceLineState = 'valid' | 'expired' | 'stale' | 'withdrawn';

export type EvidenceLineIssuer = 'school' | 'superior';

/**  ·  */
export interface EvidenceLine {
  /** Minh chứng · Evidence */
  evidence_id: EvidenceId;
  /** Mã · Code */
  code: string;
  /** Tên · Title */
  title: string;
  /** Dạng · Kind */
  kind: EvidenceLineKind;
  /** Hiệu lực · State */
  state: EvidenceLineState;
  /** Loại tài liệu · Kind of document */
  doc_type: string;
  /** Tên loại · Its name in Vietnamese */
  doc_type_vi: string;
  /** Tên loại (tiếng Anh) · Its name */
  doc_type_en: string;
  /** Số, ký hiệu · Number */
  number: string;
  /** Ngày ban hành · Issued on */
  issued_on: Day | null;
  /** Hiệu lực đến · Valid until */
  valid_until: Day | null;
  /** Nơi ban hành · Issued by */
  issuer: EvidenceLineIssuer;
  /** Tệp · File */
  file_id: StoredFileId | null;
  /** Tên tệp · Name of the file */
  file_name: string;
  /** Kiểu tệp · Type of the file */
  media_type: string;
  /** Địa chỉ mạng · Web address */
  url: string;
  /** Danh sách · List */
  linked_screen: string;
  /** Hồ sơ · Record */
  linked_record: string;
  /** Loại hồ sơ · Kind of record in Vietnamese */
  linked_vi: string;
  /** Loại hồ sơ (tiếng Anh) · Kind of record */
  linked_en: string;
  /** Tên hồ sơ · Title of the record */
  linked_title: string;
  /** Nơi để bản gốc · Where the original lies */
  kept_at: string;
  /** Mã băm của tệp · Hash of the file */
  sha256: string;
  /** Mã băm của các dòng · Hash of the rows */
  rows_sha256: string;
  /** Chụp lúc · Captured at */
  captured_at: Instant | null;
  /** Lý do rút · Why withdrawn */
  withdrawn_reason: string;
  /** Thuộc hồ sơ đã chốt · Part of a frozen dossier */
  frozen: boolean;
  /** Mã lấy từ tiêu chí này · The code comes from here */
  is_origin: boolean;
  /** Các tiêu chí · Criteria */
  nodes: string;
}

/** Minh chứng của tiêu chí · Evidence of a criterion */
export interface EvidenceLink {
  /** Mã · Id */
  id: EvidenceLinkId;
  /** Minh chứng · Evidence */
  evidence_id: EvidenceId;
  /** Bộ tiêu chuẩn · Standard */
  framework_code: string;
  /** Tiêu chí · Criterion */
  node_code: string;
  /** Mức · Level */
  level: number | null;
  /** Tiêu chí đầu tiên · First criterion */
  is_origin: boolean;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=evidence_id. */
  evidence?: Evidence | null;
}

/**  ·  */
export interface EvidenceOf {
  /** Bộ tiêu chuẩn · Standard */
  framework: string;
  /** Tiêu chí · Criterion */
  node: string;
  /** Minh chứng · Evidence */
  evidence: EvidenceLine[];
  /** Cần có · What is wanted */
  requirements: RequirementLine[];
  /** Được thêm · May add */
  may_add: boolean;
  /** Được xem · Shown */
  shown: boolean;
}

/**  ·  */
export interface EvidencePlace {
  /** Minh chứng · Evidence */
  id: EvidenceId;
  /** Bộ tiêu chuẩn · Standard */
  framework_code: string;
  /** Tiêu chí · Criterion */
  node_code: string;
  /** Mức · Level */
  level?: number | null;
}

/**  ·  */
export interface EvidenceQuery {
  /** Bộ tiêu chuẩn · Standard */
  framework: string;
  /** Tiêu chí · Criterion */
  node: string;
  /** Trường · School */
  school_id?: SchoolId | null;
}

/**  ·  */
export interface EvidenceRoom {
  /** Bộ tiêu chuẩn · Standard */
  framework: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Tiêu chuẩn · Standards */
  standards: RoomStandard[];
  /** Tiêu chí · Criteria */
  nodes: RoomNode[];
  /** Minh chứng · Evidence */
  evidence: EvidenceLine[];
  /** Được thêm · May add */
  may_add: boolean;
  /** Được xem · Shown */
  shown: boolean;
}

/**  ·  */
export interface EvidenceWithdrawal {
  /** Minh chứng · Evidence */
  id: EvidenceId;
  /** Lý do rút · Why */
  reason: string;
}

/**  ·  */
export interface FigureRow {
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Từng năm học · Year by year */
  numbers: YearNumber[];
}

/**  ·  */
export interface FigureTable {
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Dòng · Rows */
  rows: FigureRow[];
}

/** Minh chứng đã chốt · Frozen evidence */
export interface FrozenEvidence {
  /** Mã · Id */
  id: FrozenEvidenceId;
  /** Đợt tự đánh giá · Self-assessment */
  assessment_id: SelfAssessmentId;
  /** Minh chứng · Evidence */
  evidence_id: EvidenceId;
  /** Tiêu chí · Criterion */
  node_code: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=assessment_id. */
  assessment?: SelfAssessment | null;
  /** Only with expand=evidence_id. */
  evidence?: Evidence | null;
}

/**  ·  */
export interface GenerateAsk {
  /** Bộ tiêu chuẩn · Standard */
  framework_code: string;
  /** Tiêu chí · Criterion */
  node_code: string;
}

/**  ·  */
export interface GroupChoice {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
  /** Quyết định thành lập · Decision */
  decision?: string | null;
  /** Thành viên · Members */
  members: GroupLine[];
}

export type GroupLineRole = 'chair' | 'secretary' | 'member';

/**  ·  */
export interface GroupLine {
  /** Người · Staff member */
  staff_member_id: StaffMemberId;
  /** Vai trò · Role */
  role?: GroupLineRole;
  /** Nhiệm vụ · Task */
  task?: string;
}

/**  ·  */
export interface ImprovementLine {
  /** Nội dung · Content */
  title: string;
  /** Mục tiêu · Objective */
  objective: string;
  /** Hoạt động · Activities */
  activities: string;
  /** Chỉ số kết quả · Result indicator */
  result_indicator: string;
  /** Thời gian · Time */
  time: string;
  /** Người thực hiện · Done by */
  owner: string;
  /** Nguồn lực · Resources */
  resources: string;
  /** Minh chứng dự kiến · Expected evidence */
  expected_evidence: string;
  /** Mức độ hoàn thành · Degree done */
  degree: string;
}

export type ImprovementPlanState = 'draft' | 'active' | 'closed';

/**  ·  */
export interface ImprovementPlan {
  /** Kế hoạch · Plan */
  plan_id: ActionPlanId;
  /** Tên kế hoạch · Title */
  title: string;
  /** Số, ký hiệu · Number */
  number: string;
  /** Năm học · School year */
  year: string;
  /** Mục tiêu · Goal */
  goal: string;
  /** Tình trạng · State */
  state: ImprovementPlanState;
  /** Số việc · Tasks */
  tasks: number;
  /** Đã xong · Done */
  done: number;
  /** Các việc · Lines */
  lines: ImprovementLine[];
}

/**  ·  */
export interface NewAssessment {
  /** Bộ tiêu chuẩn · Standard */
  framework_code: string;
  /** Cấp học · Stage */
  stage_code?: string;
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
  /** Quyết định thành lập · Decision */
  decision?: string;
}

export type NewEvidenceKind = 'upload' | 'generated' | 'linked_record' | 'web_address';

export type NewEvidenceIssuer = 'school' | 'superior';

/**  ·  */
export interface NewEvidence {
  /** Tên minh chứng · Title */
  title: string;
  /** Dạng · Kind */
  kind?: NewEvidenceKind | null;
  /** Loại tài liệu · Kind of document */
  doc_type?: string;
  /** Số, ký hiệu · Number */
  number?: string;
  /** Ngày ban hành · Issued on */
  issued_on?: Day | null;
  /** Nơi ban hành · Issued by */
  issuer?: NewEvidenceIssuer | null;
  /** Hiệu lực đến · Valid until */
  valid_until?: Day | null;
  /** Tệp · File */
  file_id?: StoredFileId | null;
  /** Địa chỉ mạng · Web address */
  url?: string;
  /** Danh sách · List */
  linked_screen?: string;
  /** Hồ sơ trong hệ thống · Record */
  linked_record?: string;
  /** Nơi để bản gốc · Where the original lies */
  kept_at?: string;
  /** Bộ tiêu chuẩn · Standard */
  framework_code: string;
  /** Tiêu chí · Criterion */
  node_code: string;
  /** Tiêu chí khác · Further criteria */
  also?: string;
  /** Mức · Level */
  level?: number | null;
  /** Hộp · Box */
  box?: number | null;
}

/**  ·  */
export interface NewPushReceiver {
  /** Bộ tiêu chuẩn · Standard */
  framework_code: string;
  /** Địa chỉ nhận · Address */
  url: string;
  /** Mã kết nối · Token */
  token: string;
  /** Ghi chú · Note */
  note?: string;
}

/**  ·  */
export interface NoDossierQuery {
}

/**  ·  */
export interface OwnerChoice {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
  /** Các tiêu chí · Criteria */
  nodes: string;
  /** Người phụ trách · Owner */
  owner_id?: StaffMemberId | null;
  /** Hạn · Due */
  due_on?: Day | null;
}

/**  ·  */
export interface PushAsk {
  /** Cổng · Receiver */
  id: PushReceiverId;
  /** Đợt tự đánh giá · Self-assessment */
  assessment_id: SelfAssessmentId;
}

/** Nhật ký gửi · Attempt to send */
export interface PushAttempt {
  /** Mã · Id */
  id: PushAttemptId;
  /** Lần gửi · Delivery */
  delivery_id: PushDeliveryId;
  /** Lúc · At */
  at: Instant;
  /** Mã trả lời · Status */
  status: number;
  /** Lỗi · Fault */
  fault: string;
  /** Lời nhắn · Message */
  message: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

export type PushDeliveryState = 'waiting' | 'arrived' | 'refused' | 'failed';

/** Lần gửi một tiêu chí · Delivery of an indicator */
export interface PushDelivery {
  /** Mã · Id */
  id: PushDeliveryId;
  /** Cổng · Receiver */
  receiver_id: PushReceiverId;
  /** Đợt tự đánh giá · Self-assessment */
  assessment_id: SelfAssessmentId;
  /** Tiêu chí · Criterion */
  node_code: string;
  /** Nội dung · Body */
  body: string;
  /** Khóa chống trùng · Idempotency key */
  idempotency_key: string;
  /** Tình trạng · State */
  state: PushDeliveryState;
  /** Số lần gửi · Attempts */
  attempts: number;
  /** Gửi lại lúc · Next */
  next_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=assessment_id. */
  assessment?: SelfAssessment | null;
}

/** Cổng tiếp nhận số liệu · Receiver of figures */
export interface PushReceiver {
  /** Mã · Id */
  id: PushReceiverId;
  /** Bộ tiêu chuẩn · Standard */
  framework_code: string;
  /** Địa chỉ nhận · Address */
  url: string;
  /** Ghi chú · Note */
  note: string;
  /** Đang bật · Active */
  active: boolean;
  /** Mã kết nối đã mã hóa · Encrypted token */
  sealed_token: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface ReceiverCorrection {
  /** Cổng · Receiver */
  id: PushReceiverId;
  /** Địa chỉ nhận · Address */
  url?: string | null;
  /** Mã kết nối · Token */
  token?: string | null;
  /** Ghi chú · Note */
  note?: string | null;
  /** Đang bật · Active */
  active?: boolean | null;
}

/**  ·  */
export interface ReceiverLine {
  /** Cổng · Receiver */
  receiver_id: PushReceiverId;
  /** Địa chỉ nhận · Address */
  url: string;
  /** Ghi chú · Note */
  note: string;
  /** Đang bật · Active */
  active: boolean;
}

/**  ·  */
export interface ReceiversQuery {
  /** Bộ tiêu chuẩn · Standard */
  framework: string;
}

/**  ·  */
export interface Reopening {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
  /** Lý do · Reason */
  reason: string;
}

export type RequirementLineIssuer = 'school' | 'superior';

/**  ·  */
export interface RequirementLine {
  /** Loại tài liệu · Kind of document */
  doc_type: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Cần · Wanted */
  wanted: number;
  /** Đã có · Have */
  have: number;
  /** Không cũ hơn (tháng) · No older than (months) */
  freshness_months: number;
  /** Nơi ban hành · Issued by */
  issuer: RequirementLineIssuer;
  /** Hệ thống lập được · The system makes it */
  generated: boolean;
}

/**  ·  */
export interface RoomNode {
  /** Mã · Code */
  code: string;
  /** Tiêu chuẩn · Standard */
  standard: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Cách xác định · Status */
  status: string;
  /** Mức · Level */
  level: number;
  /** Còn hiệu lực · In force */
  valid: number;
  /** Hết hiệu lực · Expired */
  expired: number;
  /** Còn thiếu · Missing */
  missing: number;
  /** Cần có · What is wanted */
  requirements: RequirementLine[];
}

/**  ·  */
export interface RoomQuery {
  /** Bộ tiêu chuẩn · Standard */
  framework: string;
  /** Trường · School */
  school_id?: SchoolId | null;
}

/**  ·  */
export interface RoomStandard {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
}

export type SelfAssessmentState = 'draft' | 'confirmed' | 'frozen' | 'submitted' | 'returned';

/** Đợt tự đánh giá · Self-assessment */
export interface SelfAssessment {
  /** Mã · Id */
  id: SelfAssessmentId;
  /** Bộ tiêu chuẩn · Standard */
  framework_code: string;
  /** Phiên bản · Version */
  framework_version: string;
  /** Tên bộ tiêu chuẩn · Name of the standard */
  framework_name: string;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Cấp học · Stage */
  stage_code: string;
  /** Tình trạng · State */
  state: SelfAssessmentState;
  /** Quyết định thành lập · Decision */
  decision: string;
  /** Giới thiệu nhà trường · Overview */
  overview: string;
  /** Kết luận chung · Conclusion */
  conclusion: string;
  /** Xác nhận ngày · Confirmed on */
  confirmed_on: Day | null;
  /** Người xác nhận · Confirmed by */
  confirmed_by: string;
  /** Chốt lúc · Frozen at */
  frozen_at: Instant | null;
  /** Nộp ngày · Submitted on */
  submitted_on: Day | null;
  /** Lý do mở lại · Why opened again */
  returned_reason: string;
  /** Kết quả · Outcome */
  outcome: string;
  /** Lần làm bước cuối · Change set of the last step */
  last_set: number;
  /** Gói hồ sơ · Package */
  package_id: StoredFileId | null;
  /** Mã băm của gói · Hash of the package */
  package_sha256: string;
  /** Đóng gói lúc · Packed at */
  packaged_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
}

/**  ·  */
export interface StageName {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
}

/**  ·  */
export interface StandardChoice {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Cấp học · Stages */
  stages: StageName[];
}

/**  ·  */
export interface StandardText {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
  /** Tiêu chuẩn · Standard */
  node_code: string;
  /** Điểm mạnh · Strengths */
  strengths?: string | null;
  /** Điểm yếu · Weaknesses */
  weaknesses?: string | null;
  /** Nguyên nhân · Causes */
  causes?: string | null;
}

/** Phần viết của tiêu chuẩn · Work on a standard */
export interface StandardWork {
  /** Mã · Id */
  id: StandardWorkId;
  /** Đợt tự đánh giá · Self-assessment */
  assessment_id: SelfAssessmentId;
  /** Tiêu chuẩn · Standard */
  node_code: string;
  /** Điểm mạnh · Strengths */
  strengths: string;
  /** Điểm yếu · Weaknesses */
  weaknesses: string;
  /** Nguyên nhân · Causes */
  causes: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=assessment_id. */
  assessment?: SelfAssessment | null;
}

/**  ·  */
export interface WhichAssessment {
  /** Đợt tự đánh giá · Self-assessment */
  id: SelfAssessmentId;
}

/**  ·  */
export interface WhichReceiver {
  /** Cổng · Receiver */
  id: PushReceiverId;
}

/**  ·  */
export interface YearNumber {
  /** Năm học · School year */
  year: string;
  /** Số · Number */
  number: string;
}

export type ExportQueryFormat = 'xlsx' | 'csv' | 'json';

/**  ·  */
export interface ExportQuery {
  /** Mã mẫu · Code */
  code: string;
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
  /** Dạng tệp · Kind of file */
  format?: ExportQueryFormat;
}

/** Mẫu xuất · Form */
export interface FormatView {
  /** Mã mẫu · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Có thông tin bí mật · Names secrets */
  names_secrets: boolean;
}

/**  ·  */
export interface FormatsQuery {
  /** Mã mẫu · Code */
  code?: string | null;
}

export type ActivationLetterState = 'prepared' | 'issued' | 'used' | 'expired' | 'replaced' | 'entered' | 'refused';

/** Thư kích hoạt tài khoản · Activation letter */
export interface ActivationLetter {
  /** Mã · Id */
  id: ActivationLetterId;
  /** Đợt in · Batch */
  batch_id: LetterBatchId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người nhận · For whom */
  person_id: PersonId;
  /** Tài khoản · Account */
  account_id: AccountId | null;
  /** Cho chính học sinh · For the pupil */
  for_pupil: boolean;
  /** Tình trạng · State */
  state: ActivationLetterState;
  /** Vì sao · Why */
  why: string;
  /** In lúc · Printed at */
  issued_at: Instant | null;
  /** Dùng đến hết ngày · Good until */
  valid_until: Day | null;
  /** Dùng hoặc hết hiệu lực lúc · Used or void at */
  done_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=batch_id. */
  batch?: LetterBatch | null;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=account_id. */
  account?: Account | null;
}

/**  ·  */
export interface AddedClass {
  /** Đợt · Round */
  id: ConfirmationRoundId;
  /** Lớp · Class */
  class_id: ClassId;
}

/**  ·  */
export interface AnswerRate {
  /** Lớp · Class */
  class_id: ClassId | null;
  /** Tên lớp · Name */
  name: string;
  /** Số học sinh · Pupils */
  pupils: number;
  /** Đã xác nhận · Confirmed */
  confirmed: number;
  /** Có đề nghị sửa · With changes */
  changed: number;
  /** Chưa trả lời · Unanswered */
  unanswered: number;
}

export type ChangeProposalState = 'waiting' | 'decided' | 'withdrawn';

/** Đề nghị sửa thông tin · Proposed change */
export interface ChangeProposal {
  /** Mã · Id */
  id: ChangeProposalId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Người đề nghị · Proposed by */
  proposer_id: PersonId | null;
  /** Tình trạng · State */
  state: ChangeProposalState;
  /** Lời nhắn · Message */
  message: string;
  /** Có giấy tờ kèm theo · With a paper */
  has_paper: boolean;
  /** Gửi lúc · Proposed at */
  proposed_at: Instant;
  /** Xử lý xong lúc · Decided at */
  decided_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=proposer_id. */
  proposer?: Person | null;
}

/**  ·  */
export interface ChosenPupil {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
}

/**  ·  */
export interface ClassCoverage {
  /** Lớp · Class */
  class_id: ClassId;
  /** Tên lớp · Name */
  name: string;
  /** Số học sinh · Pupils */
  pupils: number;
  /** Có người giám hộ · With a guardian */
  with_guardian: number;
  /** Đã nhận thư, chưa dùng · With a letter */
  with_letter: number;
  /** Gia đình đã vào · Families that are in */
  entered: number;
}

export type ConfirmationAnswer = 'confirmed' | 'changed';

/** Xác nhận của gia đình · Confirmation */
export interface Confirmation {
  /** Mã · Id */
  id: ConfirmationId;
  /** Đợt · Round */
  round_id: ConfirmationRoundId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Người trả lời · Answered by */
  by_id: PersonId | null;
  /** Trả lời · Answer */
  answer: ConfirmationAnswer;
  /** Lúc · At */
  answered_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=round_id. */
  round?: ConfirmationRound | null;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=by_id. */
  by?: Person | null;
}

/** Đợt xin xác nhận thông tin · Confirmation round */
export interface ConfirmationRound {
  /** Mã · Id */
  id: ConfirmationRoundId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Tên đợt · Name */
  name: string;
  /** Từ ngày · From */
  opens_on: Day;
  /** Đến hết ngày · Until */
  closes_on: Day;
  /** Cả trường · The whole school */
  all_classes: boolean;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
}

/**  ·  */
export interface CoverageQuery {
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
}

/**  ·  */
export interface FactsQuery {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
}

export type KnownFactPart = 'child' | 'guardian' | 'enrolment' | 'profile' | 'contact' | 'care';

/**  ·  */
export interface KnownFact {
  /** Thuộc về · Part */
  part: KnownFactPart;
  /** Mục · Field */
  field: string;
  /** Tên mục · Label in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Label */
  label_en: string;
  /** Giá trị · Value */
  value: string;
  /** Giá trị dễ đọc · As people read it */
  shown: string;
  /** Không hiện · Hidden */
  hidden: boolean;
  /** Đang chờ duyệt · Waits for the school */
  waiting: boolean;
}

/** Đợt in thư kích hoạt · Batch of letters */
export interface LetterBatch {
  /** Mã · Id */
  id: LetterBatchId;
  /** Lớp · Class */
  class_id: ClassId | null;
  /** Cả thư cho học sinh · Also for pupils */
  with_pupils: boolean;
  /** Ghi chú · Note */
  note: string;
  /** Người chuẩn bị · Prepared by */
  by_id: AccountId | null;
  /** Chuẩn bị lúc · Prepared at */
  prepared_at: Instant;
  /** In lần cuối lúc · Last printed at */
  printed_at: Instant | null;
  /** Số thư · Letters */
  letters: number;
  /** Không cấp được · Refused */
  refused: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=class_id. */
  class?: Class | null;
  /** Only with expand=by_id. */
  by?: Account | null;
}

/**  ·  */
export interface NewConfirmation {
  /** Đợt · Round */
  id: ConfirmationRoundId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
}

/**  ·  */
export interface NewProposal {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Lời nhắn · Message */
  message?: string;
  /** Các mục · Fields */
  values: WantedValue[];
  /** Giấy tờ kèm theo · Paper */
  file_id?: StoredFileId | null;
}

/**  ·  */
export interface NewRound {
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
  /** Tên đợt · Name */
  name: string;
  /** Từ ngày · From */
  opens_on?: Day | null;
  /** Đến hết ngày · Until */
  closes_on: Day;
  /** Chỉ một lớp · This class only */
  class_id?: ClassId | null;
}

/**  ·  */
export interface NoFilter {
}

export type OpenQuestionAnswer = 'confirmed' | 'changed';

/**  ·  */
export interface OpenQuestion {
  /** Đợt · Round */
  round_id: ConfirmationRoundId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Tên đợt · Name of the round */
  round_name: string;
  /** Đến hết ngày · Until */
  closes_on: Day;
  /** Trả lời · Answer */
  answer: OpenQuestionAnswer | null;
  /** Do tôi trả lời · Answered by me */
  mine: boolean;
}

/**  ·  */
export interface PrepareChosenLetters {
  /** Học sinh · Pupils */
  pupils: ChosenPupil[];
  /** Cả thư cho học sinh · Also for the pupils */
  with_pupils?: boolean;
  /** Ghi chú · Note */
  note?: string;
}

/**  ·  */
export interface PrepareLetters {
  /** Lớp · Class */
  class_id?: ClassId | null;
  /** Hoặc một học sinh · Or one pupil */
  pupil_id?: PupilId | null;
  /** Cả thư cho học sinh · Also for the pupils */
  with_pupils?: boolean;
  /** Ghi chú · Note */
  note?: string;
}

/**  ·  */
export interface PrintBatches {
  /** Các đợt in · Batches */
  batches: WhichBatch[];
}

/**  ·  */
export interface ProposalPaper {
  /** Đề nghị · Proposal */
  id: ChangeProposalId;
  /** Tệp · File */
  file_id: StoredFileId;
  /** Tên giấy tờ · Title */
  title?: string;
}

/**  ·  */
export interface ProposalRefusal {
  /** Đề nghị · Proposal */
  id: ChangeProposalId;
  /** Lý do · Reason */
  reason: string;
}

export type ProposedValuePart = 'child' | 'guardian' | 'enrolment' | 'profile' | 'contact' | 'care';

export type ProposedValueState = 'waiting' | 'stale' | 'accepted' | 'refused' | 'withdrawn';

/** Mục đề nghị sửa · Proposed field */
export interface ProposedValue {
  /** Mã · Id */
  id: ProposedValueId;
  /** Đề nghị · Proposal */
  proposal_id: ChangeProposalId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Người đề nghị · Proposed by */
  proposer_id: PersonId | null;
  /** Thuộc về · Part */
  part: ProposedValuePart;
  /** Tên trường dữ liệu · Field */
  field: string;
  /** Mục · Label */
  label_vi: string;
  /** Khi đề nghị · Value when proposed */
  old_value: string;
  /** Đề nghị · Proposed value */
  new_value: string;
  /** Giá trị đầy đủ · Full value */
  wire_value: string | null;
  /** Dấu của giá trị cũ · Mark of the old value */
  old_mark: string;
  /** Tình trạng · State */
  state: ProposedValueState;
  /** Lý do · Reason */
  reason: string;
  /** Người duyệt · Decided by */
  decided_by: PersonId | null;
  /** Duyệt lúc · Decided at */
  decided_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=proposal_id. */
  proposal?: ChangeProposal | null;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=proposer_id. */
  proposer?: Person | null;
}

/**  ·  */
export interface Reminder {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Lớp · Class */
  class_name: string;
  /** Phụ huynh · Guardian */
  guardian_name: string;
  /** Điện thoại · Telephone */
  phone: string;
  /** Đã vào hệ thống · Has entered */
  has_entered: boolean;
}

/** Lớp được hỏi · Class of a round */
export interface RoundClass {
  /** Mã · Id */
  id: RoundClassId;
  /** Đợt · Round */
  round_id: ConfirmationRoundId;
  /** Lớp · Class */
  class_id: ClassId;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=round_id. */
  round?: ConfirmationRound | null;
  /** Only with expand=class_id. */
  class?: Class | null;
}

/**  ·  */
export interface RoundPeriod {
  /** Đợt · Round */
  id: ConfirmationRoundId;
  /** Đến hết ngày · Until */
  closes_on: Day;
}

/**  ·  */
export interface ValueRefusal {
  /** Mục · Field */
  id: ProposedValueId;
  /** Lý do · Reason */
  reason: string;
}

export type WantedValuePart = 'child' | 'guardian' | 'enrolment' | 'profile' | 'contact' | 'care';

/**  ·  */
export interface WantedValue {
  /** Thuộc về · Part */
  part: WantedValuePart;
  /** Mục · Field */
  field: string;
  /** Giá trị · Value */
  value?: string;
}

/**  ·  */
export interface WhichBatch {
  /** Đợt in · Batch */
  id: LetterBatchId;
}

/**  ·  */
export interface WhichProposal {
  /** Đề nghị · Proposal */
  id: ChangeProposalId;
}

/**  ·  */
export interface WhichRound {
  /** Đợt · Round */
  id: ConfirmationRoundId;
}

/**  ·  */
export interface WhichValue {
  /** Mục · Field */
  id: ProposedValueId;
}

/**  ·  */
export interface ChangesQuery {
  /** Con trỏ của lần trước · Cursor of the answer before */
  since?: string | null;
  /** Số dòng · Rows */
  limit?: number | null;
  /** Loại dữ liệu · Entities */
  entities?: string | null;
}

/**  ·  */
export interface FeedComparison {
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Các dòng đang giữ · Rows held */
  known: KnownRow[];
  /** Sau mã · Behind this id */
  starting_after?: string | null;
  /** Đến hết mã · Up to this id */
  up_to?: string | null;
  /** Số dòng · Rows */
  limit?: number | null;
}

/**  ·  */
export interface KnownRow {
  /** Mã · Id */
  id: string;
  /** Phiên bản · Version */
  version: number;
}

/**  ·  */
export interface CheckAsk {
}

/**  ·  */
export interface CheckAsked {
  /** Mã việc · Job */
  job: string;
}

/** Nội dung chờ xóa · Content to be removed */
export interface ContentRemoval {
  /** Mã · Id */
  id: ContentRemovalId;
  /** Mã SHA-256 · SHA-256 */
  sha256: string;
  version: number;
  ended_at?: Instant;
}

/**  ·  */
export interface FileAsk {
  /** Mã · Id */
  id: StoredFileId;
}

/**  ·  */
export interface FileDescription {
  /** Mã · Id */
  id: StoredFileId;
  /** Tên tệp · Name */
  name: string;
  /** Loại tệp · Media type */
  media_type: string;
  /** Mã SHA-256 · SHA-256 */
  sha256: string;
  /** Mục đích · Purpose */
  purpose: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Thời điểm gửi · Uploaded at */
  uploaded_at: Instant;
}

/** Dung lượng tệp cho phép · Room for files */
export interface FileQuota {
  /** Mã · Id */
  id: FileQuotaId;
  /** Trường · School */
  school: SchoolId | null;
  /** Số byte · Bytes */
  bytes: number;
  version: number;
  ended_at?: Instant;
}

/** Dung lượng tệp cho phép · Room for files */
export interface FileQuotaCreate {
  /** Trường · School */
  school?: SchoolId | null;
  /** Số byte · Bytes */
  bytes: number;
}
export type FileQuotaPatch = Partial<FileQuotaCreate>;
export type FileQuotaBulk = Bulk<FileQuotaId, FileQuotaCreate, FileQuotaPatch>;

/**  ·  */
export interface FileUsage {
  /** Đã dùng (byte) · Used bytes */
  used: number;
  /** Đang gửi (byte) · Arriving bytes */
  arriving: number;
  /** Cho phép (byte) · Quota in bytes */
  quota: number;
}

/**  ·  */
export interface NewUpload {
  /** Tên tệp · Name */
  name: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Mã SHA-256 · SHA-256 */
  sha256?: string | null;
  /** Mục đích · Purpose */
  purpose?: string;
}

/** Tệp · File */
export interface StoredFile {
  /** Mã · Id */
  id: StoredFileId;
  /** Tên tệp · Name */
  name: string;
  /** Loại tệp · Media type */
  media_type: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Mã SHA-256 · SHA-256 */
  sha256: string;
  /** Tài khoản đã gửi · Account that uploaded it */
  uploaded_by: number;
  /** Mục đích · Purpose */
  purpose: string;
  /** Thời điểm gửi · Uploaded at */
  uploaded_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Tệp đang gửi · Upload */
export interface Upload {
  /** Mã · Id */
  id: UploadId;
  /** Tên tệp · Name */
  name: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Mã SHA-256 · SHA-256 */
  sha256: string | null;
  /** Mục đích · Purpose */
  purpose: string;
  /** Tài khoản · Account */
  account: number;
  /** Tệp đã xong · File, once finished */
  file: number;
  /** Dùng lần cuối · Last used */
  used_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface UploadState {
  /** Mã · Id */
  id: UploadId;
  /** Tên tệp · Name */
  name: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Đã nhận (byte) · Received bytes */
  offset: number;
  /** Tệp · File */
  file_id: StoredFileId | null;
}

/**  ·  */
export interface UsageAsk {
}

/**  ·  */
export interface Figure {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Là tỷ lệ · Is a share */
  share: boolean;
  /** Đạt · Part */
  part: number;
  /** Trên tổng · Whole */
  whole: number;
}

/** Số liệu cuối ngày · Figure of a day */
export interface FigureDay {
  /** Mã · Id */
  id: FigureDayId;
  /** Số liệu · Figure */
  code: string;
  /** Ngày · Day */
  day: Day;
  /** Đạt · Part */
  part: number;
  /** Trên tổng · Whole */
  whole: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface FigurePoint {
  /** Mã · Code */
  code: string;
  /** Ngày · Day */
  day: Day;
  /** Đạt · Part */
  part: number;
  /** Trên tổng · Whole */
  whole: number;
}

/**  ·  */
export interface NoQuery {
}

/**  ·  */
export interface SchoolStanding {
  /** Trường · School */
  school_id: SchoolId;
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Học sinh · Pupils */
  pupils: number;
  /** Hồ sơ đã rà soát · Records judged */
  records: number;
  /** Mục đã đối chiếu · Verified fields */
  verified: number;
  /** Mục cần đối chiếu · Fields to verify */
  verifiable: number;
  /** Mục đã điền · Filled fields */
  filled: number;
  /** Mục bắt buộc · Required fields */
  required: number;
  /** Lỗi · Errors */
  errors: number;
  /** Cảnh báo · Warnings */
  warnings: number;
  /** Gia đình được hỏi · Families asked */
  asked: number;
  /** Gia đình đã trả lời · Families that answered */
  answered: number;
  /** Làm việc gần nhất · Worked last on */
  worked_on: Day | null;
}

export type WaitingQueryLang = 'vi' | 'en';

/**  ·  */
export interface WaitingQuery {
  /** Ngôn ngữ · Language */
  lang?: WaitingQueryLang;
}

/**  ·  */
export interface WaitingRow {
  /** Danh sách việc · Worklist */
  list: string;
  /** Màn hình · Screen */
  screen: string;
  /** Hồ sơ · Record */
  record: string;
  /** Tên · Title */
  title: string;
  /** Chi tiết · Subtitle */
  subtitle: string;
  /** Hạn · Due */
  due: Day | null;
  /** Quá hạn · Late */
  late: boolean;
}

/** Sửa một ô · Correction of a cell */
export interface CellCorrection {
  /** Trang tính · Worksheet */
  sheet?: string;
  /** Dòng · Line */
  row: number;
  /** Cột · Column */
  column: string;
  /** Giá trị · Value */
  text?: string | null;
  /** Mọi dòng giống vậy · All lines that are alike */
  alike?: boolean;
}

export type ColumnDecisionDayOrder = 'as_column_tells' | 'day_first' | 'month_first';

/** Cột do người dùng chọn · Decision about a column */
export interface ColumnDecision {
  /** Trang tính · Worksheet */
  sheet?: string;
  /** Cột · Column */
  column: string;
  /** Trường · Field */
  field?: string;
  /** Thứ tự ngày tháng · Order of days */
  day_order?: ColumnDecisionDayOrder;
}

/** Cột đã chọn cho mẫu tệp · Remembered columns */
export interface ColumnMemory {
  /** Mã · Id */
  id: ColumnMemoryId;
  /** Mẫu nhập · Sheet */
  sheet: string;
  /** Dạng tệp · Shape */
  shape: string;
  /** Cột · Columns */
  columns: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Cột của mẫu nhập · Column of a sheet */
export interface ColumnView {
  /** Trường · Field */
  field: string;
  /** Tên tiếng Việt · Vietnamese label */
  label_vi: string;
  /** Tên tiếng Anh · English label */
  label_en: string;
  /** Cần có · Expected */
  expected: boolean;
}

/** Sửa khi nhập tệp · Correction of an import */
export interface Correction {
  /** Mã · Id */
  id: CorrectionId;
  /** Lần nhập · Import */
  import_id: ImportId;
  /** Trang tính · Worksheet */
  worksheet: string;
  /** Dòng · Line */
  line_number: number;
  /** Cột · Column */
  column_letters: string;
  /** Giá trị đã mã hóa · Encrypted value */
  sealed: string;
  /** Tài khoản · Account */
  account: number;
  /** Lúc sửa · Corrected at */
  corrected_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=import_id. */
  import?: Import | null;
}

/** Dòng của tệp · Line of a file */
export interface FileLine {
  /** Trang tính · Worksheet */
  sheet?: string;
  /** Dòng · Line */
  row?: number;
}

export type ImportState = 'previewing' | 'previewed' | 'applying' | 'applied' | 'undoing' | 'undone' | 'failed';

/** Lần nhập tệp · Import */
export interface Import {
  /** Mã · Id */
  id: ImportId;
  /** Mẫu nhập · Sheet */
  sheet: string;
  /** Tên tệp · File */
  file_name: string;
  /** Năm học · School year */
  year: string;
  /** Tình trạng · State */
  state: ImportState;
  /** Tạo lớp còn thiếu · Create missing classes */
  create_missing: boolean;
  /** Chỉ nhập khi mọi dòng đều được · All lines or none */
  all_or_nothing: boolean;
  /** Số dòng dữ liệu · Lines of data */
  rows: number;
  /** Thêm mới · Created */
  created: number;
  /** Cập nhật · Updated */
  updated: number;
  /** Không đổi · Same */
  same: number;
  /** Không nhận · Rejected */
  rejected: number;
  /** Bỏ qua · Skipped */
  skipped: number;
  /** Không có trong tệp · Not in the file */
  absent: number;
  /** Đã bỏ ra · Left out */
  left_out: number;
  /** Ô đã sửa · Corrected cells */
  corrected: number;
  /** Sửa chưa xem lại · Corrections not looked at */
  unseen: number;
  /** Đã ghi · Lines done */
  done: number;
  /** Lỗi · Fault */
  fault: string;
  /** Cột do người dùng chọn · Columns that were chosen */
  columns: string;
  /** Tệp · File */
  file_id: StoredFileId | null;
  /** Báo cáo · Report */
  report_id: StoredFileId | null;
  /** Các dòng · Lines */
  lines_id: StoredFileId | null;
  /** Nhóm thay đổi · Change set */
  change_set: number;
  /** Nhóm hoàn tác · Change set of the undo */
  undo_set: number;
  /** Việc chạy nền · Job */
  job: number;
  /** Tài khoản nhập · Account */
  account: number;
  /** Lúc yêu cầu · Asked at */
  asked_at: Instant;
  /** Lúc ghi xong · Applied at */
  applied_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Người nhập · Who imported */
export interface ImportAsker {
  /** Lần nhập · Import */
  id: ImportId;
  /** Tên · Name */
  name: string;
  /** Chính tôi · It was me */
  own: boolean;
}

/** Bỏ dòng ra · Lines left out */
export interface LeftOut {
  /** Lần nhập · Import */
  id: ImportId;
  /** Các dòng · Lines */
  lines: FileLine[];
  /** Bỏ ra · Left out */
  left_out?: boolean;
}

/** Sửa trong bản xem trước · Corrections */
export interface NewCorrections {
  /** Lần nhập · Import */
  id: ImportId;
  /** Các ô · Cells */
  cells: CellCorrection[];
}

/** Nhập tệp · New import */
export interface NewImport {
  /** Mẫu nhập · Sheet */
  sheet: string;
  /** Tệp · File */
  file_id: StoredFileId;
  /** Năm học · School year */
  year?: string;
  /** Tạo lớp còn thiếu · Create missing classes */
  create_missing?: boolean;
  /** Chỉ nhập khi mọi dòng đều được · All lines or none */
  all_or_nothing?: boolean;
  /** Cột · Columns */
  columns?: ColumnDecision[];
}

/** Xem trước lại · Look again */
export interface NewLook {
  /** Lần nhập · Import */
  id: ImportId;
  /** Mẫu nhập · Sheet */
  sheet?: string | null;
  /** Năm học · School year */
  year?: string | null;
  /** Tạo lớp còn thiếu · Create missing classes */
  create_missing?: boolean | null;
  /** Chỉ nhập khi mọi dòng đều được · All lines or none */
  all_or_nothing?: boolean | null;
  /** Cột · Columns */
  columns?: ColumnDecision[];
}

/**  ·  */
export interface NoQuestion {
}

/** Mẫu nhập · Sheet */
export interface SheetView {
  /** Mã · Code */
  code: string;
  /** Tên tiếng Việt · Vietnamese label */
  label_vi: string;
  /** Tên tiếng Anh · English label */
  label_en: string;
  /** Theo năm học · Of a school year */
  of_a_year: boolean;
  /** Danh sách · List */
  screen: string;
  /** Cột · Columns */
  columns: ColumnView[];
}

/**  ·  */
export interface WhichImport {
  /** Lần nhập · Import */
  id: ImportId;
}

/**  ·  */
export interface AttemptReport {
  /** Lúc · At */
  at: Instant;
  /** Số sự kiện · Events */
  events: number;
  /** Mất bao lâu (ms) · Took (ms) */
  took_ms: number;
  /** Mã trả lời · Status of the answer */
  status: number;
  /** Mã lỗi · Code of the error */
  error: string;
  /** Lỗi · Error in Vietnamese */
  error_vi: string;
  /** Lỗi (tiếng Anh) · Error */
  error_en: string;
}

/**  ·  */
export interface NewSecret {
  /** Khóa ký · Secret */
  secret: string;
  /** Khóa cũ còn dùng đến · The former one is valid until */
  former_valid_until: Instant | null;
}

/**  ·  */
export interface NewWebHook {
  /** Trường · School */
  school_id?: SchoolId | null;
  /** Địa chỉ nhận · Address */
  url: string;
  /** Các sự kiện · Events */
  events?: string;
  /** Ghi chú · Note */
  note?: string;
}

/** Đầu nhận sự kiện · Web-hook */
export interface WebHook {
  /** Mã · Id */
  id: WebHookId;
  /** Địa chỉ nhận · Address */
  url: string;
  /** Các sự kiện · Events */
  events: string;
  /** Ghi chú · Note */
  note: string;
  /** Đang bật · Active */
  active: boolean;
  /** Tự tắt lúc · Stopped at */
  stopped_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface WebHookChoice {
  /** Đầu nhận · Web-hook */
  id: WebHookId;
}

/**  ·  */
export interface WebHookChoiceInput {
  /** Đầu nhận · Web-hook */
  id: WebHookId;
}

/**  ·  */
export interface WebHookCorrection {
  /** Đầu nhận · Web-hook */
  id: WebHookId;
  /** Địa chỉ nhận · Address */
  url?: string | null;
  /** Các sự kiện · Events */
  events?: string | null;
  /** Ghi chú · Note */
  note?: string | null;
  /** Đang bật · Active */
  active?: boolean | null;
}

/** Khóa ký của đầu nhận · Secret of a web-hook */
export interface WebHookSecret {
  /** Mã · Id */
  id: WebHookSecretId;
  /** Đầu nhận · Web-hook */
  web_hook_id: WebHookId;
  /** Khóa đã mã hóa · Encrypted secret */
  sealed: string;
  /** Còn dùng đến · Valid until */
  valid_until: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=web_hook_id. */
  web_hook?: WebHook | null;
}

/**  ·  */
export interface JobChoice {
  /** Mã việc · Job */
  id: string;
}

export type JobQueryState = 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';

/**  ·  */
export interface JobQuery {
  /** Trạng thái · State */
  state?: JobQueryState | null;
  /** Sau việc · After the job */
  after?: string;
}

export type JobReportState = 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';

/**  ·  */
export interface JobReport {
  /** Mã việc · Job */
  id: string;
  /** Loại việc · Kind */
  kind: string;
  /** Tên việc · Name in Vietnamese */
  label_vi: string;
  /** Tên việc (tiếng Anh) · Name */
  label_en: string;
  /** Trạng thái · State */
  state: JobReportState;
  /** Số lần chạy · Attempts */
  attempts: number;
  /** Đã làm · Done so far */
  done: number;
  /** Tổng số · Of how many */
  total: number;
  /** Đang làm gì · What it is doing */
  note: string;
  /** Kết quả · Result */
  result: string;
  /** Mã lỗi · Code of the error */
  error: string;
  /** Lỗi · Error in Vietnamese */
  error_vi: string;
  /** Lỗi (tiếng Anh) · Error */
  error_en: string;
  /** Yêu cầu lúc · Asked at */
  asked_at: Instant;
  /** Bắt đầu lúc · Started at */
  started_at: Instant | null;
  /** Xong lúc · Finished at */
  finished_at: Instant | null;
  /** Của tôi · Mine */
  own: boolean;
  /** Tài khoản đã yêu cầu · Account that asked */
  asked_by: string;
  /** Được chạy lại · May be replayed */
  may_replay: boolean;
}

export type FieldChoiceFrom = 'kept' | 'lost';

/** Chọn giá trị · Choice of a value */
export interface FieldChoice {
  /** Mục · Field */
  field: string;
  /** Lấy từ · From */
  from: FieldChoiceFrom;
}

export type FieldViewProposed = 'kept' | 'lost';

/** Mục khác nhau · Field that differs */
export interface FieldView {
  /** Mục · Field */
  field: string;
  /** Nhãn · Label */
  label_vi: string;
  /** Nhãn tiếng Anh · Label in English */
  label_en: string;
  /** Ở hồ sơ giữ lại · On the record that stays */
  kept: string;
  /** Ở hồ sơ nhập vào · On the record that goes */
  lost: string;
  /** Không hiện giá trị · Hidden */
  hidden: boolean;
  /** Đề nghị lấy · Proposed */
  proposed: FieldViewProposed;
}

export type MergeKind = 'pupil' | 'staff_member' | 'person';

/** Lần gộp hồ sơ · Merge */
export interface Merge {
  /** Mã · Id */
  id: MergeId;
  /** Loại hồ sơ · Kind */
  kind: MergeKind;
  /** Người được giữ lại · Person that stays */
  person_id: PersonId;
  /** Học sinh được giữ lại · Pupil that stays */
  pupil_id: PupilId | null;
  /** Nhân sự được giữ lại · Staff member that stays */
  staff_member_id: StaffMemberId | null;
  /** Hồ sơ đã nhập vào · Record that went into it */
  lost: string;
  /** Số của hồ sơ đã nhập vào · Number of the record that went */
  lost_row: number;
  /** Danh tính đã nhập vào · Identity that went into it */
  lost_person: string;
  /** Tên trên hồ sơ đã nhập vào · Name on the record that went */
  lost_name: string;
  /** Mã trên hồ sơ đã nhập vào · Code on the record that went */
  lost_code: string;
  /** Lý do · Reason */
  reason: string;
  /** Tài khoản thực hiện · Account */
  account: number;
  /** Nhóm thay đổi · Change set */
  change_set: number;
  /** Gộp lúc · Merged at */
  merged_at: Instant;
  /** Hoàn tác lúc · Undone at */
  undone_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
}

/** Xem trước khi gộp · What a merge would do */
export interface MergePreview {
  /** Hồ sơ giữ lại · Record that stays */
  kept: string;
  /** Hồ sơ nhập vào · Record that goes */
  lost: string;
  /** Tên trên hồ sơ giữ lại · Name on it */
  kept_name: string;
  /** Tên trên hồ sơ nhập vào · Name on the other */
  lost_name: string;
  /** Phiên bản hồ sơ giữ lại · Its version */
  kept_version: number;
  /** Phiên bản hồ sơ nhập vào · Version of the other */
  lost_version: number;
  /** Các mục khác nhau · Fields that differ */
  fields: FieldView[];
  /** Dữ liệu đi theo · Rows that come along */
  rows: RowsView[];
  /** Vướng mắc · What stands in the way */
  obstacles: string;
  /** Vướng mắc, bằng lời · The same in words */
  in_the_way: Obstacle[];
}

/** Hồ sơ hiện nay · Record of today */
export interface MergeResult {
  /** Hồ sơ · Record */
  record: string;
  /** Đã gộp · Merged */
  merged: boolean;
}

export type MovedRowFate = 'moved' | 'copied' | 'ended';

/** Dòng đã chuyển khi gộp · Row that a merge moved */
export interface MovedRow {
  /** Mã · Id */
  id: MovedRowId;
  /** Lần gộp · Merge */
  merge_id: MergeId;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Đã làm gì · Fate */
  fate: MovedRowFate;
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Dòng · Row */
  row: number;
  /** Dòng thay thế · Row that stands for it */
  now: number;
  /** Mục · Field */
  field: string;
  /** Trước đó · Before */
  before: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=merge_id. */
  merge?: Merge | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Gộp hai hồ sơ · Merge of two records */
export interface NewMerge {
  /** Hồ sơ giữ lại · Record that stays */
  kept: string;
  /** Hồ sơ nhập vào · Record that goes into it */
  lost: string;
  /** Lý do · Reason */
  reason: string;
  /** Giá trị được chọn · Chosen values */
  fields?: FieldChoice[];
  /** Phiên bản hồ sơ giữ lại · Version of the first */
  kept_version?: number | null;
  /** Phiên bản hồ sơ nhập vào · Version of the second */
  lost_version?: number | null;
}

export type NewSplitSex = 'male' | 'female';

/** Tách hồ sơ học sinh · Split of a pupil */
export interface NewSplit {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Lần gộp sai · Merge that was wrong */
  merge_id?: MergeId | null;
  /** Họ và tên em kia · Name of the other pupil */
  full_name?: string;
  /** Ngày sinh em kia · Birth date of the other */
  birth_date?: Day | null;
  /** Giới tính em kia · Sex of the other */
  sex?: NewSplitSex | null;
  /** Mã học sinh em kia · Code of the other */
  code?: string;
  /** Lý do · Reason */
  reason: string;
  /** Các dòng sang hồ sơ kia · Rows that go */
  rows?: RowChoice[];
  /** Phiên bản đã xem · Version that was seen */
  version?: number | null;
}

/** Vướng mắc · Obstacle */
export interface Obstacle {
  /** Mã · Code */
  code: string;
  /** Nội dung · Message in Vietnamese */
  message_vi: string;
  /** Nội dung (tiếng Anh) · Message */
  message_en: string;
}

/**  ·  */
export interface PairQuery {
  /** Hồ sơ giữ lại · Record that stays */
  kept: string;
  /** Hồ sơ nhập vào · Record that goes into it */
  lost: string;
}

/**  ·  */
export interface ResultQuery {
  /** Hồ sơ · Record */
  record: string;
}

/** Dòng được chọn · Row that goes */
export interface RowChoice {
  /** Dòng · Row */
  row: string;
}

/** Dữ liệu đi theo · Rows that come along */
export interface RowsView {
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Nhãn · Label */
  label_vi: string;
  /** Nhãn tiếng Anh · Label in English */
  label_en: string;
  /** Của hồ sơ giữ lại · Of the record that stays */
  kept: number;
  /** Của hồ sơ nhập vào · Of the record that goes */
  lost: number;
  /** Nhường dòng đã có · Give way to a row that is there */
  settled: number;
  /** Chỉ còn những ngày trống · Only for days that are free */
  cut: number;
}

/** Lần tách hồ sơ · Split */
export interface Split {
  /** Mã · Id */
  id: SplitId;
  /** Tách từ học sinh · Pupil whose rows went */
  pupil_id: PupilId;
  /** Sang học sinh · Pupil to whom they went */
  other_id: PupilId;
  /** Về người · Person */
  person_id: PersonId;
  /** Lần gộp sai · Merge that was wrong */
  merge_id: MergeId | null;
  /** Tên trên hồ sơ lúc tách · Name on the record then */
  name: string;
  /** Tên em kia lúc tách · Name of the other then */
  other_name: string;
  /** Lý do · Reason */
  reason: string;
  /** Số dòng được chọn · Rows that were chosen */
  rows: number;
  /** Tài khoản thực hiện · Account */
  account: number;
  /** Nhóm thay đổi · Change set */
  change_set: number;
  /** Tách lúc · Split at */
  split_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=other_id. */
  other?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=merge_id. */
  merge?: Merge | null;
}

/**  ·  */
export interface SplitQuery {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
}

/** Dòng có thể tách · Row that may go */
export interface SplitRow {
  /** Dòng · Row */
  row: string;
  /** Loại dữ liệu · Kind */
  label_vi: string;
  /** Loại dữ liệu, tiếng Anh · Kind in English */
  label_en: string;
  /** Từ ngày · From */
  valid_from: Day | null;
  /** Đến ngày · Until */
  valid_to: Day | null;
  /** Đề nghị tách · Proposed */
  proposed: boolean;
}

/**  ·  */
export interface WhichMerge {
  /** Lần gộp · Merge */
  id: MergeId;
}

/** Văn bản đến · Arrival */
export interface Arrival {
  /** Loại văn bản · Kind */
  type_id: DocumentTypeId;
  /** Trích yếu · Title */
  title: string;
  /** Cơ quan gửi · Sent by */
  author: string;
  /** Số, ký hiệu của nơi gửi · Symbol of the sender */
  symbol?: string;
  /** Ngày văn bản · Date */
  issued_on?: Day | null;
  /** Ngày đến · Arrived on */
  arrived_on?: Day | null;
  /** Số đến · Number of arrival */
  number?: number | null;
  /** Mật · Confidential */
  confidential?: boolean;
  /** Tệp · File */
  file_id?: StoredFileId | null;
  /** Chuyển cho · Forwarded to */
  forwarded_id?: StaffMemberId | null;
  /** Đơn vị, người nhận · Unit or person */
  forwarded_to?: string;
  /** Hạn giải quyết · Due on */
  due_on?: Day | null;
  /** Ghi chú · Notes */
  notes?: string;
}

/** Sửa văn bản đến · Correcting an arrival */
export interface ArrivalEdit {
  /** Văn bản · Document */
  id: DocumentId;
  /** Loại văn bản · Kind */
  type_id: DocumentTypeId;
  /** Trích yếu · Title */
  title: string;
  /** Cơ quan gửi · Sent by */
  author: string;
  /** Số, ký hiệu của nơi gửi · Symbol of the sender */
  symbol?: string;
  /** Ngày văn bản · Date */
  issued_on?: Day | null;
  /** Mật · Confidential */
  confidential?: boolean;
  /** Tệp · File */
  file_id?: StoredFileId | null;
  /** Hạn giải quyết · Due on */
  due_on?: Day | null;
  /** Ghi chú · Notes */
  notes?: string;
}

/** Đề nghị đọc · Ask to read */
export interface AskReading {
  /** Văn bản · Document */
  id: DocumentId;
  /** Toàn trường · All staff */
  all_staff?: boolean;
  /** Các tổ · Departments */
  departments?: ChosenDepartment[];
  /** Từng người · Persons */
  staff_members?: ChosenReader[];
  /** Hạn đọc · To be read by */
  due_on?: Day | null;
}

/** Ban, tổ công tác · Body */
export interface Body {
  /** Mã · Id */
  id: BodyId;
  /** Tên · Name */
  name: string;
  /** Theo bộ tiêu chuẩn · Topic */
  topic_id: TopicId | null;
  /** Quyết định thành lập · Decision */
  document_id: DocumentId | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=topic_id. */
  topic?: Topic | null;
  /** Only with expand=document_id. */
  document?: Document | null;
}

/** Ban, tổ công tác · Body */
export interface BodyCreate {
  /** Tên · Name */
  name: string;
  /** Theo bộ tiêu chuẩn · Topic */
  topic_id?: TopicId | null;
  /** Quyết định thành lập · Decision */
  document_id?: DocumentId | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type BodyPatch = Partial<BodyCreate>;
export type BodyChange = Omit<BodyPatch, 'valid_from'> & { from: Day };
export type BodyBulk = Bulk<BodyId, BodyCreate, BodyPatch>;

export type BodyMemberRole = 'head' | 'deputy' | 'secretary' | 'member';

/** Thành viên ban, tổ · Member of a body */
export interface BodyMember {
  /** Mã · Id */
  id: BodyMemberId;
  /** Ban, tổ · Body */
  body_id: BodyId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Nhiệm vụ · Role */
  role: BodyMemberRole;
  /** Phụ trách · In charge of */
  task: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=body_id. */
  body?: Body | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Thành viên ban, tổ · Member of a body */
export interface BodyMemberCreate {
  /** Ban, tổ · Body */
  body_id: BodyId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Nhiệm vụ · Role */
  role?: BodyMemberRole;
  /** Phụ trách · In charge of */
  task?: string;
}
export type BodyMemberPatch = Partial<BodyMemberCreate>;
export type BodyMemberBulk = Bulk<BodyMemberId, BodyMemberCreate, BodyMemberPatch>;

export type BookQueryDirection = 'outgoing' | 'incoming' | 'internal';

export type BookQueryFormat = 'pdf' | 'xlsx';

/** Sổ văn bản · Register */
export interface BookQuery {
  /** Trường · School */
  id: SchoolId;
  /** Năm · Year */
  year: number;
  /** Chiều · Direction */
  direction?: BookQueryDirection;
  /** Dạng tệp · Kind of file */
  format?: BookQueryFormat;
  /** Sổ văn bản mật · Of confidential documents */
  confidential?: boolean;
}

export type ChecklistItemKind = 'regulation' | 'plan' | 'body';

export type ChecklistItemGap = 'none' | 'no_document' | 'wrong_kind' | 'not_issued' | 'not_yet' | 'over' | 'too_old' | 'not_signed' | 'not_read' | 'not_reviewed' | 'no_body' | 'member_left';

/** Mục của bộ tiêu chuẩn · Item of the standard */
export interface ChecklistItem {
  /** Chủ đề · Topic */
  topic_id: TopicId;
  /** Mã · Code */
  code: string;
  /** Mục · Item */
  item: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Thuộc nhóm · Group */
  kind: ChecklistItemKind;
  /** Mức · Level */
  level: number;
  /** Còn thiếu · What is missing */
  gap: ChecklistItemGap;
  /** Văn bản · Document */
  document_id: DocumentId | null;
  /** Số, ký hiệu · Symbol */
  symbol: string;
  /** Trích yếu · Title */
  title: string;
  /** Được đề nghị đọc · Asked to read */
  asked: number;
  /** Đã đọc · Have read */
  confirmed: number;
  /** Ban, tổ · Body */
  body_id: BodyId | null;
  /** Thành viên · Members */
  members: number;
  /** Thành viên đã nghỉ · Members who left */
  members_left: number;
  /** Cuộc họp có biên bản · Minuted meetings */
  meetings: number;
}

/**  ·  */
export interface ChecklistQuery {
}

/**  ·  */
export interface ChosenDepartment {
  /** Tổ · Department */
  department_id: DepartmentId;
}

/**  ·  */
export interface ChosenReader {
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
}

/**  ·  */
export interface ChosenTopic {
  /** Chủ đề · Topic */
  topic_id: TopicId;
}

/** Tiếp tục từ sổ giấy · Go on from a paper register */
export interface ContinueRegister {
  /** Dãy số · Row of numbers */
  sequence: string;
  /** Năm · Year */
  year?: number | null;
  /** Số cuối trong sổ giấy · Last number on paper */
  last: number;
}

export type DocumentDirection = 'outgoing' | 'incoming' | 'internal';

export type DocumentState = 'draft' | 'issued' | 'recalled' | 'replaced';

/** Văn bản · Document */
export interface Document {
  /** Mã · Id */
  id: DocumentId;
  /** Chiều · Direction */
  direction: DocumentDirection;
  /** Tình trạng · State */
  state: DocumentState;
  /** Loại văn bản · Kind */
  type_id: DocumentTypeId;
  /** Trích yếu · Title */
  title: string;
  /** Số, ký hiệu · Symbol */
  symbol: string;
  /** Số · Number */
  number: number | null;
  /** Năm của sổ · Year of the register */
  year: number | null;
  /** Dãy số · Row of numbers */
  sequence: string;
  /** Chữ viết tắt của trường · Abbreviation of the school */
  organisation: string;
  /** Ngày văn bản · Date */
  issued_on: Day | null;
  /** Người ký · Signed by */
  signer_id: StaffMemberId | null;
  /** Họ tên, chức vụ người ký · Name and post of the signer */
  signer: string;
  /** Đã ký số · Signed digitally */
  digitally_signed: boolean;
  /** Mật · Confidential */
  confidential: boolean;
  /** Tệp · File */
  file_id: StoredFileId | null;
  /** Hiệu lực từ · In force from */
  effective_from: Day | null;
  /** Hiệu lực đến · In force until */
  effective_to: Day | null;
  /** Rà soát vào ngày · To be reviewed on */
  review_on: Day | null;
  /** Rà soát lần cuối · Last reviewed on */
  reviewed_on: Day | null;
  /** Năm học · School year */
  year_id: SchoolYearId | null;
  /** Lần ban hành · Version */
  revision: number;
  /** Thay thế văn bản · Replaces */
  replaces_id: DocumentId | null;
  /** Nơi nhận · Recipients */
  recipients: string;
  /** Số lượng bản · Copies */
  copies: number | null;
  /** Nơi lưu bản gốc · Kept by */
  keeper: string;
  /** Ghi chú · Notes */
  notes: string;
  /** Lý do thu hồi · Why it was recalled */
  recall_reason: string;
  /** Thu hồi ngày · Recalled on */
  recalled_on: Day | null;
  /** Ngày đến · Arrived on */
  arrived_on: Day | null;
  /** Cơ quan gửi · Sent by */
  author: string;
  /** Chuyển cho · Forwarded to */
  forwarded_id: StaffMemberId | null;
  /** Đơn vị, người nhận · Unit or person */
  forwarded_to: string;
  /** Ngày chuyển · Forwarded on */
  forwarded_on: Day | null;
  /** Hạn giải quyết · Due on */
  due_on: Day | null;
  /** Giải quyết xong ngày · Settled on */
  settled_on: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=type_id. */
  type?: DocumentType | null;
  /** Only with expand=replaces_id. */
  replaces?: Document | null;
  /** Only with expand=forwarded_id. */
  forwarded?: StaffMember | null;
}

export type DocumentEditDirection = 'outgoing' | 'incoming' | 'internal';

/** Sửa văn bản · Correcting a document */
export interface DocumentEdit {
  /** Văn bản · Document */
  id: DocumentId;
  /** Chiều · Direction */
  direction?: DocumentEditDirection;
  /** Loại văn bản · Kind */
  type_id: DocumentTypeId;
  /** Trích yếu · Title */
  title: string;
  /** Chữ viết tắt của trường · Abbreviation of the school */
  organisation?: string;
  /** Ngày văn bản · Date */
  issued_on?: Day | null;
  /** Người ký · Signed by */
  signer_id?: StaffMemberId | null;
  /** Họ tên, chức vụ người ký · Name and post of the signer */
  signer?: string;
  /** Đã ký số · Signed digitally */
  digitally_signed?: boolean;
  /** Mật · Confidential */
  confidential?: boolean;
  /** Tệp · File */
  file_id?: StoredFileId | null;
  /** Hiệu lực từ · In force from */
  effective_from?: Day | null;
  /** Hiệu lực đến · In force until */
  effective_to?: Day | null;
  /** Rà soát vào ngày · To be reviewed on */
  review_on?: Day | null;
  /** Nơi nhận · Recipients */
  recipients?: string;
  /** Số lượng bản · Copies */
  copies?: number | null;
  /** Nơi lưu bản gốc · Kept by */
  keeper?: string;
  /** Ghi chú · Notes */
  notes?: string;
  /** Chủ đề · Topics */
  topics?: ChosenTopic[];
}

/** Chủ đề của văn bản · Topic of a document */
export interface DocumentTag {
  /** Mã · Id */
  id: DocumentTagId;
  /** Văn bản · Document */
  document_id: DocumentId;
  /** Chủ đề · Topic */
  topic_id: TopicId;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=document_id. */
  document?: Document | null;
  /** Only with expand=topic_id. */
  topic?: Topic | null;
}

/** Loại văn bản · Kind of document */
export interface DocumentType {
  /** Mã · Id */
  id: DocumentTypeId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  /** Chữ viết tắt trong ký hiệu · Abbreviation in symbols */
  official_code: string;
  /** Dãy số · Row of numbers */
  sequence: string;
  version: number;
  ended_at?: Instant;
}

/** Loại văn bản · Kind of document */
export interface DocumentTypeCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
  /** Chữ viết tắt trong ký hiệu · Abbreviation in symbols */
  official_code?: string;
  /** Dãy số · Row of numbers */
  sequence: string;
}
export type DocumentTypePatch = Partial<DocumentTypeCreate>;
export type DocumentTypeChange = Omit<DocumentTypePatch, 'valid_from'> & { from: Day };
export type DocumentTypeBulk = Bulk<DocumentTypeId, DocumentTypeCreate, DocumentTypePatch>;

/** Chuyển văn bản đến · Forwarding */
export interface Forwarding {
  /** Văn bản · Document */
  id: DocumentId;
  /** Chuyển cho · To */
  forwarded_id?: StaffMemberId | null;
  /** Hoặc đơn vị, người nhận · Or unit or person */
  forwarded_to?: string;
  /** Hạn giải quyết · Due on */
  due_on?: Day | null;
}

/** Ban hành · Issue */
export interface Issue {
  /** Văn bản · Document */
  id: DocumentId;
  /** Ngày ban hành · Date */
  issued_on?: Day | null;
  /** Số · Number */
  number?: number | null;
  /** Đã ký số · Signed digitally */
  digitally_signed?: boolean | null;
}

/** Cuộc họp · Meeting */
export interface Meeting {
  /** Mã · Id */
  id: MeetingId;
  /** Ban, tổ · Body */
  body_id: BodyId;
  /** Ngày họp · Held on */
  held_on: Day;
  /** Nội dung · Subject */
  subject: string;
  /** Biên bản · Minutes */
  document_id: DocumentId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=body_id. */
  body?: Body | null;
  /** Only with expand=document_id. */
  document?: Document | null;
}

/** Cuộc họp · Meeting */
export interface MeetingCreate {
  /** Ban, tổ · Body */
  body_id: BodyId;
  /** Ngày họp · Held on */
  held_on: Day;
  /** Nội dung · Subject */
  subject?: string;
  /** Biên bản · Minutes */
  document_id?: DocumentId | null;
}
export type MeetingPatch = Partial<MeetingCreate>;
export type MeetingBulk = Bulk<MeetingId, MeetingCreate, MeetingPatch>;

/** Lập ban, tổ · Form a body */
export interface NewBody {
  /** Tên · Name */
  name: string;
  /** Theo bộ tiêu chuẩn · Topic */
  topic_id?: TopicId | null;
  /** Quyết định thành lập · Decision */
  document_id: DocumentId;
  /** Từ ngày · From */
  valid_from?: Day | null;
  /** Đến ngày · Until */
  valid_to?: Day | null;
  /** Thành viên · Members */
  members?: NewBodyMember[];
}

export type NewBodyMemberRole = 'head' | 'deputy' | 'secretary' | 'member';

/**  ·  */
export interface NewBodyMember {
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Nhiệm vụ · Role */
  role?: NewBodyMemberRole;
  /** Phụ trách · In charge of */
  task?: string;
}

export type NewDocumentDirection = 'outgoing' | 'incoming' | 'internal';

/** Soạn văn bản · Writing a document */
export interface NewDocument {
  /** Chiều · Direction */
  direction?: NewDocumentDirection;
  /** Loại văn bản · Kind */
  type_id: DocumentTypeId;
  /** Trích yếu · Title */
  title: string;
  /** Chữ viết tắt của trường · Abbreviation of the school */
  organisation?: string;
  /** Ngày văn bản · Date */
  issued_on?: Day | null;
  /** Người ký · Signed by */
  signer_id?: StaffMemberId | null;
  /** Họ tên, chức vụ người ký · Name and post of the signer */
  signer?: string;
  /** Đã ký số · Signed digitally */
  digitally_signed?: boolean;
  /** Mật · Confidential */
  confidential?: boolean;
  /** Tệp · File */
  file_id?: StoredFileId | null;
  /** Hiệu lực từ · In force from */
  effective_from?: Day | null;
  /** Hiệu lực đến · In force until */
  effective_to?: Day | null;
  /** Rà soát vào ngày · To be reviewed on */
  review_on?: Day | null;
  /** Nơi nhận · Recipients */
  recipients?: string;
  /** Số lượng bản · Copies */
  copies?: number | null;
  /** Nơi lưu bản gốc · Kept by */
  keeper?: string;
  /** Ghi chú · Notes */
  notes?: string;
  /** Chủ đề · Topics */
  topics?: ChosenTopic[];
}

/** Ghi cuộc họp · Record a meeting */
export interface NewMeeting {
  /** Ban, tổ · Body */
  body_id: BodyId;
  /** Ngày họp · Held on */
  held_on: Day;
  /** Nội dung · Subject */
  subject?: string;
  /** Biên bản · Minutes */
  document_id?: DocumentId | null;
}

/** Số đã cấp của năm · Numbers of a year */
export interface NumberCounter {
  /** Mã · Id */
  id: NumberCounterId;
  /** Dãy số · Row of numbers */
  sequence: string;
  /** Năm · Year */
  year: number;
  /** Số cuối đã cấp · Last number */
  last: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Số sẽ cấp · Number to be given */
export interface NumberProposal {
  /** Dãy số · Row of numbers */
  sequence: string;
  /** Năm · Year */
  year: number;
  /** Số · Number */
  number: number;
  /** Ký hiệu · Symbol */
  symbol: string;
  /** Chữ viết tắt của trường · Abbreviation */
  organisation: string;
}

/**  ·  */
export interface NumberQuery {
  /** Loại văn bản · Kind */
  type_id?: DocumentTypeId | null;
  /** Mật · Confidential */
  confidential?: boolean;
  /** Ngày · Day */
  day?: Day | null;
  /** Chữ viết tắt của trường · Abbreviation */
  organisation?: string;
}

/** Đã đề nghị đọc · Asked */
export interface ReadingAsked {
  /** Đề nghị mới · Asked now */
  asked: number;
  /** Đã đề nghị từ trước · Asked before */
  kept: number;
}

/** Đề nghị đọc văn bản · Request to read */
export interface ReadingRequest {
  /** Mã · Id */
  id: ReadingRequestId;
  /** Văn bản · Document */
  document_id: DocumentId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Đề nghị ngày · Asked on */
  asked_on: Day;
  /** Hạn đọc · To be read by */
  due_on: Day | null;
  /** Xác nhận lúc · Confirmed at */
  confirmed_at: Instant | null;
  /** Nhắc ngày · Reminded on */
  reminded_on: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=document_id. */
  document?: Document | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Thu hồi · Recall */
export interface Recall {
  /** Văn bản · Document */
  id: DocumentId;
  /** Lý do thu hồi · Reason */
  reason: string;
}

/** Đã nhắc · Reminded */
export interface Reminded {
  /** Số người được nhắc · Persons */
  reminded: number;
  /** Hôm nay đã nhắc · Reminded today already */
  kept: number;
}

/** Rà soát · Review */
export interface Review {
  /** Văn bản · Document */
  id: DocumentId;
  /** Ngày rà soát · Reviewed on */
  reviewed_on?: Day | null;
  /** Lần rà soát sau · Next review */
  review_on?: Day | null;
}

export type TopicKind = 'regulation' | 'plan' | 'body';

/** Chủ đề văn bản · Topic of documents */
export interface Topic {
  /** Mã · Id */
  id: TopicId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  /** Thuộc nhóm · Group */
  kind: TopicKind;
  /** Mục trong bộ tiêu chuẩn · Item of the standard */
  item: string;
  version: number;
  ended_at?: Instant;
}

/** Chủ đề văn bản · Topic of documents */
export interface TopicCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
  /** Thuộc nhóm · Group */
  kind: TopicKind;
  /** Mục trong bộ tiêu chuẩn · Item of the standard */
  item: string;
}
export type TopicPatch = Partial<TopicCreate>;
export type TopicChange = Omit<TopicPatch, 'valid_from'> & { from: Day };
export type TopicBulk = Bulk<TopicId, TopicCreate, TopicPatch>;

/** Dãy số của loại văn bản tại trường · Row of numbers at the school */
export interface TypeSequence {
  /** Mã · Id */
  id: TypeSequenceId;
  /** Loại văn bản · Kind of document */
  type_id: DocumentTypeId;
  /** Dãy số · Row of numbers */
  sequence: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=type_id. */
  type?: DocumentType | null;
}

/** Dãy số của loại văn bản tại trường · Row of numbers at the school */
export interface TypeSequenceCreate {
  /** Loại văn bản · Kind of document */
  type_id: DocumentTypeId;
  /** Dãy số · Row of numbers */
  sequence: string;
}
export type TypeSequencePatch = Partial<TypeSequenceCreate>;
export type TypeSequenceBulk = Bulk<TypeSequenceId, TypeSequenceCreate, TypeSequencePatch>;

/**  ·  */
export interface WhichDocument {
  /** Văn bản · Document */
  id: DocumentId;
}

/**  ·  */
export interface WhichReading {
  /** Đề nghị đọc · Request */
  id: ReadingRequestId;
}

export type AreaLevel = 'province' | 'district' | 'commune';

/** Đơn vị hành chính · Area */
export interface Area {
  /** Mã · Id */
  id: AreaId;
  /** Cấp · Level */
  level: AreaLevel;
  /** Mã · Code */
  code: string;
  /** Loại · Kind */
  kind: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Thuộc · Part of */
  parent_id: AreaId | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=parent_id. */
  parent?: Area | null;
}

/** Đơn vị hành chính · Area */
export interface AreaCreate {
  /** Cấp · Level */
  level: AreaLevel;
  /** Mã · Code */
  code: string;
  /** Loại · Kind */
  kind: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Thuộc · Part of */
  parent_id?: AreaId | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type AreaPatch = Partial<AreaCreate>;
export type AreaChange = Omit<AreaPatch, 'valid_from'> & { from: Day };
export type AreaBulk = Bulk<AreaId, AreaCreate, AreaPatch>;

/** Thay đổi đơn vị hành chính · What an area became */
export interface AreaStep {
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Tên cũ · Old name */
  from_name: string;
  /** Mã mới · New code */
  to_code: string;
  /** Tên mới · New name */
  to_name: string;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial: boolean;
  /** Còn hiệu lực · Still valid */
  still_valid: boolean;
}

/** Sắp xếp đơn vị hành chính · Area succession */
export interface AreaSuccession {
  /** Mã · Id */
  id: AreaSuccessionId;
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial: boolean;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=from_id. */
  from?: Area | null;
  /** Only with expand=to_id. */
  to?: Area | null;
}

/** Sắp xếp đơn vị hành chính · Area succession */
export interface AreaSuccessionCreate {
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial?: boolean;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
}
export type AreaSuccessionPatch = Partial<AreaSuccessionCreate>;
export type AreaSuccessionBulk = Bulk<AreaSuccessionId, AreaSuccessionCreate, AreaSuccessionPatch>;

/**  ·  */
export interface AuthoritiesQuery {
  /** Trường · School */
  id: SchoolId;
  /** Vào ngày · As of */
  as_of?: Day | null;
}

/** Cơ sở, điểm trường · Campus */
export interface Campus {
  /** Mã · Id */
  id: CampusId;
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address: string;
  /** Xã, phường, đặc khu · Area */
  area_id: AreaId | null;
  /** Cơ sở chính · Main campus */
  main: boolean;
  /** Đơn vị trong hệ thống · Unit */
  unit_id: UnitId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=area_id. */
  area?: Area | null;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
}

/** Cơ sở, điểm trường · Campus */
export interface CampusCreate {
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address?: string;
  /** Xã, phường, đặc khu · Area */
  area_id?: AreaId | null;
  /** Cơ sở chính · Main campus */
  main?: boolean;
  /** Đơn vị trong hệ thống · Unit */
  unit_id?: UnitId | null;
}
export type CampusPatch = Partial<CampusCreate>;
export type CampusBulk = Bulk<CampusId, CampusCreate, CampusPatch>;

/** Khối lớp, nhóm tuổi · Grade */
export interface Grade {
  /** Mã · Id */
  id: GradeId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ tháng tuổi · From month of age */
  age_from_months: number | null;
  /** Đến tháng tuổi · To month of age */
  age_to_months: number | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Khối lớp, nhóm tuổi · Grade */
export interface GradeCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ tháng tuổi · From month of age */
  age_from_months?: number | null;
  /** Đến tháng tuổi · To month of age */
  age_to_months?: number | null;
}
export type GradePatch = Partial<GradeCreate>;
export type GradeChange = Omit<GradePatch, 'valid_from'> & { from: Day };
export type GradeBulk = Bulk<GradeId, GradeCreate, GradePatch>;

/** Điểm trường mới · New campus */
export interface NewCampus {
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address?: string;
}

/** Trường mới · New school */
export interface NewSchool {
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Các cấp học · Stages */
  stages: string;
  /** Mã đơn vị cấp trên · Code of the parent */
  parent_code?: string | null;
  /** Mã loại hình · Code of the form */
  form_code?: string | null;
  /** Từ ngày · Valid from */
  valid_from?: Day | null;
  /** Các điểm trường · Campuses */
  campuses?: NewCampus[];
}

/** Phạm vi quản lý · Reach */
export interface Reach {
  /** Mã · Id */
  id: ReachId;
  /** Cơ quan quản lý · Authority */
  unit_id: UnitId;
  /** Trường · School */
  school_id: SchoolId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=school_id. */
  school?: School | null;
}

/** Phòng · Room */
export interface Room {
  /** Mã · Id */
  id: RoomId;
  /** Điểm trường · Campus */
  campus_id: CampusId;
  /** Mã phòng · Code */
  code: string;
  /** Tên phòng · Name */
  name: string;
  /** Loại phòng · Kind */
  kind_id: RoomKindId;
  /** Tầng · Floor */
  floor: number;
  /** Sức chứa · Capacity */
  capacity: number | null;
  /** Ghi chú · Note */
  note: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
  /** Only with expand=kind_id. */
  kind?: RoomKind | null;
}

/** Phòng · Room */
export interface RoomCreate {
  /** Điểm trường · Campus */
  campus_id: CampusId;
  /** Mã phòng · Code */
  code: string;
  /** Tên phòng · Name */
  name: string;
  /** Loại phòng · Kind */
  kind_id: RoomKindId;
  /** Tầng · Floor */
  floor?: number;
  /** Sức chứa · Capacity */
  capacity?: number | null;
  /** Ghi chú · Note */
  note?: string;
}
export type RoomPatch = Partial<RoomCreate>;
export type RoomBulk = Bulk<RoomId, RoomCreate, RoomPatch>;

/** Loại phòng · Room kind */
export interface RoomKind {
  /** Mã · Id */
  id: RoomKindId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Loại phòng · Room kind */
export interface RoomKindCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type RoomKindPatch = Partial<RoomKindCreate>;
export type RoomKindChange = Omit<RoomKindPatch, 'valid_from'> & { from: Day };
export type RoomKindBulk = Bulk<RoomKindId, RoomKindCreate, RoomKindPatch>;

/** Trường · School */
export interface School {
  /** Mã · Id */
  id: SchoolId;
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Loại hình · Form */
  form_id: SchoolFormId | null;
  /** Ngày thành lập · Founded on */
  founded_on: Day | null;
  /** Ngày giải thể · Closed on */
  closed_on: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=form_id. */
  form?: SchoolForm | null;
}

/** Trường · School */
export interface SchoolCreate {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Loại hình · Form */
  form_id?: SchoolFormId | null;
  /** Ngày thành lập · Founded on */
  founded_on?: Day | null;
  /** Ngày giải thể · Closed on */
  closed_on?: Day | null;
}
export type SchoolPatch = Partial<SchoolCreate>;
export type SchoolBulk = Bulk<SchoolId, SchoolCreate, SchoolPatch>;

/** Loại hình trường · School form */
export interface SchoolForm {
  /** Mã · Id */
  id: SchoolFormId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Loại hình trường · School form */
export interface SchoolFormCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type SchoolFormPatch = Partial<SchoolFormCreate>;
export type SchoolFormChange = Omit<SchoolFormPatch, 'valid_from'> & { from: Day };
export type SchoolFormBulk = Bulk<SchoolFormId, SchoolFormCreate, SchoolFormPatch>;

/** Cấp học của trường · Stage of a school */
export interface SchoolStage {
  /** Mã · Id */
  id: SchoolStageId;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Cấp học của trường · Stage of a school */
export interface SchoolStageCreate {
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to?: Day | null;
}
export type SchoolStagePatch = Partial<SchoolStageCreate>;
export type SchoolStageChange = Omit<SchoolStagePatch, 'valid_from'> & { from: Day };
export type SchoolStageBulk = Bulk<SchoolStageId, SchoolStageCreate, SchoolStagePatch>;

/** Cấp học · Stage */
export interface Stage {
  /** Mã · Id */
  id: StageId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Cấp học · Stage */
export interface StageCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type StagePatch = Partial<StageCreate>;
export type StageChange = Omit<StagePatch, 'valid_from'> & { from: Day };
export type StageBulk = Bulk<StageId, StageCreate, StagePatch>;

export type SuccessorsQueryLevel = 'province' | 'district' | 'commune';

/**  ·  */
export interface SuccessorsQuery {
  /** Mã · Code */
  code: string;
  /** Cấp · Level */
  level?: SuccessorsQueryLevel;
  /** Vào ngày · On the day */
  day?: Day | null;
}

/**  ·  */
export interface TreeQuery {
  /** Vào ngày · As of */
  as_of?: Day | null;
  /** Từ đơn vị · From the unit */
  root_id?: UnitId | null;
  /** Số cấp dưới · Levels below */
  levels?: number | null;
}

export type UnitKind = 'ministry' | 'province' | 'district' | 'commune' | 'school' | 'campus' | 'unit';

/** Đơn vị · Unit */
export interface Unit {
  /** Mã · Id */
  id: UnitId;
  /** Loại đơn vị · Kind */
  kind: UnitKind;
  /** Mã đơn vị · Code */
  code: string;
  version: number;
  ended_at?: Instant;
}

/** Đơn vị · Unit */
export interface UnitCreate {
  /** Loại đơn vị · Kind */
  kind: UnitKind;
  /** Mã đơn vị · Code */
  code: string;
}
export type UnitPatch = Partial<UnitCreate>;
export type UnitBulk = Bulk<UnitId, UnitCreate, UnitPatch>;

export type UnitNodeKind = 'ministry' | 'province' | 'district' | 'commune' | 'school' | 'campus' | 'unit';

/** Đơn vị trong hệ thống · Unit in the tree */
export interface UnitNode {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id: UnitId | null;
  /** Loại đơn vị · Kind */
  kind: UnitNodeKind;
  /** Mã đơn vị · Code */
  code: string;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name: string;
  /** Bậc · Depth */
  depth: number;
}

/** Giai đoạn của đơn vị · Unit period */
export interface UnitPeriod {
  /** Mã · Id */
  id: UnitPeriodId;
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id: UnitId | null;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Địa bàn · Area */
  area_id: AreaId | null;
  /** Quyết định · Legal basis */
  legal_basis: string;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=parent_id. */
  parent?: Unit | null;
  /** Only with expand=area_id. */
  area?: Area | null;
}

/** Giai đoạn của đơn vị · Unit period */
export interface UnitPeriodCreate {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id?: UnitId | null;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name?: string;
  /** Tên in trên văn bản · Name as printed */
  print_name?: string;
  /** Địa bàn · Area */
  area_id?: AreaId | null;
  /** Quyết định · Legal basis */
  legal_basis?: string;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to?: Day | null;
}
export type UnitPeriodPatch = Partial<UnitPeriodCreate>;
export type UnitPeriodChange = Omit<UnitPeriodPatch, 'valid_from'> & { from: Day };
export type UnitPeriodBulk = Bulk<UnitPeriodId, UnitPeriodCreate, UnitPeriodPatch>;

/**  ·  */
export interface FailureChoice {
  /** Mã · Id */
  id: string;
}

/**  ·  */
export interface FailureQuery {
  /** Thôi thử lại · Dead */
  dead?: boolean | null;
  /** Sau mã · After */
  after?: string;
}

/**  ·  */
export interface FailureReport {
  /** Mã · Id */
  id: string;
  /** Bên nhận · Consumer */
  consumer: string;
  /** Sự kiện · Event */
  event: string;
  /** Mã sự kiện · Id of the event */
  event_id: string;
  /** Trường · School */
  school_id: string;
  /** Số lần thử · Attempts */
  attempts: number;
  /** Thôi thử lại · Dead */
  dead: boolean;
  /** Mã lỗi · Code of the error */
  error: string;
  /** Lỗi · Error in Vietnamese */
  error_vi: string;
  /** Lỗi (tiếng Anh) · Error */
  error_en: string;
  /** Hỏng lúc · Failed at */
  failed_at: Instant;
  /** Thử lại lúc · Tried again at */
  next_at: Instant;
}

export type CardFormSex = 'male' | 'female';

/** Thông tin đọc từ thẻ · What the card says */
export interface CardForm {
  /** Đọc được · Accepted */
  accepted: boolean;
  /** Số định danh cá nhân · Personal number */
  number: string;
  /** Số chứng minh cũ · Former number */
  old_number: string;
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date: Day | null;
  /** Giới tính · Sex */
  sex: CardFormSex | null;
  /** Nơi thường trú · Address */
  address: string;
  /** Ngày cấp · Issued on */
  issued_on: Day | null;
  /** Lỗi · Faults */
  faults: string;
}

/**  ·  */
export interface CardText {
  /** Nội dung mã QR · Text of the QR code */
  text: string;
}

/** Thông tin chăm sóc trẻ · Care record */
export interface CareRecord {
  /** Mã · Id */
  id: CareRecordId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Con thứ mấy · Birth order */
  birth_order: number | null;
  /** Dị ứng · Allergies */
  allergies: string | null;
  /** Thức ăn phải kiêng · Food to avoid */
  food_bans: string | null;
  /** Tiêm chủng · Vaccinations */
  vaccinations: string | null;
  /** Mã số bảo hiểm y tế · Health insurance number */
  health_insurance_number: string | null;
  /** Lưu ý khác · Note */
  note: string | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Thông tin chăm sóc trẻ · Care record */
export interface CareRecordCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Con thứ mấy · Birth order */
  birth_order?: number | null;
  /** Dị ứng · Allergies */
  allergies?: string;
  /** Thức ăn phải kiêng · Food to avoid */
  food_bans?: string;
  /** Tiêm chủng · Vaccinations */
  vaccinations?: string;
  /** Mã số bảo hiểm y tế · Health insurance number */
  health_insurance_number?: string | null;
  /** Lưu ý khác · Note */
  note?: string;
}
export type CareRecordPatch = Partial<CareRecordCreate>;
export type CareRecordBulk = Bulk<CareRecordId, CareRecordCreate, CareRecordPatch>;

/** Người được đón trẻ · Collector */
export interface Collector {
  /** Mã · Id */
  id: CollectorId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Quan hệ · Kinship */
  kinship: string;
  /** Điện thoại · Telephone */
  phone: string;
  /** Số giấy tờ · Number of his paper */
  personal_number: string | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Người được đón trẻ · Collector */
export interface CollectorCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Quan hệ · Kinship */
  kinship?: string;
  /** Điện thoại · Telephone */
  phone?: string;
  /** Số giấy tờ · Number of his paper */
  personal_number?: string | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type CollectorPatch = Partial<CollectorCreate>;
export type CollectorChange = Omit<CollectorPatch, 'valid_from'> & { from: Day };
export type CollectorBulk = Bulk<CollectorId, CollectorCreate, CollectorPatch>;

/**  ·  */
export interface Contact {
  /** Người giám hộ · Guardianship */
  id: GuardianshipId;
  /** Điện thoại · Telephone */
  phone?: string | null;
  /** Thư điện tử · E-mail */
  email?: string | null;
  /** Nghề nghiệp · Occupation */
  occupation?: string | null;
  /** Sống cùng · Lives with the pupil */
  lives_with?: boolean | null;
}

/** Hợp đồng · Contract */
export interface Contract {
  /** Mã · Id */
  id: ContractId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Loại hợp đồng · Form */
  form_id: CodeEntryId;
  /** Số hợp đồng · Number */
  number: string;
  /** Ngày ký · Signed on */
  signed_on: Day | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=form_id. */
  form?: CodeEntry | null;
}

/** Hợp đồng · Contract */
export interface ContractCreate {
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Loại hợp đồng · Form */
  form_id: CodeEntryId;
  /** Số hợp đồng · Number */
  number?: string;
  /** Ngày ký · Signed on */
  signed_on?: Day | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type ContractPatch = Partial<ContractCreate>;
export type ContractChange = Omit<ContractPatch, 'valid_from'> & { from: Day };
export type ContractBulk = Bulk<ContractId, ContractCreate, ContractPatch>;

/**  ·  */
export interface PeopleDecision {
  /** Cặp hồ sơ · Pair */
  id: DuplicatePairId;
  /** Lý do · Reason */
  reason: string;
}

export type DuplicatePairState = 'open' | 'different';

/** Nghi trùng hồ sơ · Possible duplicate */
export interface DuplicatePair {
  /** Mã · Id */
  id: DuplicatePairId;
  /** Hồ sơ thứ nhất · First record */
  left_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Hồ sơ thứ hai · Second record */
  right_id: PupilId;
  /** Điểm giống nhau · Score */
  score: number;
  /** Trùng mã định danh · Same number */
  hard: boolean;
  /** Tình trạng · State */
  state: DuplicatePairState;
  /** Lý do · Reason */
  reason: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=left_id. */
  left?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=right_id. */
  right?: Pupil | null;
}

export type GuardianshipKinship = 'mother' | 'father' | 'grandparent' | 'sibling' | 'other';

export type GuardianshipCustody = 'full' | 'limited' | 'none';

/** Người giám hộ · Guardianship */
export interface Guardianship {
  /** Mã · Id */
  id: GuardianshipId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người giám hộ · Guardian */
  guardian_id: PersonId;
  /** Quan hệ · Kinship */
  kinship: GuardianshipKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order: number;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  /** Họ và tên · Full name */
  full_name: string;
  /** Điện thoại · Telephone */
  phone: string;
  /** Thư điện tử · E-mail */
  email: string;
  /** Nghề nghiệp · Occupation */
  occupation: string;
  /** Sống cùng học sinh · Lives with the pupil */
  lives_with: boolean;
  /** Được đón học sinh · May collect the pupil */
  may_collect: boolean;
  /** Người đại diện theo pháp luật · Legal representative */
  legal: boolean;
  /** Quyền nuôi con, thăm nom · Custody */
  custody: GuardianshipCustody;
  /** Giới hạn theo bản án, thỏa thuận · Limits set by a court or agreed */
  custody_note: string | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=guardian_id. */
  guardian?: Person | null;
}

/** Người giám hộ · Guardianship */
export interface GuardianshipCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người giám hộ · Guardian */
  guardian_id: PersonId;
  /** Quan hệ · Kinship */
  kinship: GuardianshipKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order?: number;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
  /** Điện thoại · Telephone */
  phone?: string;
  /** Thư điện tử · E-mail */
  email?: string;
  /** Nghề nghiệp · Occupation */
  occupation?: string;
  /** Sống cùng học sinh · Lives with the pupil */
  lives_with?: boolean;
  /** Được đón học sinh · May collect the pupil */
  may_collect?: boolean;
  /** Người đại diện theo pháp luật · Legal representative */
  legal?: boolean;
  /** Quyền nuôi con, thăm nom · Custody */
  custody?: GuardianshipCustody;
  /** Giới hạn theo bản án, thỏa thuận · Limits set by a court or agreed */
  custody_note?: string;
}
export type GuardianshipPatch = Partial<GuardianshipCreate>;
export type GuardianshipChange = Omit<GuardianshipPatch, 'valid_from'> & { from: Day };
export type GuardianshipBulk = Bulk<GuardianshipId, GuardianshipCreate, GuardianshipPatch>;

/** Giấy tờ tùy thân · Identity paper */
export interface IdentityPaper {
  /** Mã · Id */
  id: IdentityPaperId;
  /** Người · Person */
  person_id: PersonId;
  /** Loại giấy tờ · Kind */
  kind_id: CodeEntryId;
  /** Số giấy tờ · Number */
  number: string | null;
  /** Ngày cấp · Issued on */
  issued_on: Day | null;
  /** Hết hạn · Expires on */
  expires_on: Day | null;
  /** Nơi cấp · Issued by */
  issued_by: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=kind_id. */
  kind?: CodeEntry | null;
}

/** Giấy tờ tùy thân · Identity paper */
export interface IdentityPaperCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Loại giấy tờ · Kind */
  kind_id: CodeEntryId;
  /** Số giấy tờ · Number */
  number: string;
  /** Ngày cấp · Issued on */
  issued_on?: Day | null;
  /** Hết hạn · Expires on */
  expires_on?: Day | null;
  /** Nơi cấp · Issued by */
  issued_by?: string;
}
export type IdentityPaperPatch = Partial<IdentityPaperCreate>;
export type IdentityPaperBulk = Bulk<IdentityPaperId, IdentityPaperCreate, IdentityPaperPatch>;

export type KnownPersonSex = 'male' | 'female';

/** Người · Person */
export interface KnownPerson {
  /** Người · Person */
  id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date: Day | null;
  /** Năm sinh, khi không rõ ngày · Birth year, where the day is unknown */
  birth_year: number | null;
  /** Giới tính · Sex */
  sex: KnownPersonSex | null;
}

/**  ·  */
export interface Leaving {
  /** Học sinh · Pupil */
  id: PupilId;
  /** Ngày cuối ở trường · Last day at the school */
  day: Day;
  /** Lý do · Reason */
  reason_id: CodeEntryId;
  /** Quyết định · Decision */
  decision?: string;
}

/** Chiều cao, cân nặng · Measurement */
export interface Measurement {
  /** Mã · Id */
  id: MeasurementId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Ngày đo · Measured on */
  measured_on: Day;
  /** Chiều cao (mm) · Height in millimetres */
  height_mm: number | null;
  /** Cân nặng (g) · Weight in grams */
  weight_grams: number | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Chiều cao, cân nặng · Measurement */
export interface MeasurementCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Ngày đo · Measured on */
  measured_on: Day;
  /** Chiều cao (mm) · Height in millimetres */
  height_mm: number;
  /** Cân nặng (g) · Weight in grams */
  weight_grams: number;
}
export type MeasurementPatch = Partial<MeasurementCreate>;
export type MeasurementBulk = Bulk<MeasurementId, MeasurementCreate, MeasurementPatch>;

export type NewGuardianSex = 'male' | 'female';

export type NewGuardianKinship = 'mother' | 'father' | 'grandparent' | 'sibling' | 'other';

/**  ·  */
export interface NewGuardian {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewGuardianSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Quan hệ · Kinship */
  kinship: NewGuardianKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order?: number;
  /** Điện thoại · Telephone */
  phone?: string;
}

export type NewPupilSex = 'male' | 'female';

/**  ·  */
export interface NewPupil {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewPupilSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Mã học sinh · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from?: Day | null;
  /** Năm sinh, khi không rõ ngày · Birth year, where the day is unknown */
  birth_year?: number | null;
  /** Tháng sinh, khi không rõ ngày · Birth month, where the day is unknown */
  birth_month?: number | null;
}

export type NewStaffMemberSex = 'male' | 'female';

export type NewStaffMemberKind = 'leader' | 'teacher' | 'employee';

/**  ·  */
export interface NewStaffMember {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewStaffMemberSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Nhóm nhân sự · Kind */
  kind: NewStaffMemberKind;
  /** Mã cán bộ · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Vào trường ngày · Joined on */
  valid_from?: Day | null;
}

export type NewVerificationField = 'full_name' | 'birth_date' | 'sex' | 'personal_number';

export type NewVerificationLevel = 'declared' | 'paper_seen' | 'card_read' | 'sector_matched' | 'population_matched';

/**  ·  */
export interface NewVerification {
  /** Người · Person */
  person_id: PersonId;
  /** Thông tin · Field */
  field: NewVerificationField;
  /** Mức xác minh · Level */
  level: NewVerificationLevel;
  /** Ngày xác minh · Checked on */
  checked_on?: Day | null;
  /** Ghi chú · Message */
  message?: string;
}

/**  ·  */
export interface PeopleQuery {
  /** Họ và tên · Full name */
  full_name: string;
  /** Năm sinh · Birth year */
  birth_year: number;
}

export type PersonSex = 'male' | 'female';

export type PersonVneidLevel = 'none' | 'level_1' | 'level_2';

/** Người · Person */
export interface Person {
  /** Mã · Id */
  id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Tên khác · Other name */
  other_name: string;
  /** Ngày sinh · Birth date */
  birth_date: Day | null;
  /** Năm sinh, khi không rõ ngày · Birth year, where the day is unknown */
  birth_year: number | null;
  /** Tháng sinh, khi không rõ ngày · Birth month, where the day is unknown */
  birth_month: number | null;
  /** Giới tính · Sex */
  sex: PersonSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number: string | null;
  /** Mã định danh ngành giáo dục · Code of the education sector */
  sector_code: string | null;
  /** Quốc tịch · Nationality */
  nationality_id: CodeEntryId | null;
  /** Số giấy tờ của người nước ngoài · Number of a foreigner's paper */
  foreign_number: string | null;
  /** Mức tài khoản VNeID · VNeID level */
  vneid_level: PersonVneidLevel | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=nationality_id. */
  nationality?: CodeEntry | null;
}

/** Người · Person */
export interface PersonCreate {
  /** Họ và tên · Full name */
  full_name: string;
  /** Tên khác · Other name */
  other_name?: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Năm sinh, khi không rõ ngày · Birth year, where the day is unknown */
  birth_year?: number | null;
  /** Tháng sinh, khi không rõ ngày · Birth month, where the day is unknown */
  birth_month?: number | null;
  /** Giới tính · Sex */
  sex?: PersonSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Mã định danh ngành giáo dục · Code of the education sector */
  sector_code?: string | null;
  /** Quốc tịch · Nationality */
  nationality_id?: CodeEntryId | null;
  /** Số giấy tờ của người nước ngoài · Number of a foreigner's paper */
  foreign_number?: string | null;
  /** Mức tài khoản VNeID · VNeID level */
  vneid_level?: PersonVneidLevel | null;
}
export type PersonPatch = Partial<PersonCreate>;
export type PersonBulk = Bulk<PersonId, PersonCreate, PersonPatch>;

export type PopulationCheckState = 'not_sent' | 'pending' | 'matched' | 'mismatch' | 'not_found' | 'exempt';

/** Đối chiếu dữ liệu dân cư · Population check */
export interface PopulationCheck {
  /** Mã · Id */
  id: PopulationCheckId;
  /** Người · Person */
  person_id: PersonId;
  /** Kết quả · State */
  state: PopulationCheckState;
  /** Ngày đối chiếu · Checked on */
  checked_on: Day;
  /** Thông tin sai lệch · Fields that differ */
  fields: string;
  /** Thông báo trả về · Message */
  message: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Đối chiếu dữ liệu dân cư · Population check */
export interface PopulationCheckCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Kết quả · State */
  state: PopulationCheckState;
  /** Ngày đối chiếu · Checked on */
  checked_on: Day;
  /** Thông tin sai lệch · Fields that differ */
  fields?: string;
  /** Thông báo trả về · Message */
  message?: string;
}
export type PopulationCheckPatch = Partial<PopulationCheckCreate>;
export type PopulationCheckBulk = Bulk<PopulationCheckId, PopulationCheckCreate, PopulationCheckPatch>;

export type PupilSex = 'male' | 'female';

/** Học sinh · Pupil */
export interface Pupil {
  /** Mã · Id */
  id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Mã học sinh · Code */
  code: string;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from: Day;
  /** Rời trường ngày · Left on */
  valid_to: Day | null;
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date: Day | null;
  /** Giới tính · Sex */
  sex: PupilSex | null;
  /** Số đăng bộ · Number in the register */
  register_number: number | null;
  /** Hình thức nhập học · Entry type */
  entry_type_id: CodeEntryId | null;
  /** Trường trước đó · School before */
  previous_school: string;
  /** Điện thoại của học sinh · Pupil's telephone */
  phone: string;
  /** Thư điện tử của học sinh · Pupil's e-mail */
  email: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
  /** Only with expand=entry_type_id. */
  entry_type?: CodeEntry | null;
}

/** Học sinh · Pupil */
export interface PupilCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Mã học sinh · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from: Day;
  /** Rời trường ngày · Left on */
  valid_to?: Day | null;
  /** Số đăng bộ · Number in the register */
  register_number?: number | null;
  /** Hình thức nhập học · Entry type */
  entry_type_id?: CodeEntryId | null;
  /** Trường trước đó · School before */
  previous_school?: string;
  /** Điện thoại của học sinh · Pupil's telephone */
  phone?: string;
  /** Thư điện tử của học sinh · Pupil's e-mail */
  email?: string;
}
export type PupilPatch = Partial<PupilCreate>;
export type PupilChange = Omit<PupilPatch, 'valid_from'> & { from: Day };
export type PupilBulk = Bulk<PupilId, PupilCreate, PupilPatch>;

/** Diện chính sách · Policy group of a pupil */
export interface PupilPolicy {
  /** Mã · Id */
  id: PupilPolicyId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Diện · Group */
  policy_group_id: CodeEntryId | null;
  /** Số giấy xác nhận · Number of the paper */
  paper_number: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Diện chính sách · Policy group of a pupil */
export interface PupilPolicyCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Diện · Group */
  policy_group_id: CodeEntryId;
  /** Số giấy xác nhận · Number of the paper */
  paper_number?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type PupilPolicyPatch = Partial<PupilPolicyCreate>;
export type PupilPolicyChange = Omit<PupilPolicyPatch, 'valid_from'> & { from: Day };
export type PupilPolicyBulk = Bulk<PupilPolicyId, PupilPolicyCreate, PupilPolicyPatch>;

/** Sơ yếu lý lịch học sinh · Profile of a pupil */
export interface PupilProfile {
  /** Mã · Id */
  id: PupilProfileId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Dân tộc · Ethnicity */
  ethnicity_id: CodeEntryId | null;
  /** Dân tộc trên giấy khai sinh · Ethnicity on the birth certificate */
  certificate_ethnicity_id: CodeEntryId | null;
  /** Tôn giáo · Religion */
  religion_id: CodeEntryId | null;
  /** Nơi sinh · Place of birth */
  birth_place: string;
  /** Xã, tỉnh nơi sinh · Area of birth */
  birth_area_id: AreaId | null;
  /** Quê quán · Home town */
  home_town: string;
  /** Xã, tỉnh quê quán · Area of the home town */
  home_area_id: AreaId | null;
  /** Địa chỉ thường trú · Permanent address */
  permanent_address: string;
  /** Xã, tỉnh thường trú · Area of residence */
  permanent_area_id: AreaId | null;
  /** Nơi ở hiện nay · Current address */
  current_address: string;
  /** Xã, tỉnh nơi ở hiện nay · Current area */
  current_area_id: AreaId | null;
  /** Khu vực · Kind of area */
  area_kind_id: CodeEntryId | null;
  /** Nhóm máu · Blood group */
  blood_group_id: CodeEntryId | null;
  /** Dạng khuyết tật · Kind of disability */
  disability_kind_id: CodeEntryId | null;
  /** Mức độ khuyết tật · Degree of disability */
  disability_degree_id: CodeEntryId | null;
  /** Khuyết tật không đánh giá · Not graded for disability */
  not_graded_for_disability: boolean | null;
  /** Cha là người dân tộc thiểu số · Father of a minority */
  father_minority: boolean | null;
  /** Mẹ là người dân tộc thiểu số · Mother of a minority */
  mother_minority: boolean | null;
  /** Không thuộc diện chính sách · In no policy group */
  no_policy_group: boolean | null;
  /** Đã học mẫu giáo 5 tuổi · Preschool at five */
  preschool_at_five: boolean | null;
  /** Ở nhà có điện thoại thông minh · Smartphone at home */
  smartphone_at_home: boolean | null;
  /** Ở nhà có máy tính · Computer at home */
  computer_at_home: boolean | null;
  /** Hoàn cảnh gia đình · Family background */
  family_background: string | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=birth_area_id. */
  birth_area?: Area | null;
  /** Only with expand=home_area_id. */
  home_area?: Area | null;
  /** Only with expand=permanent_area_id. */
  permanent_area?: Area | null;
  /** Only with expand=current_area_id. */
  current_area?: Area | null;
  /** Only with expand=area_kind_id. */
  area_kind?: CodeEntry | null;
}

/** Sơ yếu lý lịch học sinh · Profile of a pupil */
export interface PupilProfileCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Dân tộc · Ethnicity */
  ethnicity_id?: CodeEntryId | null;
  /** Dân tộc trên giấy khai sinh · Ethnicity on the birth certificate */
  certificate_ethnicity_id?: CodeEntryId | null;
  /** Tôn giáo · Religion */
  religion_id?: CodeEntryId | null;
  /** Nơi sinh · Place of birth */
  birth_place?: string;
  /** Xã, tỉnh nơi sinh · Area of birth */
  birth_area_id?: AreaId | null;
  /** Quê quán · Home town */
  home_town?: string;
  /** Xã, tỉnh quê quán · Area of the home town */
  home_area_id?: AreaId | null;
  /** Địa chỉ thường trú · Permanent address */
  permanent_address?: string;
  /** Xã, tỉnh thường trú · Area of residence */
  permanent_area_id?: AreaId | null;
  /** Nơi ở hiện nay · Current address */
  current_address?: string;
  /** Xã, tỉnh nơi ở hiện nay · Current area */
  current_area_id?: AreaId | null;
  /** Khu vực · Kind of area */
  area_kind_id?: CodeEntryId | null;
  /** Nhóm máu · Blood group */
  blood_group_id?: CodeEntryId | null;
  /** Dạng khuyết tật · Kind of disability */
  disability_kind_id?: CodeEntryId | null;
  /** Mức độ khuyết tật · Degree of disability */
  disability_degree_id?: CodeEntryId | null;
  /** Khuyết tật không đánh giá · Not graded for disability */
  not_graded_for_disability?: boolean | null;
  /** Cha là người dân tộc thiểu số · Father of a minority */
  father_minority?: boolean | null;
  /** Mẹ là người dân tộc thiểu số · Mother of a minority */
  mother_minority?: boolean | null;
  /** Không thuộc diện chính sách · In no policy group */
  no_policy_group?: boolean | null;
  /** Đã học mẫu giáo 5 tuổi · Preschool at five */
  preschool_at_five?: boolean | null;
  /** Ở nhà có điện thoại thông minh · Smartphone at home */
  smartphone_at_home?: boolean | null;
  /** Ở nhà có máy tính · Computer at home */
  computer_at_home?: boolean | null;
  /** Hoàn cảnh gia đình · Family background */
  family_background?: string;
}
export type PupilProfilePatch = Partial<PupilProfileCreate>;
export type PupilProfileBulk = Bulk<PupilProfileId, PupilProfileCreate, PupilProfilePatch>;

export type PupilStatusState = 'studying' | 'reserved' | 'transferred_out' | 'dropped_out' | 'completed' | 'deceased';

/** Trạng thái học sinh · Status of a pupil */
export interface PupilStatus {
  /** Mã · Id */
  id: PupilStatusId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Trạng thái · State */
  state: PupilStatusState;
  /** Lý do · Reason */
  reason_id: CodeEntryId | null;
  /** Nơi đến · Destination */
  destination: string;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Trạng thái học sinh · Status of a pupil */
export interface PupilStatusCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Trạng thái · State */
  state: PupilStatusState;
  /** Lý do · Reason */
  reason_id?: CodeEntryId | null;
  /** Nơi đến · Destination */
  destination?: string;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type PupilStatusPatch = Partial<PupilStatusCreate>;
export type PupilStatusChange = Omit<PupilStatusPatch, 'valid_from'> & { from: Day };
export type PupilStatusBulk = Bulk<PupilStatusId, PupilStatusCreate, PupilStatusPatch>;

/** Thông tin năm học của học sinh · Year of a pupil */
export interface PupilYear {
  /** Mã · Id */
  id: PupilYearId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Bán trú, nội trú · Boarding */
  boarding_id: CodeEntryId | null;
  /** Số buổi học một tuần · Sessions a week */
  sessions_a_week: number | null;
  /** Học 2 buổi một ngày · Two sessions a day */
  two_sessions: boolean | null;
  /** Biết bơi · Can swim */
  swims: boolean | null;
  /** Đội viên · Young Pioneer */
  pioneer: boolean | null;
  /** Đoàn viên · Member of the Youth Union */
  youth_union: boolean | null;
  /** Lưu ban năm trước · Repeats the year */
  repeats_year: boolean | null;
  /** Học tiếng dân tộc · Learns a minority language */
  learns_minority_language: boolean | null;
  /** Được tăng cường tiếng Việt · Support in Vietnamese */
  needs_language_support: boolean | null;
  /** Có trợ giảng tiếng dân tộc · Assistant who speaks his language */
  has_language_assistant: boolean | null;
  /** Được miễn học phí · Exempt from fees */
  fee_exempt: boolean | null;
  /** Được giảm học phí · Reduced fees */
  fee_reduced: boolean | null;
  /** Hỗ trợ chi phí học tập · Support of study costs */
  study_cost_support: boolean | null;
  /** Hỗ trợ ăn trưa · Support of lunch */
  lunch_support: boolean | null;
  /** Hỗ trợ nhà ở · Support of housing */
  housing_support: boolean | null;
  /** Cấp tiền hằng tháng · Monthly allowance */
  monthly_allowance: boolean | null;
  /** Cấp gạo · Rice */
  rice_support: boolean | null;
  /** Cấp, mượn sách giáo khoa · Textbooks lent */
  textbooks_lent: boolean | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
  /** Only with expand=boarding_id. */
  boarding?: CodeEntry | null;
}

/** Thông tin năm học của học sinh · Year of a pupil */
export interface PupilYearCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Bán trú, nội trú · Boarding */
  boarding_id?: CodeEntryId | null;
  /** Số buổi học một tuần · Sessions a week */
  sessions_a_week?: number | null;
  /** Học 2 buổi một ngày · Two sessions a day */
  two_sessions?: boolean | null;
  /** Biết bơi · Can swim */
  swims?: boolean | null;
  /** Đội viên · Young Pioneer */
  pioneer?: boolean | null;
  /** Đoàn viên · Member of the Youth Union */
  youth_union?: boolean | null;
  /** Lưu ban năm trước · Repeats the year */
  repeats_year?: boolean | null;
  /** Học tiếng dân tộc · Learns a minority language */
  learns_minority_language?: boolean | null;
  /** Được tăng cường tiếng Việt · Support in Vietnamese */
  needs_language_support?: boolean | null;
  /** Có trợ giảng tiếng dân tộc · Assistant who speaks his language */
  has_language_assistant?: boolean | null;
  /** Được miễn học phí · Exempt from fees */
  fee_exempt?: boolean | null;
  /** Được giảm học phí · Reduced fees */
  fee_reduced?: boolean | null;
  /** Hỗ trợ chi phí học tập · Support of study costs */
  study_cost_support?: boolean | null;
  /** Hỗ trợ ăn trưa · Support of lunch */
  lunch_support?: boolean | null;
  /** Hỗ trợ nhà ở · Support of housing */
  housing_support?: boolean | null;
  /** Cấp tiền hằng tháng · Monthly allowance */
  monthly_allowance?: boolean | null;
  /** Cấp gạo · Rice */
  rice_support?: boolean | null;
  /** Cấp, mượn sách giáo khoa · Textbooks lent */
  textbooks_lent?: boolean | null;
}
export type PupilYearPatch = Partial<PupilYearCreate>;
export type PupilYearBulk = Bulk<PupilYearId, PupilYearCreate, PupilYearPatch>;

/** Trình độ đào tạo · Qualification */
export interface Qualification {
  /** Mã · Id */
  id: QualificationId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Trình độ · Level */
  level_id: CodeEntryId;
  /** Chuyên ngành · Major */
  major: string;
  /** Cơ sở đào tạo · Institution */
  institution: string;
  /** Hình thức đào tạo · Form of study */
  study_form_id: CodeEntryId | null;
  /** Bắt đầu · Began on */
  began_on: Day | null;
  /** Ngày cấp bằng · Granted on */
  granted_on: Day | null;
  /** Số hiệu văn bằng · Number of the diploma */
  diploma_number: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=level_id. */
  level?: CodeEntry | null;
  /** Only with expand=study_form_id. */
  study_form?: CodeEntry | null;
}

/** Trình độ đào tạo · Qualification */
export interface QualificationCreate {
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Trình độ · Level */
  level_id: CodeEntryId;
  /** Chuyên ngành · Major */
  major?: string;
  /** Cơ sở đào tạo · Institution */
  institution?: string;
  /** Hình thức đào tạo · Form of study */
  study_form_id?: CodeEntryId | null;
  /** Bắt đầu · Began on */
  began_on?: Day | null;
  /** Ngày cấp bằng · Granted on */
  granted_on?: Day | null;
  /** Số hiệu văn bằng · Number of the diploma */
  diploma_number?: string;
}
export type QualificationPatch = Partial<QualificationCreate>;
export type QualificationBulk = Bulk<QualificationId, QualificationCreate, QualificationPatch>;

/**  ·  */
export interface Reserving {
  /** Học sinh · Pupil */
  id: PupilId;
  /** Nghỉ từ ngày · Away from */
  day: Day;
  /** Quyết định · Decision */
  decision?: string;
}

export type StaffMemberKind = 'leader' | 'teacher' | 'employee';

/** Cán bộ, giáo viên, nhân viên · Staff member */
export interface StaffMember {
  /** Mã · Id */
  id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm nhân sự · Kind */
  kind: StaffMemberKind;
  /** Mã cán bộ · Code */
  code: string;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Vào trường ngày · Joined on */
  valid_from: Day;
  /** Rời trường ngày · Left on */
  valid_to: Day | null;
  /** Họ và tên · Full name */
  full_name: string;
  /** Điện thoại · Telephone */
  phone: string;
  /** Thư điện tử · E-mail */
  email: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Cán bộ, giáo viên, nhân viên · Staff member */
export interface StaffMemberCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm nhân sự · Kind */
  kind: StaffMemberKind;
  /** Mã cán bộ · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Vào trường ngày · Joined on */
  valid_from: Day;
  /** Rời trường ngày · Left on */
  valid_to?: Day | null;
  /** Điện thoại · Telephone */
  phone?: string;
  /** Thư điện tử · E-mail */
  email?: string;
}
export type StaffMemberPatch = Partial<StaffMemberCreate>;
export type StaffMemberChange = Omit<StaffMemberPatch, 'valid_from'> & { from: Day };
export type StaffMemberBulk = Bulk<StaffMemberId, StaffMemberCreate, StaffMemberPatch>;

/** Vị trí việc làm · Post of staff */
export interface StaffPost {
  /** Mã · Id */
  id: StaffPostId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Vị trí · Position */
  position_id: CodeEntryId;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=position_id. */
  position?: CodeEntry | null;
}

/** Vị trí việc làm · Post of staff */
export interface StaffPostCreate {
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Vị trí · Position */
  position_id: CodeEntryId;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type StaffPostPatch = Partial<StaffPostCreate>;
export type StaffPostChange = Omit<StaffPostPatch, 'valid_from'> & { from: Day };
export type StaffPostBulk = Bulk<StaffPostId, StaffPostCreate, StaffPostPatch>;

/** Sơ yếu lý lịch nhân sự · Profile of staff */
export interface StaffProfile {
  /** Mã · Id */
  id: StaffProfileId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Dân tộc · Ethnicity */
  ethnicity_id: CodeEntryId | null;
  /** Tôn giáo · Religion */
  religion_id: CodeEntryId | null;
  /** Quê quán · Home town */
  home_town: string;
  /** Địa chỉ thường trú · Permanent address */
  permanent_address: string;
  /** Nơi ở hiện nay · Current address */
  current_address: string;
  /** Xã, tỉnh thường trú · Area of residence */
  permanent_area_id: AreaId | null;
  /** Xã, tỉnh nơi ở · Current area */
  current_area_id: AreaId | null;
  /** Số bảo hiểm xã hội · Social insurance number */
  social_insurance_number: string | null;
  /** Ngày tuyển dụng · Recruited on */
  recruited_on: Day | null;
  /** Cơ quan tuyển dụng · Recruited by */
  recruited_by: string;
  /** Nghề khi được tuyển dụng · Work when recruited */
  work_when_recruited: string;
  /** Hạng chức danh · Class of title */
  title_class: string;
  /** Mã số chức danh · Code of title */
  title_code: string;
  /** Đảng viên · Party member */
  party_member: boolean | null;
  /** Đoàn viên · Member of the Youth Union */
  youth_union_member: boolean | null;
  /** Chuyên trách Đoàn, Đội · Full-time youth work */
  full_time_youth_work: boolean | null;
  /** Đã tập huấn kỹ năng sống · Trained in teaching life skills */
  life_skills_trained: boolean | null;
  /** Dạy trẻ khuyết tật hòa nhập · Teaches disabled pupils */
  teaches_disabled: boolean | null;
  /** Dạy 2 buổi một ngày · Teaches two sessions a day */
  two_sessions: boolean | null;
  /** Tiếng dân tộc · Minority language */
  ethnic_language: string;
  /** Lý luận chính trị · Political theory */
  political_theory: string;
  /** Quản lý giáo dục · Education management */
  education_management: string;
  /** Trình độ tin học · Computing */
  computing: string;
  /** Ngoại ngữ · Foreign languages */
  languages: string;
  /** Xếp loại chuẩn nghề nghiệp · Standard rating */
  standard_rating_id: CodeEntryId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=permanent_area_id. */
  permanent_area?: Area | null;
  /** Only with expand=current_area_id. */
  current_area?: Area | null;
  /** Only with expand=standard_rating_id. */
  standard_rating?: CodeEntry | null;
}

/** Sơ yếu lý lịch nhân sự · Profile of staff */
export interface StaffProfileCreate {
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Dân tộc · Ethnicity */
  ethnicity_id?: CodeEntryId | null;
  /** Tôn giáo · Religion */
  religion_id?: CodeEntryId | null;
  /** Quê quán · Home town */
  home_town?: string;
  /** Địa chỉ thường trú · Permanent address */
  permanent_address?: string;
  /** Nơi ở hiện nay · Current address */
  current_address?: string;
  /** Xã, tỉnh thường trú · Area of residence */
  permanent_area_id?: AreaId | null;
  /** Xã, tỉnh nơi ở · Current area */
  current_area_id?: AreaId | null;
  /** Số bảo hiểm xã hội · Social insurance number */
  social_insurance_number?: string | null;
  /** Ngày tuyển dụng · Recruited on */
  recruited_on?: Day | null;
  /** Cơ quan tuyển dụng · Recruited by */
  recruited_by?: string;
  /** Nghề khi được tuyển dụng · Work when recruited */
  work_when_recruited?: string;
  /** Hạng chức danh · Class of title */
  title_class?: string;
  /** Mã số chức danh · Code of title */
  title_code?: string;
  /** Đảng viên · Party member */
  party_member?: boolean | null;
  /** Đoàn viên · Member of the Youth Union */
  youth_union_member?: boolean | null;
  /** Chuyên trách Đoàn, Đội · Full-time youth work */
  full_time_youth_work?: boolean | null;
  /** Đã tập huấn kỹ năng sống · Trained in teaching life skills */
  life_skills_trained?: boolean | null;
  /** Dạy trẻ khuyết tật hòa nhập · Teaches disabled pupils */
  teaches_disabled?: boolean | null;
  /** Dạy 2 buổi một ngày · Teaches two sessions a day */
  two_sessions?: boolean | null;
  /** Tiếng dân tộc · Minority language */
  ethnic_language?: string;
  /** Lý luận chính trị · Political theory */
  political_theory?: string;
  /** Quản lý giáo dục · Education management */
  education_management?: string;
  /** Trình độ tin học · Computing */
  computing?: string;
  /** Ngoại ngữ · Foreign languages */
  languages?: string;
  /** Xếp loại chuẩn nghề nghiệp · Standard rating */
  standard_rating_id?: CodeEntryId | null;
}
export type StaffProfilePatch = Partial<StaffProfileCreate>;
export type StaffProfileBulk = Bulk<StaffProfileId, StaffProfileCreate, StaffProfilePatch>;

/** Trạng thái làm việc · Status of staff */
export interface StaffStatus {
  /** Mã · Id */
  id: StaffStatusId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Trạng thái · Status */
  status_id: CodeEntryId;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=status_id. */
  status?: CodeEntry | null;
}

/** Trạng thái làm việc · Status of staff */
export interface StaffStatusCreate {
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Trạng thái · Status */
  status_id: CodeEntryId;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type StaffStatusPatch = Partial<StaffStatusCreate>;
export type StaffStatusChange = Omit<StaffStatusPatch, 'valid_from'> & { from: Day };
export type StaffStatusBulk = Bulk<StaffStatusId, StaffStatusCreate, StaffStatusPatch>;

export type StateChangeState = 'studying' | 'reserved' | 'transferred_out' | 'dropped_out' | 'completed' | 'deceased';

/**  ·  */
export interface StateChange {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Trạng thái · State */
  state: StateChangeState;
  /** Từ ngày · From */
  day: Day;
  /** Lý do · Reason */
  reason_id?: CodeEntryId | null;
  /** Nơi đến · Destination */
  destination?: string;
  /** Quyết định · Decision */
  decision?: string;
}

export type VerificationField = 'full_name' | 'birth_date' | 'sex' | 'personal_number';

export type VerificationLevel = 'declared' | 'paper_seen' | 'card_read' | 'sector_matched' | 'population_matched';

/** Xác minh thông tin · Verification */
export interface Verification {
  /** Mã · Id */
  id: VerificationId;
  /** Người · Person */
  person_id: PersonId;
  /** Thông tin · Field */
  field: VerificationField;
  /** Mức xác minh · Level */
  level: VerificationLevel;
  /** Ngày xác minh · Checked on */
  checked_on: Day;
  /** Ghi chú · Message */
  message: string;
  /** Giá trị đã xác minh · Value that was checked */
  value: string | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
}

export type ActionPlanKind = 'digital_transformation' | 'online_teaching' | 'school_year' | 'improvement' | 'other';

export type ActionPlanState = 'draft' | 'active' | 'closed';

/** Kế hoạch · Plan */
export interface ActionPlan {
  /** Mã · Id */
  id: ActionPlanId;
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Loại kế hoạch · Kind */
  kind: ActionPlanKind;
  /** Tên kế hoạch · Title */
  title: string;
  /** Mục tiêu · Goal */
  goal: string;
  /** Số, ký hiệu văn bản · Document number */
  document_number: string;
  /** Từ ngày · From */
  first_day: Day;
  /** Đến ngày · Until */
  last_day: Day;
  /** Tình trạng · State */
  state: ActionPlanState;
  /** Bắt đầu thực hiện · Active since */
  activated_on: Day | null;
  /** Kết quả chung · Result */
  result: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=year_id. */
  year?: SchoolYear | null;
}

/** Kế hoạch · Plan */
export interface ActionPlanCreate {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Loại kế hoạch · Kind */
  kind: ActionPlanKind;
  /** Tên kế hoạch · Title */
  title: string;
  /** Mục tiêu · Goal */
  goal?: string;
  /** Số, ký hiệu văn bản · Document number */
  document_number?: string;
  /** Từ ngày · From */
  first_day: Day;
  /** Đến ngày · Until */
  last_day: Day;
}
export type ActionPlanPatch = Partial<ActionPlanCreate>;
export type ActionPlanBulk = Bulk<ActionPlanId, ActionPlanCreate, ActionPlanPatch>;

/**  ·  */
export interface NamedActionPlan {
  /** Kế hoạch · Plan */
  id: ActionPlanId;
}

/**  ·  */
export interface NamedPeriodReport {
  /** Báo cáo · Report */
  id: PeriodReportId;
}

export type NewPeriodReportPeriod = 'month' | 'term' | 'mid_year' | 'year';

/**  ·  */
export interface NewPeriodReport {
  /** Kế hoạch · Plan */
  plan_id: ActionPlanId;
  /** Kỳ báo cáo · Period */
  period: NewPeriodReportPeriod;
  /** Từ ngày · From */
  first_day?: Day | null;
  /** Đến ngày · Until */
  last_day?: Day | null;
  /** Kết quả · Results */
  results?: string;
  /** Khó khăn, nguyên nhân · Difficulties */
  difficulties?: string;
  /** Việc tiếp theo · Next steps */
  next_steps?: string;
}

export type PeriodReportPeriod = 'month' | 'term' | 'mid_year' | 'year';

/** Báo cáo kỳ · Progress report */
export interface PeriodReport {
  /** Mã · Id */
  id: PeriodReportId;
  /** Kế hoạch · Plan */
  plan_id: ActionPlanId;
  /** Kỳ báo cáo · Period */
  period: PeriodReportPeriod;
  /** Từ ngày · From */
  first_day: Day;
  /** Đến ngày · Until */
  last_day: Day;
  /** Kết quả · Results */
  results: string;
  /** Khó khăn, nguyên nhân · Difficulties */
  difficulties: string;
  /** Việc tiếp theo · Next steps */
  next_steps: string;
  /** Ngày nộp · Submitted on */
  submitted_on: Day | null;
  /** Người nộp · Submitted by */
  submitted_by_id: StaffMemberId | null;
  /** Số việc · Tasks */
  tasks: number;
  /** Đã xong · Done */
  done: number;
  /** Đang làm · In progress */
  doing: number;
  /** Chưa làm · Not begun */
  open: number;
  /** Bỏ · Dropped */
  dropped: number;
  /** Quá hạn · Overdue */
  overdue: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=plan_id. */
  plan?: ActionPlan | null;
  /** Only with expand=submitted_by_id. */
  submitted_by?: StaffMember | null;
}

/** Dòng của báo cáo kỳ · Line of a progress report */
export interface PeriodReportLine {
  /** Mã · Id */
  id: PeriodReportLineId;
  /** Báo cáo · Report */
  report_id: PeriodReportId;
  /** Thứ tự · Order */
  position: number;
  /** Nội dung · Content */
  title: string;
  /** Mục tiêu · Objective */
  objective: string;
  /** Hoạt động · Activities */
  activities: string;
  /** Chỉ số kết quả · Measure of the result */
  result_indicator: string;
  /** Thời gian · Time */
  time: string;
  /** Người thực hiện · Who */
  owner: string;
  /** Nguồn lực · Resources */
  resources: string;
  /** Minh chứng dự kiến · Expected evidence */
  expected_evidence: string;
  /** Mức độ hoàn thành · Degree done */
  degree: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=report_id. */
  report?: PeriodReport | null;
}

/**  ·  */
export interface PeriodReportText {
  /** Báo cáo · Report */
  id: PeriodReportId;
  /** Kết quả · Results */
  results?: string | null;
  /** Khó khăn, nguyên nhân · Difficulties */
  difficulties?: string | null;
  /** Việc tiếp theo · Next steps */
  next_steps?: string | null;
}

export type PlanCardKind = 'digital_transformation' | 'online_teaching' | 'school_year' | 'improvement' | 'other';

export type PlanCardState = 'draft' | 'active' | 'closed';

/**  ·  */
export interface PlanCard {
  /** Kế hoạch · Plan */
  id: ActionPlanId;
  /** Tên kế hoạch · Title */
  title: string;
  /** Loại kế hoạch · Kind */
  kind: PlanCardKind;
  /** Tình trạng · State */
  state: PlanCardState;
  /** Năm học · School year */
  year: string;
  /** Từ ngày · From */
  first_day: Day;
  /** Đến ngày · Until */
  last_day: Day;
  /** Số việc · Tasks */
  tasks: number;
  /** Đã xong · Done */
  done: number;
  /** Đang làm · In progress */
  doing: number;
  /** Chưa làm · Not begun */
  open: number;
  /** Không làm nữa · Dropped */
  dropped: number;
  /** Quá hạn · Overdue */
  overdue: number;
  /** Lâu chưa cập nhật · Without news */
  stale: number;
  /** Chưa có người làm · Without an owner */
  unowned: number;
  /** Được điều hành · May manage */
  may_manage: boolean;
}

/**  ·  */
export interface PlanCardQuery {
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
}

/**  ·  */
export interface PlanClosing {
  /** Kế hoạch · Plan */
  id: ActionPlanId;
  /** Kết quả chung · Result */
  result?: string;
}

/**  ·  */
export interface PlanCopy {
  /** Kế hoạch · Plan */
  id: ActionPlanId;
  /** Sang năm học · Into the year */
  year_id?: SchoolYearId | null;
  /** Chỉ chép việc chưa xong · Only what is not done */
  only_unfinished?: boolean;
}

/**  ·  */
export interface PlanFromTemplate {
  /** Mẫu · Template */
  template_code: string;
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
  /** Tên kế hoạch · Title */
  title?: string;
  /** Bỏ qua các chỉ số · Leave out */
  skip?: string;
}

export type PlanPaperQueryFormat = 'pdf' | 'xlsx';

/**  ·  */
export interface PlanPaperQuery {
  /** Kế hoạch · Plan */
  id: ActionPlanId;
  /** Dạng tệp · Kind of file */
  format?: PlanPaperQueryFormat;
}

export type PlanTaskState = 'open' | 'doing' | 'done' | 'dropped';

/** Công việc · Task */
export interface PlanTask {
  /** Mã · Id */
  id: PlanTaskId;
  /** Kế hoạch · Plan */
  plan_id: ActionPlanId;
  /** Thuộc việc · Part of */
  parent_id: PlanTaskId | null;
  /** Thứ tự · Order */
  position: number;
  /** Nội dung · Content */
  title: string;
  /** Mục tiêu · Objective */
  objective: string;
  /** Hoạt động · Activities */
  activities: string;
  /** Chỉ số kết quả · Measure of the result */
  result_indicator: string;
  /** Người chịu trách nhiệm · Owner */
  owner_id: StaffMemberId | null;
  /** Người phối hợp · Others */
  others: string;
  /** Bắt đầu · Begins */
  starts_on: Day | null;
  /** Hạn xong · Due */
  due_on: Day | null;
  /** Nguồn lực · Resources */
  resources: string;
  /** Bộ tiêu chí · Framework */
  framework_code: string;
  /** Chỉ số phục vụ · Indicator */
  node_code: string;
  /** Mức cần đạt · Target level */
  target_level: number | null;
  /** Minh chứng dự kiến · Expected evidence */
  expected_evidence: string;
  /** Tình trạng · State */
  state: PlanTaskState;
  /** Tiến độ (%) · Progress (%) */
  progress: number;
  /** Kết quả · Result */
  result: string;
  /** Báo cáo gần nhất · Last report */
  reported_on: Day | null;
  /** Kết thúc ngày · Finished on */
  finished_on: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=plan_id. */
  plan?: ActionPlan | null;
  /** Only with expand=parent_id. */
  parent?: PlanTask | null;
  /** Only with expand=owner_id. */
  owner?: StaffMember | null;
}

/** Công việc · Task */
export interface PlanTaskCreate {
  /** Kế hoạch · Plan */
  plan_id: ActionPlanId;
  /** Thuộc việc · Part of */
  parent_id?: PlanTaskId | null;
  /** Thứ tự · Order */
  position?: number;
  /** Nội dung · Content */
  title: string;
  /** Mục tiêu · Objective */
  objective?: string;
  /** Hoạt động · Activities */
  activities?: string;
  /** Chỉ số kết quả · Measure of the result */
  result_indicator?: string;
  /** Người chịu trách nhiệm · Owner */
  owner_id?: StaffMemberId | null;
  /** Người phối hợp · Others */
  others?: string;
  /** Bắt đầu · Begins */
  starts_on?: Day | null;
  /** Hạn xong · Due */
  due_on?: Day | null;
  /** Nguồn lực · Resources */
  resources?: string;
  /** Bộ tiêu chí · Framework */
  framework_code?: string;
  /** Chỉ số phục vụ · Indicator */
  node_code?: string;
  /** Mức cần đạt · Target level */
  target_level?: number | null;
  /** Minh chứng dự kiến · Expected evidence */
  expected_evidence?: string;
}
export type PlanTaskPatch = Partial<PlanTaskCreate>;
export type PlanTaskBulk = Bulk<PlanTaskId, PlanTaskCreate, PlanTaskPatch>;

export type PlanTemplateKind = 'digital_transformation' | 'online_teaching' | 'school_year' | 'improvement' | 'other';

/**  ·  */
export interface PlanTemplate {
  /** Mã · Code */
  code: string;
  /** Tên · Title */
  title: string;
  /** Mục tiêu · Goal */
  goal: string;
  /** Loại kế hoạch · Kind */
  kind: PlanTemplateKind;
  /** Số việc · Tasks */
  tasks: number;
}

export type ReportPaperQueryFormat = 'pdf' | 'xlsx';

/**  ·  */
export interface ReportPaperQuery {
  /** Báo cáo · Report */
  id: PeriodReportId;
  /** Dạng tệp · Kind of file */
  format?: ReportPaperQueryFormat;
}

/**  ·  */
export interface TaskAssignment {
  /** Công việc · Task */
  id: PlanTaskId;
  /** Người chịu trách nhiệm · Owner */
  owner_id: StaffMemberId;
  /** Hạn xong · Due */
  due_on?: Day | null;
}

export type TaskCardPlanState = 'draft' | 'active' | 'closed';

export type TaskCardState = 'open' | 'doing' | 'done' | 'dropped';

/**  ·  */
export interface TaskCard {
  /** Công việc · Task */
  id: PlanTaskId;
  /** Kế hoạch · Plan */
  plan_id: ActionPlanId;
  /** Tên kế hoạch · Title of the plan */
  plan_title: string;
  /** Tình trạng kế hoạch · State of the plan */
  plan_state: TaskCardPlanState;
  /** Thuộc việc · Part of */
  parent_id: PlanTaskId | null;
  /** Thứ tự · Order */
  position: number;
  /** Nội dung · Content */
  title: string;
  /** Bộ tiêu chí · Framework */
  framework_code: string;
  /** Chỉ số · Indicator */
  node_code: string;
  /** Mức cần đạt · Target level */
  target_level: number | null;
  /** Người chịu trách nhiệm · Owner */
  owner_id: StaffMemberId | null;
  /** Tên người làm · Name of the owner */
  owner: string;
  /** Người làm đã rời trường · The owner has left */
  owner_left: boolean;
  /** Bắt đầu · Begins */
  starts_on: Day | null;
  /** Hạn xong · Due */
  due_on: Day | null;
  /** Tình trạng · State */
  state: TaskCardState;
  /** Tiến độ (%) · Progress (%) */
  progress: number;
  /** Báo cáo gần nhất · Last report */
  reported_on: Day | null;
  /** Kết thúc ngày · Finished on */
  finished_on: Day | null;
  /** Kết quả · Result */
  result: string;
  /** Quá hạn · Overdue */
  overdue: boolean;
  /** Lâu chưa cập nhật · Without news */
  stale: boolean;
  /** Của tôi · Mine */
  mine: boolean;
  /** Được cập nhật · May report */
  may_report: boolean;
  /** Được điều hành · May manage */
  may_manage: boolean;
}

/**  ·  */
export interface TaskCardQuery {
  /** Kế hoạch · Plan */
  plan_id?: ActionPlanId | null;
  /** Của tôi · Mine */
  mine?: boolean;
  /** Chưa kết thúc · Not closed */
  running?: boolean;
  /** Bộ tiêu chí · Framework */
  framework_code?: string;
  /** Chỉ số · Indicator */
  node_code?: string;
}

export type TaskClosingOutcome = 'done' | 'dropped';

/**  ·  */
export interface TaskClosing {
  /** Công việc · Task */
  id: PlanTaskId;
  /** Kết thúc là · Outcome */
  outcome: TaskClosingOutcome;
  /** Kết quả, hoặc lý do · Result or reason */
  result?: string;
}

export type TaskProgressState = 'open' | 'doing' | 'done' | 'dropped';

/**  ·  */
export interface TaskProgress {
  /** Công việc · Task */
  id: PlanTaskId;
  /** Đã làm gì · What was done */
  text?: string;
  /** Tiến độ (%) · Progress (%) */
  progress?: number | null;
  /** Tình trạng · State */
  state?: TaskProgressState | null;
  /** Ngày · Day */
  day?: Day | null;
  /** Tệp kèm · File */
  file_id?: StoredFileId | null;
}

/**  ·  */
export interface TaskReopening {
  /** Công việc · Task */
  id: PlanTaskId;
  /** Lý do mở lại · Reason */
  reason: string;
}

export type TaskReportState = 'open' | 'doing' | 'done' | 'dropped';

/** Báo cáo tiến độ việc · Report on a task */
export interface TaskReport {
  /** Mã · Id */
  id: TaskReportId;
  /** Công việc · Task */
  task_id: PlanTaskId;
  /** Ngày · Day */
  day: Day;
  /** Đã làm gì · What was done */
  text: string;
  /** Tiến độ (%) · Progress (%) */
  progress: number;
  /** Tình trạng · State */
  state: TaskReportState;
  /** Người báo cáo · By */
  by_id: StaffMemberId | null;
  /** Tệp kèm · File */
  file_id: StoredFileId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=task_id. */
  task?: PlanTask | null;
  /** Only with expand=by_id. */
  by?: StaffMember | null;
}

/**  ·  */
export interface TaskTakeBack {
  /** Công việc · Task */
  id: PlanTaskId;
  /** Lần báo cáo · Report */
  report_id: TaskReportId;
}

/**  ·  */
export interface TemplateQuery {
  /** Mẫu · Template */
  code: string;
}

/**  ·  */
export interface TemplateTask {
  /** Bộ tiêu chí · Framework */
  framework_code: string;
  /** Chỉ số · Indicator */
  node_code: string;
  /** Nội dung · Content */
  title: string;
  /** Mục tiêu · Objective */
  objective: string;
  /** Nên giao cho · Suggested owner */
  owner_hint: string;
  /** Hạn xong · Due */
  due_on: Day | null;
}

/**  ·  */
export interface TemplatesQuery {
}

/**  ·  */
export interface PlatformActionInfo {
  /** Mã · Id */
  id: string;
  /** Tên · Name */
  label: string;
  /** Địa chỉ · Address */
  path: string;
  /** Cho ra một tệp · Answers with a file */
  prints: boolean;
  /** Các trường · Fields */
  fields: PlatformFieldInfo[];
}

/**  ·  */
export interface CardReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Giá trị · Value */
  value: number;
}

export type ChoiceInfoTone = 'neutral' | 'good' | 'waiting' | 'bad' | 'info';

/**  ·  */
export interface ChoiceInfo {
  /** Giá trị · Value */
  value: string;
  /** Tên · Name */
  label: string;
  /** Sắc thái · Tone */
  tone: ChoiceInfoTone;
}

/**  ·  */
export interface FactReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Tử số · Numerator */
  numerator: number;
  /** Mẫu số · Denominator */
  denominator: number;
  /** Thời điểm đo · Measured at */
  measured_at: Instant;
}

export type PlatformFieldInfoRole = 'automatic' | 'identity' | 'status' | 'measure' | 'money' | 'when' | 'text';

export type PlatformFieldInfoPrivacy = 'none' | 'personal' | 'sensitive' | 'secret';

/**  ·  */
export interface PlatformFieldInfo {
  /** Tên trường · Field */
  name: string;
  /** Nhãn · Label */
  label: string;
  /** Giải thích · Help */
  help: string;
  /** Kiểu nhập · Type of input */
  type: string;
  /** Vai trò hiển thị · Part on the screen */
  role: PlatformFieldInfoRole;
  /** Mức ưu tiên · Priority */
  priority: number;
  /** Phần · Section */
  section: string;
  /** Bắt buộc · Required */
  required: boolean;
  /** Có thể trống · May be null */
  nullable: boolean;
  /** Giới hạn · Limit */
  limit: number;
  /** Nhỏ nhất · Least */
  minimum: number | null;
  /** Mức thấp · Low below */
  low: number | null;
  /** Lựa chọn · Choices */
  choices: ChoiceInfo[];
  /** Màn hình được trỏ tới · Screen of what it points to */
  target: string;
  /** Địa chỉ danh sách được trỏ tới · List of what it points to */
  target_path: string;
  /** Trường nêu tên · Fields that name it */
  target_title: string;
  /** Danh mục mã · List of codes */
  code_list: string;
  /** Do máy chủ giữ · Kept by the server */
  kept: boolean;
  /** Không sửa về sau · Not changed later */
  fixed: boolean;
  /** Mức riêng tư · Privacy */
  privacy: PlatformFieldInfoPrivacy;
  /** Tìm được bằng q · Found by q */
  searched: boolean;
  /** Sắp xếp được · Sorts */
  sorts: boolean;
  /** Lọc được · Filters */
  filters: boolean;
  /** Dạng viết · Form */
  form: string;
  /** Trường do nhà trường thêm · Added by the school */
  custom: boolean;
}

/**  ·  */
export interface Hit {
  /** Mã · Id */
  id: string;
  /** Màn hình · Screen */
  screen: string;
  /** Tên · Name */
  title: string;
  /** Dòng dưới · Below the name */
  subtitle: string;
  /** Loại · Kind */
  kind: string;
}

export type NextStepInfoTone = 'neutral' | 'good' | 'waiting' | 'bad' | 'info';

/**  ·  */
export interface NextStepInfo {
  /** Trường · Field */
  field: string;
  /** Các giá trị · Values */
  values: string;
  /** Điều cần biết · Text */
  text: string;
  /** Tên việc · Action */
  action_label: string;
  /** Địa chỉ · Address */
  action: string;
  /** Sắc thái · Tone */
  tone: NextStepInfoTone;
}

/**  ·  */
export interface Nothing {
}

export type PartInfoView = 'table' | 'cards' | 'board' | 'calendar' | 'tree';

/**  ·  */
export interface PartInfo {
  /** Màn hình · Screen */
  screen: string;
  /** Trường trỏ tới · Field that points here */
  by: string;
  /** So với trường · Field that it is compared with */
  through: string;
  /** Tên · Name */
  label: string;
  /** Kiểu hiển thị · View */
  view: PartInfoView;
}

export type ScreenInfoGroup = 'none' | 'pupils' | 'classes' | 'staff' | 'teaching' | 'school' | 'calendar' | 'data' | 'privacy' | 'accounts' | 'lists';

export type ScreenInfoView = 'table' | 'cards' | 'board' | 'calendar' | 'tree';

/**  ·  */
export interface ScreenInfo {
  /** Mã màn hình · Screen */
  id: string;
  /** Địa chỉ danh sách · Address of the list */
  path: string;
  /** Tên danh sách · Name of the list */
  label: string;
  /** Bảng dữ liệu · Entity */
  entity: string;
  /** Nhóm việc · Task */
  group: ScreenInfoGroup;
  /** Tên nhóm việc · Name of the task */
  group_label: string;
  /** Biểu tượng · Icon */
  icon: string;
  /** Kiểu hiển thị · View */
  view: ScreenInfoView;
  /** Được thêm · May create */
  can_create: boolean;
  /** Tiền tố mã · Prefix of ids */
  prefix: string;
  /** Tên một bản ghi · Name of one row */
  one: string;
  /** Nút chính · Main button */
  verb: string;
  /** Khi chưa có gì · When nothing is there */
  empty: string;
  /** Trường nêu tên · Fields that name a row */
  title: string;
  /** Trường đứng dưới tên · Fields below the name */
  subtitle: string;
  /** Sắp xếp · Sort */
  sort: string;
  /** Các trường · Fields */
  fields: PlatformFieldInfo[];
  /** Các phần · Sections */
  sections: SectionInfo[];
  /** Danh sách có tên · Named views */
  views: ViewInfo[];
  /** Việc tiếp theo · Next steps */
  next_steps: NextStepInfo[];
  /** Danh sách kèm theo · Parts */
  parts: PartInfo[];
  /** Việc làm với một bản ghi · Actions */
  actions: PlatformActionInfo[];
  /** Việc làm với cả danh sách · Actions of the list */
  list_actions: PlatformActionInfo[];
  /** Địa chỉ thêm mới · Address for a new one */
  creation_path: string;
  /** Trường khi thêm mới · Fields of a new one */
  creation_fields: PlatformFieldInfo[];
  /** Được sửa · May change */
  can_change: boolean;
  /** Được xem giá trị ẩn · May see hidden values */
  can_reveal: boolean;
  /** Được ghi chú · May write notes */
  can_note: boolean;
  /** Mẫu nhập · Sheet of the import */
  import_sheet: string;
  /** Trường ngày bắt đầu · Field of the first day */
  dated_from: string;
  /** Trường ngày kết thúc · Field of the last day */
  dated_to: string;
  /** Trường chỉ điểm trường · Field of the campus */
  campus: string;
  /** Trường chỉ người · Field of the person */
  person: string;
}

export type ScreenQueryLang = 'vi' | 'en';

/**  ·  */
export interface ScreenQuery {
  /** Mã màn hình · Screen */
  id: string;
  /** Ngôn ngữ · Language */
  lang?: ScreenQueryLang;
}

export type ScreenSummaryGroup = 'none' | 'pupils' | 'classes' | 'staff' | 'teaching' | 'school' | 'calendar' | 'data' | 'privacy' | 'accounts' | 'lists';

export type ScreenSummaryView = 'table' | 'cards' | 'board' | 'calendar' | 'tree';

/**  ·  */
export interface ScreenSummary {
  /** Mã màn hình · Screen */
  id: string;
  /** Địa chỉ danh sách · Address of the list */
  path: string;
  /** Tên danh sách · Name of the list */
  label: string;
  /** Nhóm việc · Task */
  group: ScreenSummaryGroup;
  /** Tên nhóm việc · Name of the task */
  group_label: string;
  /** Biểu tượng · Icon */
  icon: string;
  /** Kiểu hiển thị · View */
  view: ScreenSummaryView;
  /** Được thêm · May create */
  can_create: boolean;
}

export type ScreensQueryLang = 'vi' | 'en';

/**  ·  */
export interface ScreensQuery {
  /** Ngôn ngữ · Language */
  lang?: ScreensQueryLang;
}

export type SearchQueryLang = 'vi' | 'en';

/**  ·  */
export interface SearchQuery {
  /** Từ cần tìm · Wanted words */
  q: string;
  /** Ngôn ngữ · Language */
  lang?: SearchQueryLang;
}

/**  ·  */
export interface SectionInfo {
  /** Mã · Id */
  id: string;
  /** Tên · Name */
  label: string;
}

/**  ·  */
export interface SheetReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Địa chỉ · Address */
  path: string;
}

/**  ·  */
export interface StatusQuery {
}

/** Tình trạng hệ thống · Status of the system */
export interface SystemStatus {
  /** Phiên bản · Version */
  version: string;
  /** Giờ máy chủ · Time of the server */
  now: Instant;
  /** Sao lưu gần nhất · Last backup */
  backup_at: Instant | null;
  /** Đã kiểm tra bản sao lưu · Backup verified */
  backup_verified_at: Instant | null;
  /** Việc đang chờ · Jobs waiting */
  jobs_waiting: number;
  /** Việc đang chạy · Jobs running */
  jobs_running: number;
  /** Việc bị hỏng · Dead jobs */
  jobs_dead: number;
  /** Cơ sở dữ liệu · Database */
  database: string | null;
  /** Bước nâng cấp cuối · Last migration */
  schema_step: string | null;
  /** Dung lượng cơ sở dữ liệu · Size of the database */
  database_bytes: number | null;
  /** Dung lượng bản sao lưu · Size of the backup */
  backup_bytes: number | null;
  /** Đĩa còn trống · Disk room left */
  disk_free: number | null;
  /** Dung lượng đĩa · Disk */
  disk_total: number | null;
  /** Số tệp · Files */
  files: number | null;
  /** Dung lượng tệp · Size of the files */
  file_bytes: number | null;
  /** Sự kiện chưa gửi · Events not delivered */
  events_waiting: number | null;
  /** Sự kiện đang gửi lại · Events tried again */
  events_retried: number | null;
  /** Sự kiện không gửi được · Dead events */
  events_dead: number | null;
  /** Số khóa mã hóa · Keys */
  keys: number | null;
  /** Khóa mới nhất từ · Newest key since */
  newest_key_at: Instant | null;
  /** Nhật ký niêm phong lúc · Log sealed at */
  log_sealed_at: Instant | null;
  /** Nâng cấp lúc · Migrated at */
  schema_applied_at: Instant | null;
}

/** Hoàn tác được không · Whether it can be taken back */
export interface UndoOutlook {
  /** Hoàn tác được · Can be taken back */
  may: boolean;
  /** Vì sao không · Why not, in Vietnamese */
  why_vi: string;
  /** Vì sao không (tiếng Anh) · Why not */
  why_en: string;
}

/**  ·  */
export interface UndoRequest {
  /** Mã thay đổi · Change set */
  id: string;
}

/**  ·  */
export interface Undone {
  /** Mã thay đổi · Change set */
  change_set: string;
}

export type ViewInfoTone = 'neutral' | 'good' | 'waiting' | 'bad' | 'info';

/**  ·  */
export interface ViewInfo {
  /** Mã · Id */
  id: string;
  /** Tên · Name */
  label: string;
  /** Điều kiện lọc · Query */
  query: string;
  /** Sắc thái · Tone */
  tone: ViewInfoTone;
}

/**  ·  */
export interface WorklistCount {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Việc cần làm · Next step in Vietnamese */
  next_step_vi: string;
  /** Việc cần làm (tiếng Anh) · Next step */
  next_step_en: string;
  /** Địa chỉ · Address */
  path: string;
  /** Số việc · Waiting */
  waiting: number;
}

/** Thẻ · Card */
export interface Card {
  /** Mã · Id */
  id: CardId;
  /** Học sinh · Pupil */
  pupil_id: PupilId | null;
  /** Cán bộ, giáo viên, nhân viên · Staff member */
  staff_member_id: StaffMemberId | null;
  /** Người · Person */
  person_id: PersonId;
  /** Mã thẻ · Code */
  code: string;
  /** Ngày cấp · Issued on */
  issued_on: Day;
  /** Thu hồi lúc · Revoked at */
  revoked_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Thẻ đã cấp · Cards issued */
export interface CardsIssued {
  /** Thẻ · Card */
  id: CardId;
  /** Cấp mới · New */
  issued: number;
  /** Đã có thẻ · Had one */
  kept: number;
}

export type ChosenLettersFormat = 'pdf' | 'xlsx';

/**  ·  */
export interface ChosenLetters {
  /** Mẫu thư · Template */
  template_id: LetterTemplateId;
  /** Người nhận · Recipients */
  recipients: LetterRecipient[];
  /** Dạng tệp · Kind of file */
  format?: ChosenLettersFormat;
}

/**  ·  */
export interface ClassCards {
  /** Lớp · Class */
  id: ClassId;
}

export type ClassLettersFormat = 'pdf' | 'xlsx';

/**  ·  */
export interface ClassLetters {
  /** Lớp · Class */
  id: ClassId;
  /** Mẫu thư · Template */
  template_id: LetterTemplateId;
  /** Dạng tệp · Kind of file */
  format?: ClassLettersFormat;
}

export type ClassListQueryFormat = 'pdf' | 'xlsx';

/**  ·  */
export interface ClassListQuery {
  /** Lớp · Class */
  id: ClassId;
  /** Các cột · Columns */
  columns?: string;
  /** Tiêu đề · Title */
  title?: string;
  /** Dạng tệp · Kind of file */
  format?: ClassListQueryFormat;
}

/**  ·  */
export interface CopySamples {
  /** Chép lại cả mẫu trùng tên · Again */
  again?: boolean;
}

/** Thư gửi gia đình · Letter to a family */
export interface FamilyLetter {
  /** Mã · Id */
  id: FamilyLetterId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Lớp · Class */
  class_id: ClassId | null;
  /** Tiêu đề · Title */
  title: string;
  /** Nội dung · Text */
  body: string;
  /** Người ký · Who signs */
  signer: string;
  /** Gửi lúc · Sent at */
  sent_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=class_id. */
  class?: Class | null;
}

/** Cấp thẻ · Issuing cards */
export interface IssueCards {
  /** Cả lớp · For a class */
  class_id?: ClassId | null;
  /** Một học sinh · For a pupil */
  pupil_id?: PupilId | null;
  /** Một người của trường · For a member of staff */
  staff_member_id?: StaffMemberId | null;
  /** Toàn bộ cán bộ, giáo viên, nhân viên · For all staff */
  all_staff?: boolean;
}

/**  ·  */
export interface LetterRecipient {
  /** Học sinh · Pupil */
  pupil_id?: PupilId | null;
  /** Cán bộ, giáo viên, nhân viên · Staff member */
  staff_member_id?: StaffMemberId | null;
}

export type LetterTemplateLetterFor = 'pupil' | 'staff_member';

/** Mẫu thư · Template of a letter */
export interface LetterTemplate {
  /** Mã · Id */
  id: LetterTemplateId;
  /** Tên mẫu · Name */
  name: string;
  /** Viết cho · Written for */
  letter_for: LetterTemplateLetterFor;
  /** Tiêu đề in trên giấy · Title on the paper */
  title: string;
  /** Nội dung · Text */
  body: string;
  /** Chức vụ người ký · Who signs */
  signer: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Mẫu thư · Template of a letter */
export interface LetterTemplateCreate {
  /** Tên mẫu · Name */
  name: string;
  /** Viết cho · Written for */
  letter_for?: LetterTemplateLetterFor;
  /** Tiêu đề in trên giấy · Title on the paper */
  title?: string;
  /** Nội dung · Text */
  body: string;
  /** Chức vụ người ký · Who signs */
  signer?: string;
}
export type LetterTemplatePatch = Partial<LetterTemplateCreate>;
export type LetterTemplateBulk = Bulk<LetterTemplateId, LetterTemplateCreate, LetterTemplatePatch>;

/** Thư đã gửi · Letters sent */
export interface LettersSent {
  /** Mẫu thư · Template */
  id: LetterTemplateId;
  /** Số thư · Letters */
  sent: number;
}

/**  ·  */
export interface NamedCard {
  /** Thẻ · Card */
  id: CardId;
}

/**  ·  */
export interface NumberRegister {
  /** Chỉ xem trước · Only look */
  dry_run?: boolean;
}

/**  ·  */
export interface PupilCard {
  /** Học sinh · Pupil */
  id: PupilId;
}

/**  ·  */
export interface PupilLetter {
  /** Học sinh · Pupil */
  id: PupilId;
  /** Mẫu thư · Template */
  template_id: LetterTemplateId;
}

/** Đã đánh số đăng bộ · Register numbered */
export interface RegisterNumbered {
  /** Số học sinh · Pupils */
  numbered: number;
  /** Từ số · From */
  first: number;
  /** Đến số · To */
  last: number;
}

export type RegisterQueryFormat = 'pdf' | 'xlsx';

/**  ·  */
export interface RegisterQuery {
  /** Trường · School */
  id: SchoolId;
  /** Dạng tệp · Kind of file */
  format?: RegisterQueryFormat;
}

/** Mẫu đã chép · Templates copied */
export interface SamplesCopied {
  /** Số mẫu · Templates */
  copied: number;
}

/** Gửi thư cho gia đình · Sending letters to families */
export interface SendLetters {
  /** Mẫu thư · Template */
  id: LetterTemplateId;
  /** Cho cả lớp · For a class */
  class_id?: ClassId | null;
  /** Cho một học sinh · For a pupil */
  pupil_id?: PupilId | null;
}

/**  ·  */
export interface StaffCard {
  /** Người của trường · Member of staff */
  id: StaffMemberId;
}

/**  ·  */
export interface StaffCards {
  /** Trường · School */
  id: SchoolId;
}

/**  ·  */
export interface StaffLetter {
  /** Người của trường · Member of staff */
  id: StaffMemberId;
  /** Mẫu thư · Template */
  template_id: LetterTemplateId;
}

export type TemplateLettersFormat = 'pdf' | 'xlsx';

/**  ·  */
export interface TemplateLetters {
  /** Mẫu thư · Template */
  id: LetterTemplateId;
  /** Cho cả lớp · For a class */
  class_id?: ClassId | null;
  /** Cho một học sinh · For a pupil */
  pupil_id?: PupilId | null;
  /** Cho một người của trường · For a member of staff */
  staff_member_id?: StaffMemberId | null;
  /** Dạng tệp · Kind of file */
  format?: TemplateLettersFormat;
}

export type TransferBookQueryFormat = 'pdf' | 'xlsx';

/**  ·  */
export interface TransferBookQuery {
  /** Trường · School */
  id: SchoolId;
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
  /** Dạng tệp · Kind of file */
  format?: TransferBookQueryFormat;
}

/** Lượt xem dữ liệu · Access */
export interface AccessEntry {
  /** Mã · Id */
  id: string;
  /** Lúc · At */
  at: Instant;
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Các mục · Fields */
  fields: string;
  /** Với tư cách · Hat */
  hat: string;
  /** Vai trò · Roles */
  roles: string;
  /** Trường · School */
  school_id: SchoolId | null;
  /** Người xem · Name of the reader */
  reader_name: string;
  /** Dữ liệu của · Whose data it was */
  about_name: string;
  /** Chính tôi · It was me */
  own: boolean;
}

/**  ·  */
export interface AccessQuery {
  /** Của ai · Whose data */
  person_id?: PersonId | null;
  /** Ai xem · Who looked */
  reader_id?: PersonId | null;
  /** Loại dữ liệu · Kind of rows */
  entity?: string | null;
  /** Từ ngày · From */
  from?: Day | null;
  /** Đến hết ngày · To */
  to?: Day | null;
  /** Sau dòng · After the line */
  starting_after?: string | null;
  /** Số dòng · Limit */
  limit?: number | null;
}

export type CampaignLineReason = 'by_law' | 'by_contract' | 'consented' | 'purpose_unknown' | 'restricted' | 'not_asked' | 'refused' | 'withdrawn' | 'text_changed' | 'own_consent_needed' | 'child_not_asked' | 'child_refused';

/** Cần hỏi · To be asked */
export interface CampaignLine {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Vì sao · Why */
  reason: CampaignLineReason;
  /** Họ và tên · Full name */
  full_name: string;
  /** Mã học sinh · Pupil's code */
  code: string;
}

/** Những người cần hỏi · Who is to be asked */
export interface CampaignPage {
  /** Danh sách · Lines */
  lines: CampaignLine[];
  /** Tiếp theo · Next */
  next: PupilId | null;
}

/**  ·  */
export interface CampaignQuery {
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Sau học sinh · After the pupil */
  starting_after?: PupilId | null;
  /** Số dòng · Limit */
  limit?: number | null;
}

/** Lần thay đổi · Change */
export interface ChangeEntry {
  /** Mã thay đổi · Change set */
  id: string;
  /** Lúc · At */
  at: Instant;
  /** Thao tác · Operation */
  operation: string;
  /** Với tư cách · Hat */
  hat: string;
  /** Người ghi · Writer */
  writer_id: PersonId | null;
  /** Tên người ghi · Name of the writer */
  writer_name: string;
  /** Chính tôi · It was me */
  own: boolean;
  /** Lý do · Reason */
  reason: string;
  /** Trường · School */
  school_id: SchoolId | null;
  /** Dữ liệu của · Whose data */
  about_name: string;
  /** Số dòng · Rows */
  rows: number;
  /** Các loại dòng · Kinds of rows */
  kinds: ChangedKind[];
  /** Đã hoàn tác · Undone */
  undone: boolean;
  /** Là lần hoàn tác · Is an undo */
  undoes: boolean;
}

/**  ·  */
export interface ChangeQuery {
  /** Ai ghi · Who wrote */
  writer_id?: PersonId | null;
  /** Dữ liệu của ai · Whose data */
  person_id?: PersonId | null;
  /** Mã dòng · Row */
  row?: string | null;
  /** Loại dữ liệu · Kind of rows */
  entity?: string | null;
  /** Từ ngày · From */
  from?: Day | null;
  /** Đến hết ngày · To */
  to?: Day | null;
  /** Sau thay đổi · After the change */
  starting_after?: string | null;
  /** Số thay đổi · Limit */
  limit?: number | null;
}

/** Loại dòng đã thay đổi · Kind of changed rows */
export interface ChangedKind {
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Thay đổi · Change */
  change: string;
  /** Số dòng · Rows */
  rows: number;
}

/** Dòng đã thay đổi · Changed row */
export interface ChangedRow {
  /** Mã · Id */
  id: string;
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Màn hình · Screen */
  screen: string;
  /** Mã dòng · Row */
  row: string;
  /** Thay đổi · Change */
  change: string;
  /** Phiên bản · Version */
  version: number;
  /** Trước · Before */
  before: string;
  /** Sau · After */
  after: string;
  /** Dữ liệu của · Whose data */
  about_name: string;
  /** Được xem · May be opened */
  visible: boolean;
}

export type ConsentState = 'given' | 'refused' | 'withdrawn';

export type ConsentSide = 'representative' | 'subject';

export type ConsentChannel = 'app' | 'paper';

/** Ý kiến đồng ý · Consent */
export interface Consent {
  /** Mã · Id */
  id: ConsentId;
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Văn bản đã xem · The text that was shown */
  notice_id: NoticeId;
  /** Ý kiến · Answer */
  state: ConsentState;
  /** Với tư cách · As */
  side: ConsentSide;
  /** Người trả lời · Given by */
  given_by: PersonId | null;
  /** Lúc · At */
  decided_at: Instant;
  /** Cách trả lời · Channel */
  channel: ConsentChannel;
  /** Địa chỉ mạng (đã che) · Address, masked */
  address: string;
  /** Nơi lưu giấy · Where the paper lies */
  reason: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=notice_id. */
  notice?: Notice | null;
}

export type ConsentAgeStep = 'child_voice' | 'own_consent' | 'adulthood';

/** Tuổi quyết định · Age of consent */
export interface ConsentAge {
  /** Mã · Id */
  id: ConsentAgeId;
  /** Mốc · Step */
  step: ConsentAgeStep;
  /** Từ đủ tuổi · From the age of */
  years: number;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Tuổi quyết định · Age of consent */
export interface ConsentAgeCreate {
  /** Mốc · Step */
  step: ConsentAgeStep;
  /** Từ đủ tuổi · From the age of */
  years: number;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type ConsentAgePatch = Partial<ConsentAgeCreate>;
export type ConsentAgeChange = Omit<ConsentAgePatch, 'valid_from'> & { from: Day };
export type ConsentAgeBulk = Bulk<ConsentAgeId, ConsentAgeCreate, ConsentAgePatch>;

export type ConsentDecisionState = 'given' | 'refused' | 'withdrawn';

/** Trả lời · Answer */
export interface ConsentDecision {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Văn bản đã xem · The text that was shown */
  notice_id: NoticeId;
  /** Ý kiến · Answer */
  state: ConsentDecisionState;
}

export type ConsentViewGround = 'law' | 'contract' | 'consent';

export type ConsentViewReason = 'by_law' | 'by_contract' | 'consented' | 'purpose_unknown' | 'restricted' | 'not_asked' | 'refused' | 'withdrawn' | 'text_changed' | 'own_consent_needed' | 'child_not_asked' | 'child_refused';

export type ConsentViewMine = 'given' | 'refused' | 'withdrawn';

/** Ý kiến của tôi · My consent */
export interface ConsentView {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Cơ sở xử lý · Ground */
  ground: ConsentViewGround;
  /** Dữ liệu nhạy cảm · Sensitive data */
  sensitive: boolean;
  /** Có bên thứ ba · A third party takes part */
  third_party: boolean;
  /** Ai nhận được · Recipients */
  recipients: string;
  /** Lưu trong bao lâu · Kept for */
  kept_for: string;
  /** Văn bản · The text */
  notice_id: NoticeId | null;
  /** Nội dung · Text in Vietnamese */
  text_vi: string;
  /** Nội dung tiếng Anh · Text in English */
  text_en: string;
  /** Nội dung cho trẻ · For children in Vietnamese */
  child_text_vi: string;
  /** Nội dung cho trẻ (tiếng Anh) · For children */
  child_text_en: string;
  /** Được phép · Allowed */
  allowed: boolean;
  /** Vì sao · Why */
  reason: ConsentViewReason;
  /** Ý kiến của tôi · My answer */
  mine: ConsentViewMine | null;
  /** Tôi được quyết định · I may decide */
  may_decide: boolean;
}

/**  ·  */
export interface ConsentsQuery {
  /** Của ai · Whose data */
  person_id?: PersonId | null;
}

export type DataRequestKind = 'access' | 'correct' | 'erase' | 'restrict' | 'object' | 'withdraw';

export type DataRequestChannel = 'app' | 'paper';

export type DataRequestState = 'received' | 'acknowledged' | 'prepared' | 'finished' | 'refused';

/** Yêu cầu về dữ liệu cá nhân · Data request */
export interface DataRequest {
  /** Mã · Id */
  id: DataRequestId;
  /** Của ai · Whose data */
  person_id: PersonId | null;
  /** Người yêu cầu · Asked by */
  asked_by: PersonId | null;
  /** Loại yêu cầu · Kind */
  kind: DataRequestKind;
  /** Nội dung · Details */
  details: string;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Cách gửi · Channel */
  channel: DataRequestChannel;
  /** Trạng thái · State */
  state: DataRequestState;
  /** Có bên thứ ba · A third party takes part */
  third_party: boolean;
  /** Nhận lúc · Received at */
  received_at: Instant;
  /** Phản hồi trước hết ngày · Acknowledge by */
  acknowledge_by: Day;
  /** Hạn giải quyết · Due on */
  due_on: Day;
  /** Đã phản hồi lúc · Acknowledged at */
  acknowledged_at: Instant | null;
  /** Kết thúc lúc · Closed at */
  closed_at: Instant | null;
  /** Hạn trước khi gia hạn · Due before the extension */
  extended_from: Day | null;
  /** Lý do gia hạn · Reason of the extension */
  extension_reason: string;
  /** Căn cứ pháp lý · Legal ground */
  legal_ground: string;
  /** Trả lời · Answer */
  answer: string;
  /** Người chuẩn bị · Prepared by */
  prepared_by: PersonId | null;
  /** Người quyết định · Decided by */
  decided_by: PersonId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
}

export type DataUseReason = 'by_law' | 'by_contract' | 'consented' | 'purpose_unknown' | 'restricted' | 'not_asked' | 'refused' | 'withdrawn' | 'text_changed' | 'own_consent_needed' | 'child_not_asked' | 'child_refused';

/** Được phép dùng dữ liệu · Use of data */
export interface DataUse {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Được phép · Allowed */
  allowed: boolean;
  /** Vì sao · Why */
  reason: DataUseReason;
}

/**  ·  */
export interface DataUseQuery {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose?: string | null;
  /** Vào ngày · On the day */
  day?: Day | null;
}

/** Xóa gì, giữ gì · What goes and what stays */
export interface ErasureLine {
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Sẽ ra sao · What becomes of them */
  fate: string;
  /** Căn cứ · Basis */
  basis: string;
  /** Số dòng · Rows */
  rows: number;
}

export type NewRequestKind = 'access' | 'correct' | 'erase' | 'restrict' | 'object' | 'withdraw';

/** Yêu cầu mới · New request */
export interface NewRequest {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Loại yêu cầu · Kind */
  kind: NewRequestKind;
  /** Nội dung · Details */
  details?: string;
  /** Mã mục đích · Code of the purpose */
  purpose?: string;
  /** Người yêu cầu · Asked by */
  asked_by?: PersonId | null;
}

/** Thông báo xử lý dữ liệu · Notice */
export interface Notice {
  /** Mã · Id */
  id: NoticeId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Phiên bản · Version */
  number: number;
  /** Nội dung · Text in Vietnamese */
  text_vi: string;
  /** Nội dung tiếng Anh · Text in English */
  text_en: string;
  /** Nội dung cho trẻ · Text for children in Vietnamese */
  child_text_vi: string;
  /** Nội dung cho trẻ (tiếng Anh) · Text for children */
  child_text_en: string;
  /** Phải hỏi lại · Asks everybody again */
  asks_again: boolean;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Thông báo xử lý dữ liệu · Notice */
export interface NoticeCreate {
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Phiên bản · Version */
  number: number;
  /** Nội dung · Text in Vietnamese */
  text_vi: string;
  /** Nội dung tiếng Anh · Text in English */
  text_en?: string;
  /** Nội dung cho trẻ · Text for children in Vietnamese */
  child_text_vi?: string;
  /** Nội dung cho trẻ (tiếng Anh) · Text for children */
  child_text_en?: string;
  /** Phải hỏi lại · Asks everybody again */
  asks_again?: boolean;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type NoticePatch = Partial<NoticeCreate>;
export type NoticeChange = Omit<NoticePatch, 'valid_from'> & { from: Day };
export type NoticeBulk = Bulk<NoticeId, NoticeCreate, NoticePatch>;

export type PaperConsentState = 'given' | 'refused' | 'withdrawn';

/** Trả lời bằng giấy · Answer on paper */
export interface PaperConsent {
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Văn bản đã xem · The text that was shown */
  notice_id: NoticeId;
  /** Ý kiến · Answer */
  state: PaperConsentState;
  /** Người trả lời · Given by */
  given_by: PersonId;
  /** Nơi lưu giấy · Where the paper lies */
  reason: string;
}

export type PurposeGround = 'law' | 'contract' | 'consent';

/** Mục đích xử lý dữ liệu · Purpose of data processing */
export interface Purpose {
  /** Mã · Id */
  id: PurposeId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Cơ sở xử lý · Ground */
  ground: PurposeGround;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Ai nhận được · Recipients */
  recipients: string;
  /** Lưu trong bao lâu · Kept for */
  kept_for: string;
  /** Cần cả ý kiến của trẻ · Needs the child's own yes */
  child_consent: boolean;
  /** Dữ liệu nhạy cảm · Sensitive data */
  sensitive: boolean;
  /** Có bên thứ ba · A third party takes part */
  third_party: boolean;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Mục đích xử lý dữ liệu · Purpose of data processing */
export interface PurposeCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Cơ sở xử lý · Ground */
  ground: PurposeGround;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Ai nhận được · Recipients */
  recipients?: string;
  /** Lưu trong bao lâu · Kept for */
  kept_for?: string;
  /** Cần cả ý kiến của trẻ · Needs the child's own yes */
  child_consent?: boolean;
  /** Dữ liệu nhạy cảm · Sensitive data */
  sensitive?: boolean;
  /** Có bên thứ ba · A third party takes part */
  third_party?: boolean;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type PurposePatch = Partial<PurposeCreate>;
export type PurposeChange = Omit<PurposePatch, 'valid_from'> & { from: Day };
export type PurposeBulk = Bulk<PurposeId, PurposeCreate, PurposePatch>;

/** Kết quả giải quyết · Answer */
export interface RequestAnswer {
  /** Yêu cầu · Request */
  id: DataRequestId;
  /** Trả lời · Answer */
  answer?: string;
  /** Căn cứ pháp lý · Legal ground */
  legal_ground?: string;
}

export type RequestClockKind = 'access' | 'correct' | 'erase' | 'restrict' | 'object' | 'withdraw';

/** Thời hạn giải quyết yêu cầu · Clock of data requests */
export interface RequestClock {
  /** Mã · Id */
  id: RequestClockId;
  /** Loại yêu cầu · Kind */
  kind: RequestClockKind;
  /** Phản hồi trong (ngày làm việc) · Acknowledged within (working days) */
  acknowledge_working_days: number;
  /** Xong trong (ngày) · Done within (days) */
  finish_days: number;
  /** Xong trong (ngày), khi có bên thứ ba · Done within (days) with a third party */
  third_party_days: number;
  /** Gia hạn một lần (ngày) · One extension (days) */
  extension_days: number;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Thời hạn giải quyết yêu cầu · Clock of data requests */
export interface RequestClockCreate {
  /** Loại yêu cầu · Kind */
  kind: RequestClockKind;
  /** Phản hồi trong (ngày làm việc) · Acknowledged within (working days) */
  acknowledge_working_days: number;
  /** Xong trong (ngày) · Done within (days) */
  finish_days: number;
  /** Xong trong (ngày), khi có bên thứ ba · Done within (days) with a third party */
  third_party_days: number;
  /** Gia hạn một lần (ngày) · One extension (days) */
  extension_days: number;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type RequestClockPatch = Partial<RequestClockCreate>;
export type RequestClockChange = Omit<RequestClockPatch, 'valid_from'> & { from: Day };
export type RequestClockBulk = Bulk<RequestClockId, RequestClockCreate, RequestClockPatch>;

/** Gia hạn · Extension */
export interface RequestExtension {
  /** Yêu cầu · Request */
  id: DataRequestId;
  /** Lý do · Reason */
  reason: string;
}

/** Hạn chế xử lý · Restriction */
export interface Restriction {
  /** Mã · Id */
  id: RestrictionId;
  /** Của ai · Whose data */
  person_id: PersonId;
  /** Theo yêu cầu · By the request */
  request_id: DataRequestId;
  /** Mã mục đích · Code of the purpose */
  purpose: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=request_id. */
  request?: DataRequest | null;
}

/** Tạm dừng xóa · Retention hold */
export interface RetentionHold {
  /** Mã · Id */
  id: RetentionHoldId;
  /** Của ai · Whose data */
  person_id: PersonId | null;
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Lý do · Reason */
  reason: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Tạm dừng xóa · Retention hold */
export interface RetentionHoldCreate {
  /** Của ai · Whose data */
  person_id?: PersonId | null;
  /** Loại dữ liệu · Kind of rows */
  entity?: string;
  /** Lý do · Reason */
  reason: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type RetentionHoldPatch = Partial<RetentionHoldCreate>;
export type RetentionHoldBulk = Bulk<RetentionHoldId, RetentionHoldCreate, RetentionHoldPatch>;

/** Đến hạn xóa · Due for erasure */
export interface RetentionLine {
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Số tháng · Months */
  months: number;
  /** Căn cứ · Basis */
  basis: string;
  /** Đến hạn · Due */
  due: number;
  /** Đang tạm dừng · Held */
  held: number;
}

/**  ·  */
export interface RetentionQuery {
  /** Loại dữ liệu · Kind of rows */
  entity?: string | null;
}

/** Thời hạn lưu · Retention rule */
export interface RetentionRule {
  /** Mã · Id */
  id: RetentionRuleId;
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Số tháng · Months */
  months: number;
  /** Căn cứ · Basis */
  basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Đặt thời hạn lưu · Retention setting */
export interface RetentionSetting {
  /** Loại dữ liệu · Kind of rows */
  entity: string;
  /** Số tháng · Months */
  months: number;
  /** Căn cứ · Basis */
  basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from?: Day | null;
}

/**  ·  */
export interface WhichChange {
  /** Mã thay đổi · Change set */
  id: string;
  /** Sau dòng · After the line */
  starting_after?: string | null;
  /** Số dòng · Limit */
  limit?: number | null;
}

/**  ·  */
export interface WhichRequest {
  /** Yêu cầu · Request */
  id: DataRequestId;
}

/**  ·  */
export interface WhichRestriction {
  /** Hạn chế · Restriction */
  id: RestrictionId;
}

/** Chấp nhận lỗi dữ liệu · Acceptance of a finding */
export interface QualityAcceptance {
  /** Hồ sơ · Record */
  record: string;
  /** Mã lỗi · Code */
  code: string;
  /** Mục dữ liệu · Field */
  field?: string;
  /** Lý do · Reason */
  reason: string;
  /** Quyết định, văn bản · Decision */
  decision?: string;
  /** Chấp nhận đến ngày · Accepted until */
  valid_to?: Day | null;
}

/** Lỗi dữ liệu được chấp nhận · Accepted finding */
export interface AcceptedFinding {
  /** Mã · Id */
  id: AcceptedFindingId;
  /** Hồ sơ · Record */
  record: string;
  /** Mã lỗi · Code */
  code: string;
  /** Mục dữ liệu · Field */
  field: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Lý do · Reason */
  reason: string;
  /** Quyết định, văn bản · Decision */
  decision: string;
  /** Chấp nhận đến ngày · Accepted until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

export type DataFindingDimension = 'correct' | 'complete' | 'clean' | 'alive';

export type DataFindingSeverity = 'information' | 'warning' | 'error';

export type DataFindingFixer = 'clerk' | 'homeroom_teacher';

/** Lỗi dữ liệu · Data finding */
export interface DataFinding {
  /** Mã · Id */
  id: DataFindingId;
  /** Hồ sơ · Record */
  record: string;
  /** Loại hồ sơ · Kind of record */
  record_kind: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Lớp · Class */
  class_id: ClassId | null;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Tiêu chí · Dimension */
  dimension: DataFindingDimension;
  /** Mức độ · Severity */
  severity: DataFindingSeverity;
  /** Mã lỗi · Code */
  code: string;
  /** Mục dữ liệu · Field */
  field: string;
  /** Chi tiết · Details */
  args: string;
  /** Nhóm liên quan · Group */
  group_key: string;
  /** Ai sửa · Fixer */
  fixer: DataFindingFixer;
  /** Đã chấp nhận · Accepted */
  accepted: boolean;
  /** Phát hiện ngày · Found on */
  found_on: Day;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=class_id. */
  class?: Class | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/**  ·  */
export interface NamedAcceptance {
  /** Lỗi được chấp nhận · Accepted finding */
  id: AcceptedFindingId;
}

/** Điểm chất lượng hồ sơ · Score of a record */
export interface RecordScore {
  /** Mã · Id */
  id: RecordScoreId;
  /** Hồ sơ · Record */
  record: string;
  /** Loại hồ sơ · Kind of record */
  record_kind: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Lớp · Class */
  class_id: ClassId | null;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Mục bắt buộc · Required fields */
  required: number;
  /** Mục đã điền · Filled fields */
  filled: number;
  /** Mục đối chiếu được · Verifiable fields */
  verifiable: number;
  /** Mục đã đối chiếu · Verified fields */
  verified: number;
  /** Lỗi · Errors */
  errors: number;
  /** Cảnh báo · Warnings */
  warnings: number;
  /** Lỗi về tính đúng · Errors of correctness */
  incorrect: number;
  /** Trùng, sai dạng · Doubles and malformed */
  doubles: number;
  /** Chưa cập nhật · Out of date */
  stale: number;
  /** Cập nhật ngày · Touched on */
  touched_on: Day;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=class_id. */
  class?: Class | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/**  ·  */
export interface RefreshRequest {
}

/** Kết quả rà soát · Result of a refresh */
export interface Refreshed {
  /** Số hồ sơ · Records */
  records: number;
  /** Số lỗi · Findings */
  findings: number;
}

/**  ·  */
export interface SchoolScoresQuery {
  /** Loại hồ sơ · Kind of record */
  kind?: string | null;
}

/** Điểm chất lượng dữ liệu · Scores */
export interface ScoreLine {
  /** Mã · Key */
  key: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Số hồ sơ · Records */
  records: number;
  /** Hồ sơ đúng · Correct records */
  correct: number;
  /** Mục đã đối chiếu · Verified fields */
  verified: number;
  /** Mục đối chiếu được · Verifiable fields */
  verifiable: number;
  /** Mục đã điền · Filled fields */
  filled: number;
  /** Mục bắt buộc · Required fields */
  required: number;
  /** Hồ sơ đủ · Complete records */
  complete: number;
  /** Hồ sơ sạch · Clean records */
  clean: number;
  /** Hồ sơ sống · Records kept up */
  alive: number;
  /** Số lỗi · Errors */
  errors: number;
  /** Số cảnh báo · Warnings */
  warnings: number;
}

/**  ·  */
export interface ScoresQuery {
  /** Theo · By */
  by?: string;
  /** Loại hồ sơ · Kind of record */
  kind?: string | null;
  /** Lớp · Class */
  class_id?: ClassId | null;
}

/** Không chấp nhận nữa · Withdrawn acceptance */
export interface Withdrawn {
  /** Hồ sơ · Record */
  record: string;
  /** Mã lỗi · Code */
  code: string;
  /** Mục dữ liệu · Field */
  field: string;
}

export type WorkItemDimension = 'correct' | 'complete' | 'clean' | 'alive';

export type WorkItemSeverity = 'information' | 'warning' | 'error';

export type WorkItemFixer = 'clerk' | 'homeroom_teacher';

/** Việc sửa dữ liệu · Finding to mend */
export interface WorkItem {
  /** Lỗi · Finding */
  id: DataFindingId;
  /** Hồ sơ · Record */
  record: string;
  /** Loại hồ sơ · Kind of record */
  kind: string;
  /** Tên loại · Name of the kind in Vietnamese */
  kind_vi: string;
  /** Tên loại (tiếng Anh) · Name of the kind */
  kind_en: string;
  /** Tên hồ sơ · Name of the record */
  name: string;
  /** Lớp · Class */
  class_id: ClassId | null;
  /** Tên lớp · Name of the class */
  class_name: string;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Tiêu chí · Dimension */
  dimension: WorkItemDimension;
  /** Mức độ · Severity */
  severity: WorkItemSeverity;
  /** Mã lỗi · Code */
  code: string;
  /** Mục dữ liệu · Field */
  field: string;
  /** Tên mục · Name of the field in Vietnamese */
  field_vi: string;
  /** Tên mục (tiếng Anh) · Name of the field */
  field_en: string;
  /** Nội dung · Message in Vietnamese */
  message_vi: string;
  /** Nội dung (tiếng Anh) · Message */
  message_en: string;
  /** Ai sửa · Fixer */
  fixer: WorkItemFixer;
  /** Đã chấp nhận · Accepted */
  accepted: boolean;
  /** Phát hiện ngày · Found on */
  found_on: Day;
}

export type WorklistLineFixer = 'clerk' | 'homeroom_teacher';

export type WorklistLineSeverity = 'information' | 'warning' | 'error';

/** Số lỗi cần sửa · Findings that wait */
export interface WorklistLine {
  /** Lớp · Class */
  class_id: ClassId | null;
  /** Tên lớp · Name of the class */
  class_name: string;
  /** Ai sửa · Fixer */
  fixer: WorklistLineFixer;
  /** Mức độ · Severity */
  severity: WorklistLineSeverity;
  /** Loại hồ sơ · Kind of record */
  kind: string;
  /** Mã lỗi · Code */
  code: string;
  /** Mục dữ liệu · Field */
  field: string;
  /** Tên mục · Name of the field in Vietnamese */
  field_vi: string;
  /** Tên mục (tiếng Anh) · Name of the field */
  field_en: string;
  /** Số lỗi · Findings */
  findings: number;
}

export type WorklistQueryFixer = 'clerk' | 'homeroom_teacher';

export type WorklistQuerySeverity = 'information' | 'warning' | 'error';

/**  ·  */
export interface WorklistQuery {
  /** Lớp · Class */
  class_id?: ClassId | null;
  /** Ai sửa · Fixer */
  fixer?: WorklistQueryFixer | null;
  /** Mã lỗi · Code */
  code?: string | null;
  /** Mục dữ liệu · Field */
  field?: string | null;
  /** Loại hồ sơ · Kind of record */
  kind?: string | null;
  /** Hồ sơ · Record */
  record?: string | null;
  /** Mức độ · Severity */
  severity?: WorklistQuerySeverity | null;
  /** Đã chấp nhận · Accepted */
  accepted?: boolean | null;
  /** Số dòng · Lines */
  limit?: number | null;
  /** Sau lỗi · After */
  after?: DataFindingId | null;
}

export type WorklistsQueryFixer = 'clerk' | 'homeroom_teacher';

/**  ·  */
export interface WorklistsQuery {
  /** Lớp · Class */
  class_id?: ClassId | null;
  /** Ai sửa · Fixer */
  fixer?: WorklistsQueryFixer | null;
}

/** Xác nhận một tiêu chí · Attestation */
export interface Attestation {
  /** Bộ tiêu chuẩn · Framework */
  framework_code: string;
  /** Tiêu chí · Indicator */
  node_code: string;
  /** Phần · Part */
  part_key?: string;
  /** Mục · Item */
  item_code?: string;
  /** Mức · Level */
  level?: number | null;
  /** Đạt · Numerator */
  numerator?: number | null;
  /** Trên tổng · Denominator */
  denominator?: number | null;
  /** Thuyết minh · Narrative */
  narrative?: string;
  /** Người xác nhận · Attested by */
  attester_id?: StaffMemberId | null;
  /** Xác nhận ngày · Attested on */
  attested_on?: Day | null;
  /** Có giá trị đến · Valid until */
  valid_until?: Day | null;
}

/**  ·  */
export interface Attested {
  /** Số phần đã khai · Declared */
  declared: number;
}

/**  ·  */
export interface AttestedValue {
  /** Phần · Part */
  part_key?: string;
  /** Mục · Item */
  item_code?: string;
  /** Mức · Level */
  level?: number | null;
  /** Đạt · Numerator */
  numerator?: number | null;
  /** Trên tổng · Denominator */
  denominator?: number | null;
}

/**  ·  */
export interface ChangedIndicator {
  /** Mã · Code */
  code: string;
  /** Trước · Before */
  before: number;
  /** Sau · After */
  after: number;
}

/**  ·  */
export interface ChangedStandard {
  /** Mã · Code */
  code: string;
  /** Trước · Before */
  before: string;
  /** Nay · After */
  after: string;
}

/** So với bản chụp · Comparison with a snapshot */
export interface ReadinessComparison {
  /** Chụp lúc · Taken at */
  taken_at: Instant | null;
  /** Kết quả trước · Outcome before */
  outcome_before: string;
  /** Kết quả nay · Outcome now */
  outcome_after: string;
  /** Tiêu chuẩn thay đổi · Standards that differ */
  standards: ChangedStandard[];
  /** Tiêu chí thay đổi · Indicators that differ */
  indicators: ChangedIndicator[];
}

/**  ·  */
export interface ComparisonQuery {
  /** Bộ tiêu chuẩn · Framework */
  framework?: string;
  /** Trường · School */
  school_id?: SchoolId | null;
  /** Bản chụp · Snapshot */
  snapshot_id?: SnapshotId | null;
}

/** Tạo bản thảo mới · New draft */
export interface CopyFramework {
  /** Mã · Code */
  code: string;
  /** Phiên bản · Version */
  version: string;
}

/**  ·  */
export interface CountedRowView {
  /** Màn hình · Screen */
  screen: string;
  /** Hồ sơ · Record */
  record: string;
  /** Tên · Title */
  title: string;
  /** Mục · Item */
  item: string;
  /** Đạt · Met */
  met: boolean;
}

/**  ·  */
export interface DayLevel {
  /** Ngày · Day */
  day: Day;
  /** Mức · Level */
  level: number;
  /** Đạt · Numerator */
  numerator: number;
  /** Trên tổng · Denominator */
  denominator: number;
}

/** Tiêu chí tự khai · Declaration */
export interface Declaration {
  /** Mã · Id */
  id: DeclarationId;
  /** Bộ tiêu chuẩn · Framework */
  framework_code: string;
  /** Tiêu chí · Indicator */
  node_code: string;
  /** Phần · Part */
  part_key: string;
  /** Mục · Item */
  item_code: string;
  /** Mức · Level */
  level: number | null;
  /** Đạt · Numerator */
  numerator: number | null;
  /** Trên tổng · Denominator */
  denominator: number | null;
  /** Thuyết minh · Narrative */
  narrative: string;
  /** Người xác nhận · Attested by */
  attester_id: StaffMemberId;
  /** Xác nhận ngày · Attested on */
  attested_on: Day;
  /** Có giá trị đến · Valid until */
  valid_until: Day;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=attester_id. */
  attester?: StaffMember | null;
}

/**  ·  */
export interface EditFramework {
  /** Mã · Id */
  id: StandardFrameworkId;
  /** Phiên bản · Version */
  version: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Căn cứ · Legal basis */
  legal_basis?: string;
  /** Nội dung · Content */
  content: string;
  /** Lần sửa · Revision */
  revision?: number | null;
}

/** Ảnh hưởng của bản thảo · Effect of a draft */
export interface Effect {
  /** Số trường · Schools */
  schools: number;
  /** Số trường thay đổi · Schools that change */
  schools_changed: number;
  /** Số trường đổi kết quả · Outcomes changed */
  outcomes_changed: number;
  /** Số mức đổi · Levels changed */
  levels_changed: number;
  /** Số trường mất điều kiện bắt buộc · Schools that lose the gate */
  gate_lost: number;
  /** Số trường đủ thêm điều kiện bắt buộc · Schools that win the gate */
  gate_won: number;
  /** Theo kết quả · By outcome */
  outcomes: OutcomeCount[];
  /** Theo tiêu chí · By indicator */
  indicators: IndicatorMoves[];
  /** Các trường thay đổi · Schools that change */
  changed: EffectOnSchool[];
  /** Thử lúc · Tried at */
  tried_at: Instant | null;
  /** Đúng bản thảo hiện tại · Of the draft as it is */
  current: boolean;
}

/**  ·  */
export interface EffectOnSchool {
  /** Trường · School */
  school_id: SchoolId;
  /** Mã · Code */
  code: string;
  /** Tên trường · Name of the school */
  name: string;
  /** Trước · Before */
  before: string;
  /** Sau · After */
  after: string;
  /** Trước đó đủ điều kiện · Gate before */
  gate_before: boolean;
  /** Sau đó đủ điều kiện · Gate after */
  gate_after: boolean;
  /** Tiêu chí · Indicators */
  indicators: ChangedIndicator[];
}

/** Cho áp dụng · Put in force */
export interface EnactFramework {
  /** Mã · Id */
  id: StandardFrameworkId;
  /** Áp dụng từ · In force from */
  valid_from: Day;
  /** Áp dụng đến · In force until */
  valid_to?: Day | null;
}

/** Số liệu cần đo lại · Facts to measure again */
export interface FactMark {
  /** Mã · Id */
  id: FactMarkId;
  /** Số liệu · Facts */
  codes: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface FactName {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
}

/** Số liệu đã đo · Reading of a fact */
export interface FactReading {
  /** Mã · Id */
  id: FactReadingId;
  /** Số liệu · Fact */
  code: string;
  /** Đạt · Numerator */
  numerator: number;
  /** Trên tổng · Denominator */
  denominator: number;
  /** Các mục · Items */
  items: string;
  /** Đo lúc · Measured at */
  measured_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface FailedGate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
}

export type FrameworkDocumentState = 'draft' | 'in_force' | 'retired';

/**  ·  */
export interface FrameworkDocument {
  /** Mã · Id */
  id: StandardFrameworkId | null;
  /** Mã · Code */
  code: string;
  /** Phiên bản · Version */
  version: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  /** Tình trạng · State */
  state: FrameworkDocumentState;
  /** Sửa được · Mine to change */
  mine: boolean;
  /** Lần sửa · Revision */
  revision: number | null;
  /** Nội dung · Content */
  content: string;
  /** Các số liệu · Facts */
  facts: FactName[];
}

/**  ·  */
export interface FrameworkFault {
  /** Nơi làm · Path */
  path: string;
  /** Mã · Code */
  code: string;
  /** Nội dung · Message in Vietnamese */
  message_vi: string;
  /** Nội dung (tiếng Anh) · Message */
  message_en: string;
}

export type FrameworkLineState = 'draft' | 'in_force' | 'retired';

/**  ·  */
export interface FrameworkLine {
  /** Mã · Id */
  id: StandardFrameworkId | null;
  /** Mã · Code */
  code: string;
  /** Phiên bản · Version */
  version: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  /** Nguồn · Status */
  status: string;
  /** Tình trạng · State */
  state: FrameworkLineState;
  /** Cơ quan ban hành · Issuer */
  issuer: string;
  /** Áp dụng từ · In force from */
  valid_from: Day | null;
  /** Áp dụng đến · In force until */
  valid_to: Day | null;
  /** Sửa được · Mine to change */
  mine: boolean;
  /** Đang áp dụng · Holds */
  holds: boolean;
  /** Tiêu chí · Indicators */
  indicators: number;
  /** Lần sửa · Revision */
  revision: number | null;
}

/**  ·  */
export interface FrameworkName {
  /** Mã · Code */
  code: string;
  /** Phiên bản · Version */
  version: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Nguồn · Status */
  status: string;
  /** Căn cứ · Legal basis */
  legal_basis: string;
}

/**  ·  */
export interface FrameworkQuery {
  /** Mã · Id */
  id?: StandardFrameworkId | null;
  /** Mã · Code */
  code?: string | null;
}

/**  ·  */
export interface FrameworkText {
  /** Nội dung · Content */
  content: string;
}

/** Lần thử bản thảo · Trial of a draft */
export interface FrameworkTrial {
  /** Mã · Id */
  id: FrameworkTrialId;
  /** Bộ tiêu chuẩn · Framework */
  framework_id: StandardFrameworkId;
  /** Mã băm của bản thảo · Hash of the draft */
  draft_sha256: string;
  /** Thử lúc · Tried at */
  tried_at: Instant;
  /** Kết quả · Result */
  result: string;
  version: number;
  ended_at?: Instant;
}

/** Tiêu chí · Indicator */
export interface Indicator {
  /** Mã · Code */
  code: string;
  /** Tiêu chuẩn · Standard */
  standard: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Bắt buộc · Mandatory */
  mandatory: boolean;
  /** Trọng số · Weight */
  weight: number;
  /** Mức · Level */
  level: number;
  /** Mức cao nhất · Highest level */
  top_level: number;
  /** Nguồn · Status */
  status: string;
  /** Chưa có số liệu · Unknown */
  unknown: boolean;
  /** Đã hết hạn · Expired */
  expired: boolean;
  /** Đạt · Numerator */
  numerator: number | null;
  /** Trên tổng · Denominator */
  denominator: number | null;
  /** Mức tuần trước · Level a week ago */
  level_a_week_ago: number | null;
  /** Người xác nhận · Attester */
  attester: string;
  /** Chưa có minh chứng · Without evidence */
  unproven: boolean;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  /** Lưu ý khi dùng số liệu · Caution in Vietnamese */
  caution_vi: string;
  /** Lưu ý (tiếng Anh) · Caution */
  caution_en: string;
  /** Các phần · Parts */
  parts: PartStanding[];
  /** Theo ngày · Days */
  days: DayLevel[];
  /** Thuyết minh · Narrative */
  narrative: string;
  /** Xác nhận ngày · Attested on */
  attested_on: Day | null;
  /** Có giá trị đến · Valid until */
  valid_until: Day | null;
  /** Được khai · May declare */
  may_declare: boolean;
}

/**  ·  */
export interface IndicatorMoves {
  /** Mã · Code */
  code: string;
  /** Số trường lên mức · Schools that rise */
  up: number;
  /** Số trường xuống mức · Schools that fall */
  down: number;
}

/**  ·  */
export interface IndicatorQuery {
  /** Bộ tiêu chuẩn · Framework */
  framework?: string;
  /** Mã · Code */
  code: string;
  /** Trường · School */
  school_id?: SchoolId | null;
}

/**  ·  */
export interface IndicatorStanding {
  /** Mã · Code */
  code: string;
  /** Tiêu chuẩn · Standard */
  standard: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Bắt buộc · Mandatory */
  mandatory: boolean;
  /** Trọng số · Weight */
  weight: number;
  /** Mức · Level */
  level: number;
  /** Mức cao nhất · Highest level */
  top_level: number;
  /** Nguồn · Status */
  status: string;
  /** Chưa có số liệu · Unknown */
  unknown: boolean;
  /** Đã hết hạn · Expired */
  expired: boolean;
  /** Đạt · Numerator */
  numerator: number | null;
  /** Trên tổng · Denominator */
  denominator: number | null;
  /** Mức tuần trước · Level a week ago */
  level_a_week_ago: number | null;
  /** Người xác nhận · Attester */
  attester: string;
  /** Chưa có minh chứng · Without evidence */
  unproven: boolean;
  /** Điểm · Points */
  points: string;
}

/**  ·  */
export interface ItemStanding {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Mức · Level */
  level: number;
  /** Số tiêu chí tính được · Computed */
  computed: boolean;
}

/** Xác nhận nhiều phần một lần · Attestation of several parts */
export interface JointAttestation {
  /** Bộ tiêu chuẩn · Framework */
  framework_code: string;
  /** Tiêu chí · Indicator */
  node_code: string;
  /** Các phần · Values */
  values: AttestedValue[];
  /** Thuyết minh · Narrative */
  narrative?: string;
  /** Người xác nhận · Attested by */
  attester_id?: StaffMemberId | null;
  /** Xác nhận ngày · Attested on */
  attested_on?: Day | null;
  /** Có giá trị đến · Valid until */
  valid_until?: Day | null;
}

/** Mức của một ngày · Level of a day */
export interface LevelDay {
  /** Mã · Id */
  id: LevelDayId;
  /** Bộ tiêu chuẩn · Framework */
  framework_code: string;
  /** Tiêu chí · Indicator */
  node_code: string;
  /** Ngày · Day */
  day: Day;
  /** Mức · Level */
  level: number;
  /** Đạt · Numerator */
  numerator: number;
  /** Trên tổng · Denominator */
  denominator: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/** Trường đang ở đâu · Where the school stands */
export interface Mirror {
  /** Trường · School */
  school_id: SchoolId;
  /** Tên trường · Name of the school */
  school_name: string;
  /** Bộ tiêu chuẩn · Framework */
  framework: string;
  /** Phiên bản · Version */
  version: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Tình trạng nguồn · Status of the source */
  framework_status: string;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  /** Lưu ý khi dùng số liệu · Caution in Vietnamese */
  caution_vi: string;
  /** Lưu ý (tiếng Anh) · Caution */
  caution_en: string;
  /** Kết quả · Outcome */
  outcome: string;
  /** Đủ điều kiện bắt buộc · Gate met */
  gate_met: boolean;
  /** Điều kiện chưa đạt · Gate failed */
  gate_failed: FailedGate[];
  /** Số tiêu chí tính được · Computed */
  computed: number;
  /** Số tiêu chí tự khai · Declared */
  declared: number;
  /** Không áp dụng · Not applicable */
  na: number;
  /** Chưa có số liệu · Unknown */
  unknown: number;
  /** Tự khai chưa có minh chứng · Declared without evidence */
  unproven: number;
  /** Tính lúc · As of */
  as_of: Instant;
  /** Các tiêu chuẩn · Standards */
  standards: StandardStanding[];
  /** Tiêu chí · Indicators */
  indicators: IndicatorStanding[];
  /** Thay đổi trong tuần · Moved this week */
  moved: Movement[];
  /** Việc nên làm trước · Cheapest */
  cheapest: NextAction[];
}

/**  ·  */
export interface MirrorQuery {
  /** Bộ tiêu chuẩn · Framework */
  framework?: string;
  /** Trường · School */
  school_id?: SchoolId | null;
}

/**  ·  */
export interface Movement {
  /** Tiêu chí · Indicator */
  indicator: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Từ mức · From level */
  from_level: number;
  /** Lên mức · To level */
  to_level: number;
  /** Ngày · Day */
  day: Day;
}

/**  ·  */
export interface NamedDeclaration {
  /** Mã · Id */
  id: DeclarationId;
}

/**  ·  */
export interface NamedFramework {
  /** Mã · Id */
  id: StandardFrameworkId;
}

/**  ·  */
export interface NamedSnapshot {
  /** Mã · Id */
  id: SnapshotId;
}

/** Việc nên làm · Next action */
export interface NextAction {
  /** Bộ tiêu chuẩn · Framework */
  framework: string;
  /** Tiêu chí · Indicator */
  indicator: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Phần · Part */
  part: string;
  /** Mức · Level */
  level: number;
  /** Lên mức · To level */
  to_level: number;
  /** Còn thiếu · Missing */
  missing: number;
  /** Điều kiện bắt buộc · Of the gate */
  gate: boolean;
  /** Việc · Text in Vietnamese */
  text_vi: string;
  /** Việc (tiếng Anh) · Text */
  text_en: string;
  /** Nơi làm · Path */
  path: string;
  /** Ai làm · Whose in Vietnamese */
  whose_vi: string;
  /** Ai làm (tiếng Anh) · Whose */
  whose_en: string;
  /** Của tôi · Mine */
  mine: boolean;
  /** Còn thiếu ở phần của tôi · Missing among my own */
  own_missing: number | null;
}

/**  ·  */
export interface NoReadinessQuery {
}

/**  ·  */
export interface OutcomeCount {
  /** Kết quả · Outcome */
  outcome: string;
  /** Trước · Before */
  before: number;
  /** Sau · After */
  after: number;
}

/**  ·  */
export interface PartStanding {
  /** Mã phần · Key */
  key: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Cách đo · Measure */
  measure: string;
  /** Tính điểm · Rated */
  rated: boolean;
  /** Đã biết · Known */
  known: boolean;
  /** Chưa có trong hệ thống · Nothing proves it yet */
  absent: boolean;
  /** Số tiêu chí tính được · Computed */
  computed: boolean;
  /** Đạt · Numerator */
  numerator: number;
  /** Trên tổng · Denominator */
  denominator: number;
  /** Mức · Level */
  level: number | null;
  /** Còn thiếu · Missing */
  missing: number;
  /** Mức kế tiếp · Next level */
  next_level: number | null;
  /** Ngưỡng · Thresholds */
  thresholds: Threshold[];
  /** Số liệu · Fact */
  fact: string;
  /** Đo lúc · Measured at */
  measured_at: Instant | null;
  /** Cách làm · Next step in Vietnamese */
  step_vi: string;
  /** Cách làm (tiếng Anh) · Next step */
  step_en: string;
  /** Nơi làm · Path of the step */
  step_path: string;
  /** Các mục · Items */
  items: ItemStanding[];
}

/** Thôi áp dụng · Retire */
export interface RetireFramework {
  /** Mã · Id */
  id: StandardFrameworkId;
  /** Áp dụng đến · In force until */
  valid_to: Day;
}

/** Các dòng đằng sau con số · Rows behind a number */
export interface RowsBehind {
  /** Đạt · Numerator */
  numerator: number;
  /** Trên tổng · Denominator */
  denominator: number;
  /** Không được xem · Hidden */
  hidden: number;
  /** Số dòng xem được · Total */
  total: number;
  /** Các dòng · Rows */
  rows: CountedRowView[];
}

/**  ·  */
export interface RowsQuery {
  /** Bộ tiêu chuẩn · Framework */
  framework?: string;
  /** Mã · Code */
  code: string;
  /** Phần · Part */
  part: string;
  /** Trường · School */
  school_id?: SchoolId | null;
  /** Đạt · Met */
  met?: boolean | null;
  /** Số dòng · Limit */
  limit?: number | null;
  /** Bỏ qua · Offset */
  offset?: number | null;
}

/** Trường theo bộ tiêu chuẩn · A school against the standard */
export interface SchoolMirror {
  /** Trường · School */
  school_id: SchoolId;
  /** Mã · Code */
  code: string;
  /** Tên trường · Name of the school */
  name: string;
  /** Kết quả · Outcome */
  outcome: string;
  /** Các tiêu chuẩn · Standards */
  standards: StandardStanding[];
  /** Số tiêu chí tính được · Computed */
  computed: number;
  /** Số tiêu chí tự khai · Declared */
  declared: number;
  /** Chưa có số liệu · Unknown */
  unknown: number;
  /** Đủ điều kiện bắt buộc · Gate met */
  gate_met: boolean;
  /** Tính lúc · As of */
  as_of: Instant | null;
}

/**  ·  */
export interface SchoolStandingsQuery {
  /** Bộ tiêu chuẩn · Framework */
  framework?: string;
  /** Đơn vị · Unit */
  unit_id?: UnitId | null;
}

export type SnapshotReason = 'nightly' | 'on_demand' | 'submission';

/** Bản chụp · Snapshot */
export interface Snapshot {
  /** Mã · Id */
  id: SnapshotId;
  /** Bộ tiêu chuẩn · Framework */
  framework_code: string;
  /** Phiên bản · Version */
  framework_version: string;
  /** Chụp lúc · Taken at */
  taken_at: Instant;
  /** Vì sao · Reason */
  reason: SnapshotReason;
  /** Kết quả · Outcome */
  outcome: string;
  /** Kết quả đầy đủ · Results */
  results: string;
  /** Mã băm · Hash */
  sha256: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface SnapshotAsk {
  /** Bộ tiêu chuẩn · Framework */
  framework: string;
}

/**  ·  */
export interface SnapshotDocument {
  /** Mã · Id */
  id: SnapshotId;
  /** Kết quả đầy đủ · Results */
  results: string;
  /** Mã băm · Hash */
  sha256: string;
}

export type SnapshotLineReason = 'nightly' | 'on_demand' | 'submission';

/**  ·  */
export interface SnapshotLine {
  /** Mã · Id */
  id: SnapshotId;
  /** Bộ tiêu chuẩn · Framework */
  framework_code: string;
  /** Phiên bản · Version */
  framework_version: string;
  /** Kết quả · Outcome */
  outcome: string;
  /** Mã băm · Hash */
  sha256: string;
  /** Chụp lúc · Taken at */
  taken_at: Instant;
  /** Vì sao · Reason */
  reason: SnapshotLineReason;
}

/**  ·  */
export interface SnapshotsQuery {
  /** Bộ tiêu chuẩn · Framework */
  framework?: string;
  /** Trường · School */
  school_id?: SchoolId | null;
}

export type StandardFrameworkState = 'draft' | 'in_force' | 'retired';

/** Bộ tiêu chuẩn · Framework of standards */
export interface StandardFramework {
  /** Mã · Id */
  id: StandardFrameworkId;
  /** Mã · Code */
  code: string;
  /** Phiên bản · Version */
  edition: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Cơ quan ban hành · Issued by */
  unit_id: UnitId | null;
  /** Tình trạng · State */
  state: StandardFrameworkState;
  /** Áp dụng từ · In force from */
  valid_from: Day | null;
  /** Áp dụng đến · In force until */
  valid_to: Day | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Nội dung · Content */
  content: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
}

/**  ·  */
export interface StandardStanding {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Điểm: tử số · Score: numerator */
  score_numerator: number | null;
  /** Điểm: mẫu số · Score: denominator */
  score_denominator: number | null;
  /** Điểm · Score */
  score: string;
  /** Xếp loại · Band */
  band: string;
  /** Tiêu chí · Indicators */
  indicators: number;
}

/** Trường đang ở đâu · Standing of a school */
export interface StoredStanding {
  /** Mã · Id */
  id: StoredStandingId;
  /** Bộ tiêu chuẩn · Framework */
  framework_code: string;
  /** Phiên bản · Version */
  framework_version: string;
  /** Kết quả · Outcome */
  outcome: string;
  /** Đủ điều kiện bắt buộc · Gate met */
  gate_met: boolean;
  /** Tính được · Computed */
  computed: number;
  /** Tự khai · Declared */
  declared: number;
  /** Không áp dụng · Not applicable */
  na: number;
  /** Chưa có số liệu · Unknown */
  unknown: number;
  /** Các tiêu chuẩn · Standards */
  standards: string;
  /** Tính lúc · As of */
  as_of: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

/**  ·  */
export interface Threshold {
  /** Mức · Level */
  level: number;
  /** Ngưỡng · Text */
  text: string;
}

/**  ·  */
export interface TrialJob {
  /** Việc nền · Job */
  job: string;
}

/**  ·  */
export interface WithdrawnDeclaration {
  /** Bộ tiêu chuẩn · Framework */
  framework_code: string;
  /** Tiêu chí · Indicator */
  node_code: string;
  /** Phần · Part */
  part_key: string;
}

/** Hồ sơ được chuyển · Carried record */
export interface CarriedRow {
  /** Mã · Id */
  id: CarriedRowId;
  /** Quyết định · Decision */
  decision_id: ReorganisationDecisionId;
  /** Từ trường · From school */
  from_school_id: SchoolId;
  /** Sang trường · To school */
  to_school_id: SchoolId;
  /** Hồ sơ cũ · Old record */
  old_record: string;
  /** Hồ sơ mới · New record */
  new_record: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=decision_id. */
  decision?: ReorganisationDecision | null;
  /** Only with expand=from_school_id. */
  from_school?: School | null;
  /** Only with expand=to_school_id. */
  to_school?: School | null;
}

export type ReorganisationDecisionState = 'draft' | 'applying' | 'applied' | 'undoing' | 'undone' | 'failed';

/** Quyết định sắp xếp đơn vị · Decision about units */
export interface ReorganisationDecision {
  /** Mã · Id */
  id: ReorganisationDecisionId;
  /** Số văn bản · Number */
  number: string;
  /** Ngày ký · Signed on */
  signed_on: Day;
  /** Ngày hiệu lực · Effective on */
  effective_on: Day;
  /** Cơ quan ban hành · Decided by */
  decided_by: string;
  /** Trích yếu · Content */
  content: string;
  /** Cơ quan ghi nhận · Entered by */
  authority_id: UnitId | null;
  /** Tình trạng · State */
  state: ReorganisationDecisionState;
  /** Số trường · Schools */
  schools: number;
  /** Số lớp · Classes */
  classes: number;
  /** Số học sinh · Pupils */
  pupils: number;
  /** Số nhân sự · Staff */
  staff: number;
  /** Việc còn phải xử lý · Open matters */
  open_matters: number;
  /** Lỗi · Fault */
  fault: string;
  /** Nhóm thay đổi · Change set */
  change_set: number;
  /** Nhóm hoàn tác · Change set of the undo */
  undo_set: number;
  /** Việc chạy nền · Job */
  job: number;
  version: number;
  ended_at?: Instant;
  /** Only with expand=authority_id. */
  authority?: Unit | null;
}

export type DecisionLineKind = 'unit_merged' | 'unit_split' | 'unit_moved' | 'unit_renamed' | 'unit_closed' | 'school_merged' | 'school_split' | 'campus_moved';

/** Nội dung quyết định · Line of a decision */
export interface DecisionLine {
  /** Mã · Id */
  id: DecisionLineId;
  /** Quyết định · Decision */
  decision_id: ReorganisationDecisionId;
  /** Việc · Kind */
  kind: DecisionLineKind;
  /** Đơn vị cũ · Old unit */
  from_unit_id: UnitId | null;
  /** Đơn vị tiếp nhận · Unit that goes on */
  to_unit_id: UnitId | null;
  /** Trường cũ · Old school */
  from_school_id: SchoolId | null;
  /** Trường tiếp nhận · School that goes on */
  to_school_id: SchoolId | null;
  /** Mã điểm trường · Code of the campus */
  campus_code: string;
  /** Các lớp · Classes */
  classes: string;
  /** Mã mới · New code */
  new_code: string;
  /** Tên mới · New name */
  new_name: string;
  /** Mã địa bàn mới · Code of the new area */
  new_area_code: string;
  /** Loại địa bàn · Kind of area */
  new_area_kind: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=decision_id. */
  decision?: ReorganisationDecision | null;
  /** Only with expand=from_unit_id. */
  from_unit?: Unit | null;
  /** Only with expand=to_unit_id. */
  to_unit?: Unit | null;
  /** Only with expand=from_school_id. */
  from_school?: School | null;
  /** Only with expand=to_school_id. */
  to_school?: School | null;
}

/** Lần thực hiện quyết định · Run of a decision */
export interface DecisionRun {
  /** Mã · Id */
  id: DecisionRunId;
  /** Quyết định · Decision */
  decision_id: ReorganisationDecisionId;
  /** Tài khoản · Account */
  account: number;
  /** Nhóm thay đổi · Change set */
  change_set: number;
  /** Tài khoản hoàn tác · Account of the undo */
  undo_account: number;
  /** Nhóm hoàn tác · Change set of the undo */
  undo_set: number;
  /** Đã xong · Over */
  over: boolean;
  /** Đã hoàn tác · Undone */
  undone: boolean;
  version: number;
  ended_at?: Instant;
  /** Only with expand=decision_id. */
  decision?: ReorganisationDecision | null;
}

/** Quyết định mới · New decision */
export interface NewDecision {
  /** Số văn bản · Number */
  number: string;
  /** Ngày ký · Signed on */
  signed_on: Day;
  /** Ngày hiệu lực · Effective on */
  effective_on: Day;
  /** Cơ quan ban hành · Decided by */
  decided_by: string;
  /** Trích yếu · Content */
  content?: string;
}

export type NewLineKind = 'unit_merged' | 'unit_split' | 'unit_moved' | 'unit_renamed' | 'unit_closed' | 'school_merged' | 'school_split' | 'campus_moved';

/** Nội dung mới · New line */
export interface NewLine {
  /** Quyết định · Decision */
  id: ReorganisationDecisionId;
  /** Việc · Kind */
  kind: NewLineKind;
  /** Đơn vị cũ · Old unit */
  from_unit_id?: UnitId | null;
  /** Đơn vị tiếp nhận · Unit that goes on */
  to_unit_id?: UnitId | null;
  /** Trường cũ · Old school */
  from_school_id?: SchoolId | null;
  /** Trường tiếp nhận · School that goes on */
  to_school_id?: SchoolId | null;
  /** Mã điểm trường · Code of the campus */
  campus_code?: string;
  /** Các lớp · Classes */
  classes?: string;
  /** Mã mới · New code */
  new_code?: string;
  /** Tên mới · New name */
  new_name?: string;
  /** Mã địa bàn mới · Code of the new area */
  new_area_code?: string;
  /** Loại địa bàn · Kind of area */
  new_area_kind?: string;
}

export type OpenMatterKind = 'officer_post' | 'appointment' | 'class_name' | 'campus_code' | 'person_at_both' | 'row_not_carried' | 'reference_lost' | 'left_behind';

/** Việc còn phải xử lý · Open matter */
export interface OpenMatter {
  /** Mã · Id */
  id: OpenMatterId;
  /** Quyết định · Decision */
  decision_id: ReorganisationDecisionId;
  /** Loại việc · Kind */
  kind: OpenMatterKind;
  /** Đơn vị · Unit */
  unit_id: UnitId | null;
  /** Trường · School */
  school_id: SchoolId | null;
  /** Hồ sơ · Record */
  record: string;
  /** Ghi chú · Note */
  note: string;
  /** Đã xử lý thế nào · What was done */
  settled: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=decision_id. */
  decision?: ReorganisationDecision | null;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=school_id. */
  school?: School | null;
}

/** Xem trước quyết định · Preview of a decision */
export interface Preview {
  /** Đơn vị kết thúc · Units that end */
  units_ended: number;
  /** Đơn vị lập mới · New units */
  units_made: number;
  /** Đơn vị đổi cấp trên · Units that move */
  units_moved: number;
  /** Trường chuyển dữ liệu · Schools */
  schools: number;
  /** Điểm trường · Campuses */
  campuses: number;
  /** Lớp · Classes */
  classes: number;
  /** Học sinh · Pupils */
  pupils: number;
  /** Nhân sự · Staff */
  staff: number;
  /** Cán bộ của đơn vị kết thúc · Posts at units that end */
  officer_posts: number;
  /** Lớp đổi tên · Classes with a new name */
  class_names: string;
  /** Lỗi · Faults */
  faults: string;
}

/** Kết quả xử lý · Settlement */
export interface Settlement {
  /** Việc · Matter */
  id: OpenMatterId;
  /** Đã xử lý thế nào · What was done */
  settled: string;
}

/**  ·  */
export interface WhichDecision {
  /** Quyết định · Decision */
  id: ReorganisationDecisionId;
}

/**  ·  */
export interface WhichLine {
  /** Nội dung · Line */
  id: DecisionLineId;
}

/** Lớp năm sau · A class of next year */
export interface ClassForecast {
  /** Tên lớp · Name */
  name: string;
  /** Sĩ số · Pupils */
  pupils: number;
  /** Ở lại lớp · Repeating */
  repeating: number;
  /** Sĩ số tối đa · At most */
  most: number | null;
  /** Vượt sĩ số · Too large */
  too_large: boolean;
  /** Đã có · There already */
  exists: boolean;
}

export type NewPlanTeachers = 'follow' | 'stay';

/** Chuẩn bị năm học mới · Prepare the new year */
export interface NewPlan {
  /** Từ năm học · From the year */
  from_year_id?: SchoolYearId | null;
  /** Vào lớp mới từ ngày · In the new classes from */
  starts_on?: Day | null;
  /** Giáo viên · Teachers */
  teachers?: NewPlanTeachers | null;
}

export type PlanTeachers = 'follow' | 'stay';

export type PlanState = 'draft' | 'applying' | 'applied' | 'undoing' | 'undone' | 'failed';

/** Kế hoạch lên lớp · Year rollover */
export interface Plan {
  /** Mã · Id */
  id: PlanId;
  /** Từ năm học · From the year */
  from_year_id: SchoolYearId;
  /** Sang năm học · Into the year */
  to_year_id: SchoolYearId;
  /** Vào lớp mới từ ngày · In the new classes from */
  starts_on: Day;
  /** Giáo viên · Teachers */
  teachers: PlanTeachers;
  /** Tình trạng · State */
  state: PlanState;
  /** Số lớp · Classes */
  classes: number;
  /** Số học sinh · Pupils */
  pupils: number;
  /** Đã xử lý · Done */
  done: number;
  /** Tổng số cần xử lý · Of all */
  total: number;
  /** Lỗi · Fault */
  fault: string;
  /** Việc chạy nền · Job */
  job: number;
  /** Đề xuất lúc · Proposed at */
  proposed_at: Instant;
  /** Áp dụng xong lúc · Applied at */
  applied_at: Instant | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=from_year_id. */
  from_year?: SchoolYear | null;
  /** Only with expand=to_year_id. */
  to_year?: SchoolYear | null;
}

export type PlanRunState = 'applying' | 'applied' | 'undoing' | 'undone' | 'failed';

/** Lần áp dụng kế hoạch lên lớp · Run of a rollover */
export interface PlanRun {
  /** Mã · Id */
  id: PlanRunId;
  /** Kế hoạch · Plan */
  plan_id: PlanId;
  /** Tình trạng · State */
  state: PlanRunState;
  /** Lớp đã mở · Classes opened */
  classes: number;
  /** Lớp đã có sẵn · Classes found */
  classes_found: number;
  /** Đã vào lớp mới · Placed */
  placed: number;
  /** Trong đó ở lại lớp · Of them repeating */
  repeating: number;
  /** Hoàn thành, ra trường · Completed */
  completed: number;
  /** Đã có từ trước · There before */
  already_there: number;
  /** Còn chờ · Waiting */
  waiting: number;
  /** Chủ nhiệm đã phân công · Homerooms */
  homerooms: number;
  /** Phân công đã ghi · Assignments */
  assignments: number;
  /** Phân công không ghi được · Assignments left out */
  refused: number;
  /** Đã xử lý · Done */
  done: number;
  /** Nhóm thay đổi · Change set */
  change_set: number;
  /** Nhóm hoàn tác · Change set of the undo */
  undo_set: number;
  /** Tài khoản · Account */
  account: number;
  /** Lúc yêu cầu · Asked at */
  asked_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=plan_id. */
  plan?: Plan | null;
}

/** Phân công dự kiến · Planned assignment */
export interface PlannedAssignment {
  /** Mã · Id */
  id: PlannedAssignmentId;
  /** Kế hoạch · Plan */
  plan_id: PlanId;
  /** Lớp dự kiến · Planned class */
  planned_class_id: PlannedClassId;
  /** Môn · Subject */
  subject_id: SubjectId;
  /** Giáo viên · Teacher */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Số tiết một tuần · Periods a week */
  periods_a_week: number | null;
  /** Dạy chính · Main teacher */
  main: boolean;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=plan_id. */
  plan?: Plan | null;
  /** Only with expand=planned_class_id. */
  planned_class?: PlannedClass | null;
  /** Only with expand=subject_id. */
  subject?: Subject | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Phân công dự kiến · Planned assignment */
export interface PlannedAssignmentCreate {
  /** Kế hoạch · Plan */
  plan_id: PlanId;
  /** Lớp dự kiến · Planned class */
  planned_class_id: PlannedClassId;
  /** Môn · Subject */
  subject_id: SubjectId;
  /** Giáo viên · Teacher */
  staff_member_id: StaffMemberId;
  /** Số tiết một tuần · Periods a week */
  periods_a_week?: number | null;
  /** Dạy chính · Main teacher */
  main?: boolean;
}
export type PlannedAssignmentPatch = Partial<PlannedAssignmentCreate>;
export type PlannedAssignmentBulk = Bulk<PlannedAssignmentId, PlannedAssignmentCreate, PlannedAssignmentPatch>;

export type PlannedClassShift = 'morning' | 'afternoon' | 'evening';

export type PlannedClassException = 'none' | 'name_unclear' | 'name_taken' | 'combined';

/** Lớp dự kiến · Planned class */
export interface PlannedClass {
  /** Mã · Id */
  id: PlannedClassId;
  /** Kế hoạch · Plan */
  plan_id: PlanId;
  /** Tên lớp · Name */
  name: string;
  /** Khối · Grade */
  grade_id: GradeId;
  /** Từ lớp năm nay · From this year's class */
  from_class_id: ClassId | null;
  /** Cả lớp lên · The class moves up */
  moves_up: boolean;
  /** Cơ sở, điểm trường · Campus */
  campus_id: CampusId | null;
  /** Phòng · Room */
  room_id: RoomId | null;
  /** Buổi · Shift */
  shift: PlannedClassShift;
  /** Chủ nhiệm dự kiến · Homeroom teacher */
  staff_member_id: StaffMemberId | null;
  /** Cần xem · To look at */
  exception: PlannedClassException;
  /** Đã xem · Settled */
  settled: boolean;
  /** Lớp của năm mới · Class of the new year */
  class_id: ClassId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=plan_id. */
  plan?: Plan | null;
  /** Only with expand=grade_id. */
  grade?: Grade | null;
  /** Only with expand=from_class_id. */
  from_class?: Class | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
  /** Only with expand=room_id. */
  room?: Room | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=class_id. */
  class?: Class | null;
}

/** Lớp dự kiến · Planned class */
export interface PlannedClassCreate {
  /** Kế hoạch · Plan */
  plan_id: PlanId;
  /** Tên lớp · Name */
  name: string;
  /** Khối · Grade */
  grade_id: GradeId;
  /** Từ lớp năm nay · From this year's class */
  from_class_id?: ClassId | null;
  /** Cơ sở, điểm trường · Campus */
  campus_id?: CampusId | null;
  /** Phòng · Room */
  room_id?: RoomId | null;
  /** Buổi · Shift */
  shift?: PlannedClassShift;
  /** Chủ nhiệm dự kiến · Homeroom teacher */
  staff_member_id?: StaffMemberId | null;
  /** Đã xem · Settled */
  settled?: boolean;
  /** Lớp của năm mới · Class of the new year */
  class_id?: ClassId | null;
}
export type PlannedClassPatch = Partial<PlannedClassCreate>;
export type PlannedClassBulk = Bulk<PlannedClassId, PlannedClassCreate, PlannedClassPatch>;

export type PlannedPupilOutcome = 'up' | 'repeat' | 'complete' | 'leave' | 'hold';

export type PlannedPupilException = 'none' | 'reserved' | 'no_class' | 'two_records' | 'combined_class' | 'no_result' | 'no_next_class' | 'stage_end' | 'age_group' | 'refused';

export type PlannedPupilProposed = 'up' | 'repeat' | 'complete' | 'leave' | 'hold';

/** Học sinh trong kế hoạch lên lớp · Planned pupil */
export interface PlannedPupil {
  /** Mã · Id */
  id: PlannedPupilId;
  /** Kế hoạch · Plan */
  plan_id: PlanId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Lớp năm nay · Class of this year */
  from_class_id: ClassId | null;
  /** Kết quả · Outcome */
  outcome: PlannedPupilOutcome;
  /** Lớp năm sau · Class of next year */
  planned_class_id: PlannedClassId | null;
  /** Cần xem · To look at */
  exception: PlannedPupilException;
  /** Đã xem · Settled */
  settled: boolean;
  /** Ghi chú · Note */
  note: string;
  /** Đề xuất · Proposed */
  proposed: PlannedPupilProposed;
  /** Lớp đề xuất (mã số) · Proposed class, its number */
  proposed_class: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=plan_id. */
  plan?: Plan | null;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=from_class_id. */
  from_class?: Class | null;
  /** Only with expand=planned_class_id. */
  planned_class?: PlannedClass | null;
}

/** Học sinh trong kế hoạch lên lớp · Planned pupil */
export interface PlannedPupilCreate {
  /** Kế hoạch · Plan */
  plan_id: PlanId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Kết quả · Outcome */
  outcome: PlannedPupilOutcome;
  /** Lớp năm sau · Class of next year */
  planned_class_id?: PlannedClassId | null;
  /** Đã xem · Settled */
  settled?: boolean;
  /** Ghi chú · Note */
  note?: string;
}
export type PlannedPupilPatch = Partial<PlannedPupilCreate>;
export type PlannedPupilBulk = Bulk<PlannedPupilId, PlannedPupilCreate, PlannedPupilPatch>;

/** Báo cáo chạy thử lên lớp · Report of a rollover */
export interface Report {
  /** Lên lớp · Up */
  up: number;
  /** Ở lại lớp · Repeating */
  repeating: number;
  /** Ra trường · Completing */
  completing: number;
  /** Thôi học, chuyển đi · Leaving */
  leaving: number;
  /** Còn chờ · Waiting */
  waiting: number;
  /** Đã có từ trước · There already */
  already_there: number;
  /** Lớp sẽ mở · Classes to open */
  classes_new: number;
  /** Lớp đã có · Classes found */
  classes_found: number;
  /** Chủ nhiệm · Homerooms */
  homerooms: number;
  /** Phân công · Assignments */
  assignments: number;
  /** Các lớp · Classes */
  classes: ClassForecast[];
  /** Cần xem · To look at */
  lines: ReportLine[];
  /** Còn nữa · There is more */
  cut: boolean;
  /** Được áp dụng · May be applied */
  may_apply: boolean;
}

export type ReportLineSeverity = 'information' | 'warning' | 'error';

/** Dòng báo cáo lên lớp · Line of a rollover's report */
export interface ReportLine {
  /** Dòng của kế hoạch · Row of the plan */
  row: string;
  /** Tên · Name */
  name: string;
  /** Lớp · Class */
  class_name: string;
  /** Mã · Code */
  code: string;
  /** Mức · Severity */
  severity: ReportLineSeverity;
  /** Nội dung · Message in Vietnamese */
  message_vi: string;
  /** Nội dung (tiếng Anh) · Message */
  message_en: string;
}

/** Xem trước khi hoàn tác · A look before an undo */
export interface UndoLook {
  /** Hoàn tác được · Can be taken back */
  free: boolean;
  /** Điều cản trở · What stands in the way */
  fault: string;
}

/**  ·  */
export interface WhichPlan {
  /** Kế hoạch lên lớp · Plan */
  id: PlanId;
}

/**  ·  */
export interface CommuneOffer {
  /** Xã, phường · Communes */
  communes: OfferedProvince[];
}

/**  ·  */
export interface CommuneQuestion {
  /** Mã lập trường · Setup code */
  key: string;
  /** Tỉnh, thành phố · Province */
  province: string;
}

/**  ·  */
export interface Foundation {
  /** Mã lập trường · Setup code */
  key: string;
  /** Tên trường · Name of the school */
  name: string;
  /** Mã trường · Code */
  code?: string;
  /** Các cấp học · Stages */
  stages: string;
  /** Các điểm trường · Campuses */
  campuses?: NewCampus[];
  /** Tỉnh, thành phố · Province */
  province?: string;
  /** Xã, phường, đặc khu · Commune */
  commune?: string;
  /** Năm học · School year */
  year_id?: SchoolYearId | null;
  /** Tựu trường · Return to school */
  returns_on?: Day | null;
  /** Khai giảng · Opening */
  opens_on?: Day | null;
  /** Học kỳ I từ · First term from */
  first_term_from?: Day | null;
  /** Học kỳ I đến · First term to */
  first_term_to?: Day | null;
  /** Học kỳ II từ · Second term from */
  second_term_from?: Day | null;
  /** Học kỳ II đến · Second term to */
  second_term_to?: Day | null;
  /** Kết thúc năm học · End of the year */
  ends_on?: Day | null;
  /** Họ và tên · Full name */
  full_name: string;
  /** Tên đăng nhập · User name */
  user_name: string;
  /** Mật khẩu · Password */
  password: string;
  /** Số điện thoại · Phone */
  phone?: string;
}

/**  ·  */
export interface Founded {
  /** Trường · School */
  school_id: SchoolId;
  /** Mã trường · Code */
  code: string;
  /** Tên đăng nhập · User name */
  user_name: string;
}

/**  ·  */
export interface OfferedProvince {
  /** Mã · Code */
  code: string;
  /** Tên · Name */
  name: string;
}

/**  ·  */
export interface OfferedStage {
  /** Mã · Code */
  code: string;
  /** Tên · Name */
  name_vi: string;
  /** Tên tiếng Anh · English name */
  name_en: string;
}

/**  ·  */
export interface OfferedYear {
  /** Năm học · School year */
  year_id: SchoolYearId;
  /** Tên năm học · Code */
  code: string;
  /** Năm học này · The year of today */
  current: boolean;
  /** Tựu trường · Return to school */
  returns_on: Day | null;
  /** Khai giảng · Opening */
  opens_on: Day | null;
  /** Học kỳ I từ · First term from */
  first_term_from: Day | null;
  /** Học kỳ I đến · First term to */
  first_term_to: Day | null;
  /** Học kỳ II từ · Second term from */
  second_term_from: Day | null;
  /** Học kỳ II đến · Second term to */
  second_term_to: Day | null;
  /** Kết thúc năm học · End of the year */
  ends_on: Day | null;
}

/**  ·  */
export interface SetupKey {
  /** Mã lập trường · Setup code */
  key: string;
}

/**  ·  */
export interface SetupOffer {
  /** Mã tạm · Code for now */
  code: string;
  /** Cấp học · Stages */
  stages: OfferedStage[];
  /** Tỉnh, thành phố · Provinces */
  provinces: OfferedProvince[];
  /** Năm học · School years */
  years: OfferedYear[];
}

/**  ·  */
export interface SetupState {
  /** Đang chờ lập trường · Waits for a school */
  open: boolean;
}

export type DepartmentKind = 'subject' | 'office';

/** Tổ chuyên môn, tổ văn phòng · Department */
export interface Department {
  /** Mã · Id */
  id: DepartmentId;
  /** Tên tổ · Name */
  name: string;
  /** Loại tổ · Kind */
  kind: DepartmentKind;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Tổ chuyên môn, tổ văn phòng · Department */
export interface DepartmentCreate {
  /** Tên tổ · Name */
  name: string;
  /** Loại tổ · Kind */
  kind: DepartmentKind;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type DepartmentPatch = Partial<DepartmentCreate>;
export type DepartmentChange = Omit<DepartmentPatch, 'valid_from'> & { from: Day };
export type DepartmentBulk = Bulk<DepartmentId, DepartmentCreate, DepartmentPatch>;

export type DepartmentMemberPosition = 'member' | 'deputy' | 'head';

/** Thành viên tổ · Member of a department */
export interface DepartmentMember {
  /** Mã · Id */
  id: DepartmentMemberId;
  /** Tổ · Department */
  department_id: DepartmentId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Vị trí trong tổ · Position */
  position: DepartmentMemberPosition;
  /** Quyết định · Decision */
  decision: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=department_id. */
  department?: Department | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/** Thành viên tổ · Member of a department */
export interface DepartmentMemberCreate {
  /** Tổ · Department */
  department_id: DepartmentId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Vị trí trong tổ · Position */
  position?: DepartmentMemberPosition;
  /** Quyết định · Decision */
  decision?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type DepartmentMemberPatch = Partial<DepartmentMemberCreate>;
export type DepartmentMemberChange = Omit<DepartmentMemberPatch, 'valid_from'> & { from: Day };
export type DepartmentMemberBulk = Bulk<DepartmentMemberId, DepartmentMemberCreate, DepartmentMemberPatch>;

/** Nhiệm vụ kiêm nhiệm · Concurrent duty */
export interface Duty {
  /** Mã · Id */
  id: DutyId;
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Nhiệm vụ · Duty */
  duty_id: CodeEntryId;
  /** Quyết định · Decision */
  decision: string;
  /** Chuyên trách · Full time */
  full_time: boolean;
  /** Khóa bồi dưỡng, chứng chỉ · Course, certificate */
  course: string;
  /** Ngày hoàn thành khóa · Course completed on */
  course_on: Day | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=duty_id. */
  duty?: CodeEntry | null;
}

/** Nhiệm vụ kiêm nhiệm · Concurrent duty */
export interface DutyCreate {
  /** Nhân sự · Staff member */
  staff_member_id: StaffMemberId;
  /** Nhiệm vụ · Duty */
  duty_id: CodeEntryId;
  /** Quyết định · Decision */
  decision?: string;
  /** Chuyên trách · Full time */
  full_time?: boolean;
  /** Khóa bồi dưỡng, chứng chỉ · Course, certificate */
  course?: string;
  /** Ngày hoàn thành khóa · Course completed on */
  course_on?: Day | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type DutyPatch = Partial<DutyCreate>;
export type DutyChange = Omit<DutyPatch, 'valid_from'> & { from: Day };
export type DutyBulk = Bulk<DutyId, DutyCreate, DutyPatch>;

/** Phân công giảng dạy · Teaching assignment */
export interface TeachingAssignment {
  /** Mã · Id */
  id: TeachingAssignmentId;
  /** Lớp · Class */
  class_id: ClassId;
  /** Môn · Subject */
  subject_id: SubjectId;
  /** Giáo viên · Teacher */
  staff_member_id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm học sinh · Group */
  group_id: GroupId | null;
  /** Số tiết một tuần · Periods a week */
  periods_a_week: number | null;
  /** Dạy chính · Main teacher */
  main: boolean;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=class_id. */
  class?: Class | null;
  /** Only with expand=subject_id. */
  subject?: Subject | null;
  /** Only with expand=staff_member_id. */
  staff_member?: StaffMember | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=group_id. */
  group?: Group | null;
}

/** Phân công giảng dạy · Teaching assignment */
export interface TeachingAssignmentCreate {
  /** Lớp · Class */
  class_id: ClassId;
  /** Môn · Subject */
  subject_id: SubjectId;
  /** Giáo viên · Teacher */
  staff_member_id: StaffMemberId;
  /** Nhóm học sinh · Group */
  group_id?: GroupId | null;
  /** Số tiết một tuần · Periods a week */
  periods_a_week?: number | null;
  /** Dạy chính · Main teacher */
  main?: boolean;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type TeachingAssignmentPatch = Partial<TeachingAssignmentCreate>;
export type TeachingAssignmentChange = Omit<TeachingAssignmentPatch, 'valid_from'> & { from: Day };
export type TeachingAssignmentBulk = Bulk<TeachingAssignmentId, TeachingAssignmentCreate, TeachingAssignmentPatch>;

/**  ·  */
export interface TransfersAcceptance {
  /** Đơn chuyển trường · Transfer */
  id: TransferId;
  /** Giữ chỗ ở lớp · Place in class */
  class_id: ClassId;
  /** Lý do nhận vượt sĩ số · Why beyond the norm */
  note?: string;
}

/**  ·  */
export interface Closing {
  /** Đơn chuyển trường · Transfer */
  id: TransferId;
  /** Ngày đầu ở trường nơi đến · First day at the new school */
  effective_on?: Day | null;
  /** Số quyết định · Decision */
  decision?: string;
}

export type NewArrivalSex = 'male' | 'female';

/**  ·  */
export interface NewArrival {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date: Day;
  /** Giới tính · Sex */
  sex?: NewArrivalSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Mã định danh ngành · Code of the sector */
  sector_code?: string | null;
  /** Từ trường · From school */
  from_school: string;
  /** Từ tỉnh khác · From another province */
  other_province?: boolean;
  /** Xin vào khối · Grade */
  grade_id?: GradeId | null;
  /** Muốn học từ ngày · From */
  effective_on?: Day | null;
  /** Lý do chuyển · Reason */
  reason?: string;
}

/**  ·  */
export interface NewDeparture {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Mã trường muốn đến · Code of the new school */
  to_code?: string;
  /** Tên trường muốn đến · Name of the new school */
  to_school?: string;
  /** Khác tỉnh · Another province */
  other_province?: boolean;
  /** Xin vào khối · Grade */
  grade_id?: GradeId | null;
  /** Muốn học từ ngày · From */
  effective_on?: Day | null;
  /** Lý do · Reason */
  reason?: string;
}

/**  ·  */
export interface Papers {
  /** Đơn chuyển trường · Transfer */
  id: TransferId;
  /** Số giấy giới thiệu của trường nơi đi · Letter of the old school */
  decision?: string;
}

/**  ·  */
export interface Placement {
  /** Đơn chuyển trường · Transfer */
  id: TransferId;
  /** Vào lớp · Into class */
  class_id?: ClassId | null;
  /** Từ ngày · From */
  effective_on?: Day | null;
  /** Mã học sinh ở trường này · Code at this school */
  code?: string;
  /** Lý do nhận vượt sĩ số · Why beyond the norm */
  note?: string;
}

/**  ·  */
export interface TransfersRefusal {
  /** Đơn chuyển trường · Transfer */
  id: TransferId;
  /** Lý do · Reason */
  note: string;
}

/**  ·  */
export interface Release {
  /** Đơn chuyển trường · Transfer */
  id: TransferId;
  /** Ngày đầu ở trường nơi đến · First day at the new school */
  effective_on?: Day | null;
  /** Số giấy chuyển trường · Letter */
  decision?: string;
}

/** Trường · School */
export interface SchoolChoice {
  /** Mã · Code */
  code: string;
  /** Tên · Name */
  name: string;
}

/**  ·  */
export interface SchoolsQuery {
  /** Tên trường · Name */
  name?: string;
}

export type TransferDirection = 'in' | 'out';

export type TransferState = 'applied' | 'accepted' | 'sent_to_origin' | 'records_released' | 'enrolled' | 'origin_closed' | 'refused' | 'withdrawn';

export type TransferSex = 'male' | 'female';

export type TransferActedBy = 'in' | 'out';

/** Chuyển trường · Transfer */
export interface Transfer {
  /** Mã · Id */
  id: TransferId;
  /** Chiều · Direction */
  direction: TransferDirection;
  /** Tình trạng · State */
  state: TransferState;
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date: Day | null;
  /** Giới tính · Sex */
  sex: TransferSex | null;
  /** Hồ sơ ở trường này · Record at this school */
  pupil_id: PupilId | null;
  /** Người · Person */
  person_id: PersonId | null;
  /** Số định danh cá nhân · Personal number */
  personal_number: string | null;
  /** Mã trường nơi đi, nơi đến · Code of the other school */
  other_code: string;
  /** Trường nơi đi, nơi đến · The other school */
  other_school: string;
  /** Khác tỉnh · Another province */
  other_province: boolean;
  /** Khối · Grade */
  grade_id: GradeId | null;
  /** Lớp giữ chỗ, lớp học · Class */
  class_id: ClassId | null;
  /** Ngày đầu ở trường nơi đến · First day at the new school */
  effective_on: Day | null;
  /** Lý do chuyển · Why he moves */
  reason: string;
  /** Lý do trả lời · Why it was answered so */
  note: string;
  /** Số giấy, quyết định · Letter or decision */
  decision: string;
  /** Ngày nộp đơn · Applied on */
  applied_on: Day;
  /** Hạn trả lời · Answer due */
  answer_due: Day | null;
  /** Hạn trả hồ sơ · Records due */
  release_due: Day | null;
  /** Hạn xếp lớp · Placement due */
  placement_due: Day | null;
  /** Mã băm của hồ sơ · Hash of the records */
  package_hash: string;
  /** Mã chung hai trường · Handshake */
  handshake: string;
  /** Giữ quyền một đơn · Claim */
  claim: string;
  /** Bên làm bước cuối · Whose step was last */
  acted_by: TransferActedBy;
  /** Thay đổi của bước cuối · Change set of the last step */
  last_set: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=grade_id. */
  grade?: Grade | null;
  /** Only with expand=class_id. */
  class?: Class | null;
}

/** Hồ sơ chuyển trường · Records of a transfer */
export interface TransferPackage {
  /** Mã · Id */
  id: TransferPackageId;
  /** Chuyển trường · Transfer */
  transfer_id: TransferId;
  /** Người · Person */
  person_id: PersonId | null;
  /** Nội dung · Contents */
  contents: string | null;
  /** Mã băm · Hash */
  hash: string;
  /** Trả ngày · Released on */
  released_on: Day;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=transfer_id. */
  transfer?: Transfer | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

/**  ·  */
export interface WhichTransfer {
  /** Đơn chuyển trường · Transfer */
  id: TransferId;
}

export type DailyUseUserGroup = 'leader' | 'teacher' | 'employee' | 'pupil' | 'guardian';

/** Lượt dùng trong ngày · Use on a day */
export interface DailyUse {
  /** Mã · Id */
  id: DailyUseId;
  /** Tài khoản · Account */
  account_id: AccountId;
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm · Group */
  user_group: DailyUseUserGroup;
  /** Loại · Kind */
  kind: string;
  /** Ngày · Day */
  day: Day;
  /** Số lượt · Times */
  times: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=account_id. */
  account?: Account | null;
  /** Only with expand=person_id. */
  person?: Person | null;
}

export type MonthlyUseUserGroup = 'leader' | 'teacher' | 'employee' | 'pupil' | 'guardian';

/** Lượt dùng trong tháng · Use in a month */
export interface MonthlyUse {
  /** Mã · Id */
  id: MonthlyUseId;
  /** Nhóm · Group */
  user_group: MonthlyUseUserGroup;
  /** Loại · Kind */
  kind: string;
  /** Tháng · Month */
  month: Day;
  /** Số người · Persons */
  persons: number;
  /** Số lượt · Times */
  times: number;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
}

export type MyUseUserGroup = 'leader' | 'teacher' | 'employee' | 'pupil' | 'guardian';

/**  ·  */
export interface MyUse {
  /** Ngày · Day */
  day: Day;
  /** Loại · Kind */
  kind: string;
  /** Tên loại · Kind in Vietnamese */
  kind_vi: string;
  /** Tên loại tiếng Anh · Name of the kind */
  kind_en: string;
  /** Nhóm · Group */
  user_group: MyUseUserGroup;
  /** Số lượt · Times */
  times: number;
}

/**  ·  */
export interface MyUseQuery {
  /** Từ ngày · From */
  from?: Day | null;
  /** Đến ngày · Until */
  to?: Day | null;
}

/** Loại lượt dùng · Kind of use */
export interface UseKind {
  /** Mã · Id */
  id: UseKindId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Tên in · Printed name */
  print_name: string;
  /** Có ý nghĩa · Meaningful */
  meaningful: boolean;
  /** Căn cứ · Legal basis */
  legal_basis: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Loại lượt dùng · Kind of use */
export interface UseKindCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name */
  name_en: string;
  /** Tên in · Printed name */
  print_name: string;
  /** Có ý nghĩa · Meaningful */
  meaningful?: boolean;
  /** Căn cứ · Legal basis */
  legal_basis?: string;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type UseKindPatch = Partial<UseKindCreate>;
export type UseKindChange = Omit<UseKindPatch, 'valid_from'> & { from: Day };
export type UseKindBulk = Bulk<UseKindId, UseKindCreate, UseKindPatch>;

export type WeekOfUseUserGroup = 'leader' | 'teacher' | 'employee' | 'pupil' | 'guardian';

/**  ·  */
export interface WeekOfUse {
  /** Tuần từ thứ Hai · Week from Monday */
  monday: Day;
  /** Nhóm · Group */
  user_group: WeekOfUseUserGroup;
  /** Số người · Persons */
  persons: number | null;
  /** Số lượt · Times */
  times: number | null;
}

/**  ·  */
export interface WeeksQuery {
  /** Số tuần · Weeks */
  weeks?: number | null;
}

export type AttachmentAudience = 'staff' | 'readers' | 'author';

/** Tệp đính kèm · Attachment */
export interface Attachment {
  /** Mã · Id */
  id: AttachmentId;
  /** Hồ sơ · Record */
  record: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Người đính kèm · Author */
  author_id: AccountId;
  /** Ai được đọc · Audience */
  audience: AttachmentAudience;
  /** Tệp · File */
  file_id: StoredFileId;
  /** Tiêu đề · Title */
  title: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=author_id. */
  author?: Account | null;
}

export type AttachmentViewAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface AttachmentView {
  /** Tệp đính kèm · Attachment */
  id: AttachmentId;
  /** Hồ sơ · Record */
  record: string;
  /** Tệp · File */
  file_id: StoredFileId;
  /** Tiêu đề · Title */
  title: string;
  /** Tên tệp · Name */
  name: string;
  /** Loại tệp · Media type */
  media_type: string;
  /** Dung lượng (byte) · Size in bytes */
  size: number;
  /** Ai được đọc · Audience */
  audience: AttachmentViewAudience;
  /** Người đính kèm · Author */
  author: string;
  /** Của tôi · Mine */
  mine: boolean;
}

/**  ·  */
export interface MyTodos {
  /** Cả việc đã xong · Done ones too */
  with_done?: boolean;
}

/**  ·  */
export interface NamedAttachment {
  /** Tệp đính kèm · Attachment */
  id: AttachmentId;
}

/**  ·  */
export interface NamedNote {
  /** Ghi chú · Note */
  id: NoteId;
}

/**  ·  */
export interface NamedTodo {
  /** Việc · To-do */
  id: TodoId;
}

/**  ·  */
export interface NamedView {
  /** Khung nhìn · View */
  id: SavedViewId;
}

export type NewAttachmentAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface NewAttachment {
  /** Hồ sơ · Record */
  record: string;
  /** Tệp · File */
  file_id: StoredFileId;
  /** Tiêu đề · Title */
  title?: string;
  /** Ai được đọc · Audience */
  audience?: NewAttachmentAudience;
}

export type NewNoteAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface NewNote {
  /** Hồ sơ · Record */
  record: string;
  /** Nội dung · Text */
  text: string;
  /** Ai được đọc · Audience */
  audience?: NewNoteAudience;
}

export type NewTodoAssigneeRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/**  ·  */
export interface NewTodo {
  /** Hồ sơ · Record */
  record: string;
  /** Nội dung · Text */
  text: string;
  /** Người làm · Assignee */
  assignee_id?: AccountId | null;
  /** Vai trò làm · Role */
  assignee_role?: NewTodoAssigneeRole | null;
  /** Hạn · Due */
  due_on?: Day | null;
}

/**  ·  */
export interface NewView {
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Tên · Name */
  name: string;
  /** Điều kiện · Query */
  query?: string;
  /** Cột · Columns */
  columns?: string;
  /** Dùng chung · Shared */
  shared?: boolean;
  /** Mặc định · Standard */
  standard?: boolean;
}

export type NoteAudience = 'staff' | 'readers' | 'author';

/** Ghi chú · Note */
export interface Note {
  /** Mã · Id */
  id: NoteId;
  /** Hồ sơ · Record */
  record: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Người viết · Author */
  author_id: AccountId;
  /** Ai được đọc · Audience */
  audience: NoteAudience;
  /** Nội dung · Text */
  text: string;
  /** Viết lúc · Written at */
  written_at: Instant;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=author_id. */
  author?: Account | null;
}

export type NoteEditAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface NoteEdit {
  /** Ghi chú · Note */
  id: NoteId;
  /** Nội dung · Text */
  text?: string | null;
  /** Ai được đọc · Audience */
  audience?: NoteEditAudience | null;
}

export type NoteViewAudience = 'staff' | 'readers' | 'author';

/**  ·  */
export interface NoteView {
  /** Ghi chú · Note */
  id: NoteId;
  /** Hồ sơ · Record */
  record: string;
  /** Nội dung · Text */
  text: string;
  /** Ai được đọc · Audience */
  audience: NoteViewAudience;
  /** Viết lúc · Written at */
  written_at: Instant;
  /** Người viết · Author */
  author: string;
  /** Của tôi · Mine */
  mine: boolean;
}

/**  ·  */
export interface RecordQuery {
  /** Hồ sơ · Record */
  record: string;
}

/** Khung nhìn đã lưu · Saved view */
export interface SavedView {
  /** Mã · Id */
  id: SavedViewId;
  /** Của · Owner */
  owner_id: AccountId;
  /** Dùng chung ở trường · Shared with */
  shared_with_id: SchoolId | null;
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Tên · Name */
  name: string;
  /** Điều kiện · Query */
  query: string;
  /** Cột · Columns */
  columns: string;
  /** Mặc định · Standard */
  standard: boolean;
  version: number;
  ended_at?: Instant;
  /** Only with expand=owner_id. */
  owner?: Account | null;
  /** Only with expand=shared_with_id. */
  shared_with?: School | null;
}

export type TodoAssigneeRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/** Việc cần làm · To-do */
export interface Todo {
  /** Mã · Id */
  id: TodoId;
  /** Hồ sơ · Record */
  record: string;
  /** Về người · Person */
  person_id: PersonId | null;
  /** Người giao · Author */
  author_id: AccountId;
  /** Người làm · Assignee */
  assignee_id: AccountId | null;
  /** Vai trò làm · Role */
  assignee_role: TodoAssigneeRole | null;
  /** Nội dung · Text */
  text: string;
  /** Hạn · Due */
  due_on: Day | null;
  /** Xong lúc · Done at */
  done_at: Instant | null;
  /** Người đã làm · Done by */
  done_by_id: AccountId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=author_id. */
  author?: Account | null;
  /** Only with expand=assignee_id. */
  assignee?: Account | null;
  /** Only with expand=done_by_id. */
  done_by?: Account | null;
}

/**  ·  */
export interface TodoDone {
  /** Việc · To-do */
  id: TodoId;
  /** Đã xong · Done */
  done?: boolean;
}

/**  ·  */
export interface TodoEdit {
  /** Việc · To-do */
  id: TodoId;
  /** Nội dung · Text */
  text?: string | null;
  /** Hạn · Due */
  due_on?: Day | null;
}

export type TodoViewAssigneeRole = 'administrator' | 'principal' | 'vice_principal' | 'clerk' | 'teacher' | 'nurse' | 'accountant' | 'librarian' | 'cook' | 'technician' | 'appraiser';

/**  ·  */
export interface TodoView {
  /** Việc · To-do */
  id: TodoId;
  /** Hồ sơ · Record */
  record: string;
  /** Nội dung · Text */
  text: string;
  /** Hạn · Due */
  due_on: Day | null;
  /** Quá hạn · Overdue */
  overdue: boolean;
  /** Xong lúc · Done at */
  done_at: Instant | null;
  /** Người giao · Author */
  author: string;
  /** Người làm · Assignee */
  assignee: string;
  /** Vai trò làm · Role */
  assignee_role: TodoViewAssigneeRole | null;
  /** Của tôi · Mine */
  mine: boolean;
}

/**  ·  */
export interface ViewEdit {
  /** Khung nhìn · View */
  id: SavedViewId;
  /** Tên · Name */
  name?: string | null;
  /** Điều kiện · Query */
  query?: string | null;
  /** Cột · Columns */
  columns?: string | null;
  /** Mặc định · Standard */
  standard?: boolean | null;
}

/**  ·  */
export interface ViewQuery {
  /** Loại dữ liệu · Entity */
  entity?: string | null;
}

/**  ·  */
export interface ViewReport {
  /** Khung nhìn · View */
  id: SavedViewId;
  /** Loại dữ liệu · Entity */
  entity: string;
  /** Địa chỉ · Address */
  path: string;
  /** Tên · Name */
  name: string;
  /** Điều kiện · Query */
  query: string;
  /** Cột · Columns */
  columns: string;
  /** Dùng chung · Shared */
  shared: boolean;
  /** Mặc định · Standard */
  standard: boolean;
  /** Của tôi · Mine */
  mine: boolean;
  /** Số dòng · Rows */
  rows: number | null;
  /** Còn nữa · More rows */
  more_rows: boolean;
}

/** The row types by table. */
export interface Rows {
  accounts_account: Account;
  accounts_account_help: AccountHelp;
  accounts_account_person: AccountPerson;
  accounts_appointment: Appointment;
  accounts_delegation: Delegation;
  accounts_external_identity: ExternalIdentity;
  accounts_officer_post: OfficerPost;
  accounts_service_account: ServiceAccount;
  calendar_day_exception: DayException;
  calendar_school_day_exception: SchoolDayException;
  calendar_school_year: SchoolYear;
  calendar_shift_time: ShiftTime;
  calendar_snapshot_day: SnapshotDay;
  calendar_year_frame: YearFrame;
  calendar_year_plan: YearPlan;
  classes_class: Class;
  classes_class_grade: ClassGrade;
  classes_enrolment: Enrolment;
  classes_group: Group;
  classes_group_member: GroupMember;
  classes_homeroom: Homeroom;
  codes_code_entry: CodeEntry;
  codes_norm: Norm;
  curriculum_subject: Subject;
  curriculum_subject_stage: SubjectStage;
  custom_own_field: OwnField;
  dossier_evidence: Evidence;
  dossier_self_assessment: SelfAssessment;
  families_activation_letter: ActivationLetter;
  families_change_proposal: ChangeProposal;
  families_confirmation: Confirmation;
  families_confirmation_round: ConfirmationRound;
  families_letter_batch: LetterBatch;
  families_proposed_value: ProposedValue;
  families_round_class: RoundClass;
  files_file_quota: FileQuota;
  imports_column_memory: ColumnMemory;
  imports_import: Import;
  integrations_web_hook: WebHook;
  merging_merge: Merge;
  merging_split: Split;
  office_body: Body;
  office_body_member: BodyMember;
  office_document: Document;
  office_document_tag: DocumentTag;
  office_document_type: DocumentType;
  office_meeting: Meeting;
  office_number_counter: NumberCounter;
  office_reading_request: ReadingRequest;
  office_topic: Topic;
  office_type_sequence: TypeSequence;
  org_area: Area;
  org_area_succession: AreaSuccession;
  org_campus: Campus;
  org_grade: Grade;
  org_room: Room;
  org_room_kind: RoomKind;
  org_school: School;
  org_school_form: SchoolForm;
  org_school_stage: SchoolStage;
  org_stage: Stage;
  org_unit: Unit;
  org_unit_period: UnitPeriod;
  people_care_record: CareRecord;
  people_collector: Collector;
  people_contract: Contract;
  people_duplicate_pair: DuplicatePair;
  people_guardianship: Guardianship;
  people_identity_paper: IdentityPaper;
  people_measurement: Measurement;
  people_person: Person;
  people_population_check: PopulationCheck;
  people_pupil: Pupil;
  people_pupil_policy: PupilPolicy;
  people_pupil_profile: PupilProfile;
  people_pupil_status: PupilStatus;
  people_pupil_year: PupilYear;
  people_qualification: Qualification;
  people_staff_member: StaffMember;
  people_staff_post: StaffPost;
  people_staff_profile: StaffProfile;
  people_staff_status: StaffStatus;
  people_verification: Verification;
  planning_action_plan: ActionPlan;
  planning_period_report: PeriodReport;
  planning_plan_task: PlanTask;
  planning_task_report: TaskReport;
  printouts_card: Card;
  printouts_family_letter: FamilyLetter;
  printouts_letter_template: LetterTemplate;
  privacy_consent: Consent;
  privacy_consent_age: ConsentAge;
  privacy_data_request: DataRequest;
  privacy_notice: Notice;
  privacy_purpose: Purpose;
  privacy_request_clock: RequestClock;
  privacy_restriction: Restriction;
  privacy_retention_hold: RetentionHold;
  privacy_retention_rule: RetentionRule;
  quality_accepted_finding: AcceptedFinding;
  readiness_declaration: Declaration;
  reorganisation_carried_row: CarriedRow;
  reorganisation_decision: ReorganisationDecision;
  reorganisation_decision_line: DecisionLine;
  reorganisation_open_matter: OpenMatter;
  rollover_plan: Plan;
  rollover_plan_run: PlanRun;
  rollover_planned_assignment: PlannedAssignment;
  rollover_planned_class: PlannedClass;
  rollover_planned_pupil: PlannedPupil;
  staffing_department: Department;
  staffing_department_member: DepartmentMember;
  staffing_duty: Duty;
  staffing_teaching_assignment: TeachingAssignment;
  transfers_transfer: Transfer;
  usage_use_kind: UseKind;
}
export type EntityName = keyof Rows;

export const entities: { readonly [Name in EntityName]: EntityInfo } = {
  accounts_account: {
    module: 'accounts',
    type: 'Account',
    path: '/api/v1/accounts/accounts',
    prefix: 'acc',
    label: { vi: 'Tài khoản', en: 'Account' },
    rest: 'read_only',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_account', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'holder_id', kind: 'id', label: { vi: 'Chủ tài khoản', en: 'Holder' }, target: 'people_person', expands: 'holder', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'user_name', kind: 'text', label: { vi: 'Tên đăng nhập', en: 'User name' }, limit: 40, required: true, nullable: false, privacy: 'personal', sorted: false, searched: true, filtered: true },
      { name: 'phone', kind: 'text', label: { vi: 'Số điện thoại', en: 'Phone' }, limit: 20, required: false, nullable: true, privacy: 'personal', sorted: false, searched: true, filtered: true },
      { name: 'language', kind: 'choice', label: { vi: 'Ngôn ngữ', en: 'Language' }, choices: ['vi', 'en'], words: { vi: { vi: 'Tiếng Việt', en: 'Vietnamese' }, en: { vi: 'Tiếng Anh', en: 'English' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Trạng thái', en: 'State' }, choices: ['active', 'locked', 'closed'], words: { active: { vi: 'Đang dùng', en: 'Active' }, locked: { vi: 'Bị khóa', en: 'Locked' }, closed: { vi: 'Đã đóng', en: 'Closed' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_account_help: {
    module: 'accounts',
    type: 'AccountHelp',
    path: '/api/v1/accounts/account-helps',
    prefix: 'ach',
    label: { vi: 'Can thiệp vào tài khoản', en: 'Help given to an account' },
    rest: 'read_only',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_account_help', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account_id', kind: 'id', label: { vi: 'Tài khoản', en: 'Account' }, target: 'accounts_account', expands: 'account', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Chủ tài khoản', en: 'Holder' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Việc đã làm', en: 'Kind' }, choices: ['opened', 'recovery', 'lock', 'unlock', 'close', 'second_factor_reset', 'linked', 'unlinked', 'letter', 'codes_void'], words: { opened: { vi: 'Mở tài khoản', en: 'Opened' }, recovery: { vi: 'Khôi phục', en: 'Recovery' }, lock: { vi: 'Khóa', en: 'Locked' }, unlock: { vi: 'Mở khóa', en: 'Unlocked' }, close: { vi: 'Đóng tài khoản', en: 'Closed' }, second_factor_reset: { vi: 'Đặt lại xác thực hai lớp', en: 'Second factor reset' }, linked: { vi: 'Gắn với người', en: 'Linked to a person' }, unlinked: { vi: 'Gỡ khỏi người', en: 'Unlinked from a person' }, letter: { vi: 'In thư kích hoạt', en: 'Letter printed' }, codes_void: { vi: 'Hủy mã chưa dùng', en: 'Unused codes void' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 500, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'by_id', kind: 'id', label: { vi: 'Người làm', en: 'By' }, target: 'people_person', expands: 'by', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'at', kind: 'instant', label: { vi: 'Lúc', en: 'At' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_account_person: {
    module: 'accounts',
    type: 'AccountPerson',
    path: '/api/v1/accounts/account-persons',
    prefix: 'acp',
    label: { vi: 'Người của tài khoản', en: 'Person of an account' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_account_person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account_id', kind: 'id', label: { vi: 'Tài khoản', en: 'Account' }, target: 'accounts_account', expands: 'account', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_appointment: {
    module: 'accounts',
    type: 'Appointment',
    path: '/api/v1/accounts/appointments',
    prefix: 'apt',
    label: { vi: 'Bổ nhiệm, phân công', en: 'Appointment' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_appointment', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'role', kind: 'choice', label: { vi: 'Vai trò', en: 'Role' }, choices: ['administrator', 'principal', 'vice_principal', 'clerk', 'teacher', 'nurse', 'accountant', 'librarian', 'cook', 'technician', 'appraiser'], words: { administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' }, principal: { vi: 'Hiệu trưởng', en: 'Principal' }, vice_principal: { vi: 'Phó hiệu trưởng', en: 'Vice principal' }, clerk: { vi: 'Văn thư, giáo vụ', en: 'Clerk' }, teacher: { vi: 'Giáo viên', en: 'Teacher' }, nurse: { vi: 'Nhân viên y tế', en: 'Nurse' }, accountant: { vi: 'Kế toán', en: 'Accountant' }, librarian: { vi: 'Nhân viên thư viện', en: 'Librarian' }, cook: { vi: 'Nhân viên nấu ăn', en: 'Cook' }, technician: { vi: 'Nhân viên thiết bị, công nghệ', en: 'Technician' }, appraiser: { vi: 'Người thẩm định', en: 'Appraiser' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, help: { vi: 'Bỏ trống: cả trường.', en: 'Empty: the whole school.' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_delegation: {
    module: 'accounts',
    type: 'Delegation',
    path: '/api/v1/accounts/delegations',
    prefix: 'dlg',
    label: { vi: 'Ủy quyền', en: 'Delegation' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_delegation', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_id', kind: 'id', label: { vi: 'Người ủy quyền', en: 'From' }, target: 'people_person', expands: 'from', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_id', kind: 'id', label: { vi: 'Người được ủy quyền', en: 'To' }, target: 'people_person', expands: 'to', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'role', kind: 'choice', label: { vi: 'Vai trò', en: 'Role' }, choices: ['administrator', 'principal', 'vice_principal', 'clerk', 'teacher', 'nurse', 'accountant', 'librarian', 'cook', 'technician', 'appraiser'], words: { administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' }, principal: { vi: 'Hiệu trưởng', en: 'Principal' }, vice_principal: { vi: 'Phó hiệu trưởng', en: 'Vice principal' }, clerk: { vi: 'Văn thư, giáo vụ', en: 'Clerk' }, teacher: { vi: 'Giáo viên', en: 'Teacher' }, nurse: { vi: 'Nhân viên y tế', en: 'Nurse' }, accountant: { vi: 'Kế toán', en: 'Accountant' }, librarian: { vi: 'Nhân viên thư viện', en: 'Librarian' }, cook: { vi: 'Nhân viên nấu ăn', en: 'Cook' }, technician: { vi: 'Nhân viên thiết bị, công nghệ', en: 'Technician' }, appraiser: { vi: 'Người thẩm định', en: 'Appraiser' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, help: { vi: 'Nên có hạn: hết ngày này quyền tự trở về.', en: 'Better with a last day: the right then ends by itself.' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_external_identity: {
    module: 'accounts',
    type: 'ExternalIdentity',
    path: '/api/v1/accounts/external-identities',
    prefix: 'exi',
    label: { vi: 'Danh tính bên ngoài', en: 'External identity' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_external_identity', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account_id', kind: 'id', label: { vi: 'Tài khoản', en: 'Account' }, target: 'accounts_account', expands: 'account', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'issuer', kind: 'text', label: { vi: 'Nơi cấp', en: 'Issuer' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'subject', kind: 'text', label: { vi: 'Mã ở nơi cấp', en: 'Subject' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  accounts_officer_post: {
    module: 'accounts',
    type: 'OfficerPost',
    path: '/api/v1/accounts/officer-posts',
    prefix: 'ofp',
    label: { vi: 'Cán bộ cơ quan quản lý', en: 'Post at an authority' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_officer_post', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Cơ quan', en: 'Authority' }, target: 'org_unit', expands: 'unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'role', kind: 'choice', label: { vi: 'Vai trò', en: 'Role' }, choices: ['administrator', 'principal', 'vice_principal', 'clerk', 'teacher', 'nurse', 'accountant', 'librarian', 'cook', 'technician', 'appraiser'], words: { administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' }, principal: { vi: 'Hiệu trưởng', en: 'Principal' }, vice_principal: { vi: 'Phó hiệu trưởng', en: 'Vice principal' }, clerk: { vi: 'Văn thư, giáo vụ', en: 'Clerk' }, teacher: { vi: 'Giáo viên', en: 'Teacher' }, nurse: { vi: 'Nhân viên y tế', en: 'Nurse' }, accountant: { vi: 'Kế toán', en: 'Accountant' }, librarian: { vi: 'Nhân viên thư viện', en: 'Librarian' }, cook: { vi: 'Nhân viên nấu ăn', en: 'Cook' }, technician: { vi: 'Nhân viên thiết bị, công nghệ', en: 'Technician' }, appraiser: { vi: 'Người thẩm định', en: 'Appraiser' } }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  accounts_service_account: {
    module: 'accounts',
    type: 'ServiceAccount',
    path: '/api/v1/accounts/service-accounts',
    prefix: 'sva',
    label: { vi: 'Tài khoản dịch vụ', en: 'Service account' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'accounts_service_account', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên', en: 'Name' }, limit: 80, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Dùng để', en: 'Purpose' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'roles', kind: 'text', label: { vi: 'Vai trò', en: 'Roles' }, help: { vi: 'Mã vai trò, ví dụ: clerk,teacher.', en: 'Codes of roles, for example: clerk,teacher.' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'scopes', kind: 'text', label: { vi: 'Phạm vi', en: 'Scopes' }, help: { vi: 'Ví dụ: org.rooms:read,people:read.', en: 'For example: org.rooms:read,people:read.' }, limit: 1000, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Dùng được đến ngày', en: 'Valid until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  calendar_day_exception: {
    module: 'calendar',
    type: 'DayException',
    path: '/api/v1/calendar/day-exceptions',
    prefix: 'dex',
    label: { vi: 'Ngày nghỉ, ngày làm bù', en: 'Day exception' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'calendar_day_exception', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_day', kind: 'date', label: { vi: 'Từ ngày', en: 'First day' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'last_day', kind: 'date', label: { vi: 'Đến hết ngày', en: 'Last day' }, help: { vi: 'Một ngày thì ghi như ngày đầu.', en: 'For one day: the same as the first.' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại', en: 'Kind' }, choices: ['holiday', 'compensation', 'working', 'school_break'], words: { holiday: { vi: 'Nghỉ lễ', en: 'Holiday' }, compensation: { vi: 'Nghỉ bù', en: 'Day off in lieu' }, working: { vi: 'Học bù, làm bù', en: 'Working day in lieu' }, school_break: { vi: 'Nghỉ của trường', en: 'School break' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Cơ quan quyết định', en: 'Authority' }, help: { vi: 'Bỏ trống: cả nước.', en: 'Empty: the whole country.' }, target: 'org_unit', expands: 'unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  calendar_school_day_exception: {
    module: 'calendar',
    type: 'SchoolDayException',
    path: '/api/v1/calendar/school-day-exceptions',
    prefix: 'sdx',
    label: { vi: 'Ngày nghỉ, ngày học bù của trường', en: 'School day exception' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'calendar_school_day_exception', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_day', kind: 'date', label: { vi: 'Từ ngày', en: 'First day' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'last_day', kind: 'date', label: { vi: 'Đến hết ngày', en: 'Last day' }, help: { vi: 'Một ngày thì ghi như ngày đầu.', en: 'For one day: the same as the first.' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại', en: 'Kind' }, choices: ['holiday', 'compensation', 'working', 'school_break'], words: { holiday: { vi: 'Nghỉ lễ', en: 'Holiday' }, compensation: { vi: 'Nghỉ bù', en: 'Day off in lieu' }, working: { vi: 'Học bù, làm bù', en: 'Working day in lieu' }, school_break: { vi: 'Nghỉ của trường', en: 'School break' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  calendar_school_year: {
    module: 'calendar',
    type: 'SchoolYear',
    path: '/api/v1/calendar/school-years',
    prefix: 'syr',
    label: { vi: 'Năm học', en: 'School year' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'calendar_school_year', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Năm học', en: 'Code' }, limit: 9, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'start_year', kind: 'integer', label: { vi: 'Năm bắt đầu', en: 'Start year' }, limit: 9000, minimum: 1900, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_day', kind: 'date', label: { vi: 'Ngày đầu', en: 'First day' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'last_day', kind: 'date', label: { vi: 'Ngày cuối', en: 'Last day' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  calendar_shift_time: {
    module: 'calendar',
    type: 'ShiftTime',
    path: '/api/v1/calendar/shift-times',
    prefix: 'sht',
    label: { vi: 'Giờ của buổi học', en: 'Time of a shift' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'calendar_shift_time', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'shift', kind: 'choice', label: { vi: 'Buổi', en: 'Shift' }, choices: ['morning', 'afternoon', 'evening'], words: { morning: { vi: 'Sáng', en: 'Morning' }, afternoon: { vi: 'Chiều', en: 'Afternoon' }, evening: { vi: 'Tối', en: 'Evening' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Điểm trường', en: 'Campus' }, help: { vi: 'Bỏ trống: mọi điểm trường.', en: 'Empty: every campus.' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'starts_at', kind: 'time', label: { vi: 'Bắt đầu lúc', en: 'Starts at' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'ends_at', kind: 'time', label: { vi: 'Kết thúc lúc', en: 'Ends at' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  calendar_snapshot_day: {
    module: 'calendar',
    type: 'SnapshotDay',
    path: '/api/v1/calendar/snapshot-days',
    prefix: 'snd',
    label: { vi: 'Ngày chốt số liệu', en: 'Snapshot day' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'calendar_snapshot_day', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'day', kind: 'date', label: { vi: 'Ngày', en: 'Day' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  calendar_year_frame: {
    module: 'calendar',
    type: 'YearFrame',
    path: '/api/v1/calendar/year-frames',
    prefix: 'yfr',
    label: { vi: 'Khung kế hoạch thời gian năm học', en: 'Frame of a year' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'calendar_year_frame', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Cơ quan ban hành', en: 'Authority' }, help: { vi: 'Bỏ trống: khung của Bộ GD&ĐT.', en: 'Empty: the ministry\'s.' }, target: 'org_unit', expands: 'unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, help: { vi: 'Bỏ trống: mọi cấp học.', en: 'Empty: every stage.' }, target: 'org_stage', expands: 'stage', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'returns_on', kind: 'date', label: { vi: 'Ngày tựu trường', en: 'Pupils return on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'opens_on', kind: 'date', label: { vi: 'Ngày khai giảng', en: 'Opens on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_term_from', kind: 'date', label: { vi: 'Học kỳ I từ ngày', en: 'First term from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_term_to', kind: 'date', label: { vi: 'Học kỳ I đến ngày', en: 'First term to' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'second_term_from', kind: 'date', label: { vi: 'Học kỳ II từ ngày', en: 'Second term from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'second_term_to', kind: 'date', label: { vi: 'Học kỳ II đến ngày', en: 'Second term to' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'ends_on', kind: 'date', label: { vi: 'Ngày kết thúc năm học', en: 'Ends on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'week_one_from', kind: 'date', label: { vi: 'Tuần 1 từ thứ Hai ngày', en: 'Week one from' }, help: { vi: 'Bỏ trống: thứ Hai trùng hoặc ngay sau ngày khai giảng.', en: 'Empty: the Monday of the opening or the next one.' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  calendar_year_plan: {
    module: 'calendar',
    type: 'YearPlan',
    path: '/api/v1/calendar/year-plans',
    prefix: 'ypl',
    label: { vi: 'Kế hoạch thời gian năm học của trường', en: 'Plan of a year at a school' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'calendar_year_plan', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, help: { vi: 'Bỏ trống: mọi cấp học.', en: 'Empty: every stage.' }, target: 'org_stage', expands: 'stage', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'returns_on', kind: 'date', label: { vi: 'Ngày tựu trường', en: 'Pupils return on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'opens_on', kind: 'date', label: { vi: 'Ngày khai giảng', en: 'Opens on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_term_from', kind: 'date', label: { vi: 'Học kỳ I từ ngày', en: 'First term from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_term_to', kind: 'date', label: { vi: 'Học kỳ I đến ngày', en: 'First term to' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'second_term_from', kind: 'date', label: { vi: 'Học kỳ II từ ngày', en: 'Second term from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'second_term_to', kind: 'date', label: { vi: 'Học kỳ II đến ngày', en: 'Second term to' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'ends_on', kind: 'date', label: { vi: 'Ngày kết thúc năm học', en: 'Ends on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'week_one_from', kind: 'date', label: { vi: 'Tuần 1 từ thứ Hai ngày', en: 'Week one from' }, help: { vi: 'Bỏ trống: thứ Hai trùng hoặc ngay sau ngày khai giảng.', en: 'Empty: the Monday of the opening or the next one.' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  classes_class: {
    module: 'classes',
    type: 'Class',
    path: '/api/v1/classes/classes',
    prefix: 'cls',
    label: { vi: 'Lớp', en: 'Class' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'classes_class', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'grade_id', kind: 'id', label: { vi: 'Khối, nhóm tuổi', en: 'Grade' }, target: 'org_grade', expands: 'grade', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên lớp', en: 'Name' }, help: { vi: 'Ví dụ: 6A1.', en: 'For example: 6A1.' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã lớp', en: 'Code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở, điểm trường', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'room_id', kind: 'id', label: { vi: 'Phòng', en: 'Room' }, target: 'org_room', expands: 'room', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'shift', kind: 'choice', label: { vi: 'Buổi', en: 'Shift' }, choices: ['morning', 'afternoon', 'evening'], words: { morning: { vi: 'Sáng', en: 'Morning' }, afternoon: { vi: 'Chiều', en: 'Afternoon' }, evening: { vi: 'Tối', en: 'Evening' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'two_sessions', kind: 'boolean', label: { vi: 'Học 2 buổi một ngày', en: 'Two sessions a day' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sessions_a_week', kind: 'integer', label: { vi: 'Số buổi một tuần', en: 'Sessions a week' }, limit: 14, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'boarding', kind: 'boolean', label: { vi: 'Lớp bán trú', en: 'Day boarding' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'combined', kind: 'boolean', label: { vi: 'Lớp ghép', en: 'Combined' }, help: { vi: 'Nhiều trình độ học chung một lớp.', en: 'Several grades learn in one room.' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'special', kind: 'boolean', label: { vi: 'Lớp chuyên biệt', en: 'Class of pupils with disabilities' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'specialised', kind: 'boolean', label: { vi: 'Lớp chuyên', en: 'Specialised' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'specialised_subject_id', kind: 'id', label: { vi: 'Môn chuyên', en: 'Subject of specialisation' }, target: 'curriculum_subject', expands: 'specialised_subject', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stream', kind: 'text', label: { vi: 'Ban, tổ hợp', en: 'Stream' }, help: { vi: 'Ví dụ: Khoa học tự nhiên.', en: 'For example: natural sciences.' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'first_language_id', kind: 'id', label: { vi: 'Ngoại ngữ 1', en: 'First foreign language' }, target: 'curriculum_subject', expands: 'first_language', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'second_language_id', kind: 'id', label: { vi: 'Ngoại ngữ 2', en: 'Second foreign language' }, target: 'curriculum_subject', expands: 'second_language', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_language_periods', kind: 'integer', label: { vi: 'Số tiết ngoại ngữ 1', en: 'Periods of the first language' }, limit: 20, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'second_language_periods', kind: 'integer', label: { vi: 'Số tiết ngoại ngữ 2', en: 'Periods of the second language' }, limit: 20, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'bilingual', kind: 'boolean', label: { vi: 'Song ngữ', en: 'Bilingual' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'equipment_complete', kind: 'boolean', label: { vi: 'Đủ thiết bị tối thiểu', en: 'Equipment complete' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'parents_committee', kind: 'boolean', label: { vi: 'Có ban đại diện cha mẹ học sinh', en: 'Parents\' committee' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'new_programme', kind: 'boolean', label: { vi: 'Theo chương trình mới', en: 'New programme' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  classes_class_grade: {
    module: 'classes',
    type: 'ClassGrade',
    path: '/api/v1/classes/class-grades',
    prefix: 'clg',
    label: { vi: 'Trình độ trong lớp ghép', en: 'Grade of a combined class' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'classes_class_grade', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp', en: 'Class' }, target: 'classes_class', expands: 'class', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'grade_id', kind: 'id', label: { vi: 'Khối', en: 'Grade' }, target: 'org_grade', expands: 'grade', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  classes_enrolment: {
    module: 'classes',
    type: 'Enrolment',
    path: '/api/v1/classes/enrolments',
    prefix: 'enr',
    label: { vi: 'Xếp lớp', en: 'Enrolment' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'classes_enrolment', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp', en: 'Class' }, target: 'classes_class', expands: 'class', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'number', kind: 'integer', label: { vi: 'Số thứ tự', en: 'Number in the class' }, help: { vi: 'Số thứ tự trong sổ điểm, sổ gọi tên.', en: 'The number in the registers of the class.' }, limit: 999, minimum: 1, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  classes_group: {
    module: 'classes',
    type: 'Group',
    path: '/api/v1/classes/groups',
    prefix: 'grm',
    label: { vi: 'Tổ, nhóm học sinh', en: 'Group' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'classes_group', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp', en: 'Class' }, target: 'classes_class', expands: 'class', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'subject_id', kind: 'id', label: { vi: 'Môn', en: 'Subject' }, target: 'curriculum_subject', expands: 'subject', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại nhóm', en: 'Kind' }, choices: ['seating', 'elective', 'ability', 'club', 'other'], words: { seating: { vi: 'Tổ chỗ ngồi', en: 'Seating group' }, elective: { vi: 'Nhóm môn lựa chọn', en: 'Elective group' }, ability: { vi: 'Nhóm theo trình độ', en: 'Ability group' }, club: { vi: 'Câu lạc bộ', en: 'Club' }, other: { vi: 'Khác', en: 'Other' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên nhóm', en: 'Name' }, limit: 80, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
    ],
  },
  classes_group_member: {
    module: 'classes',
    type: 'GroupMember',
    path: '/api/v1/classes/group-members',
    prefix: 'gme',
    label: { vi: 'Thành viên nhóm', en: 'Member of a group' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'classes_group_member', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'group_id', kind: 'id', label: { vi: 'Nhóm', en: 'Group' }, target: 'classes_group', expands: 'group', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'leads', kind: 'boolean', label: { vi: 'Nhóm trưởng', en: 'Leads the group' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  classes_homeroom: {
    module: 'classes',
    type: 'Homeroom',
    path: '/api/v1/classes/homerooms',
    prefix: 'hom',
    label: { vi: 'Chủ nhiệm lớp', en: 'Homeroom' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'classes_homeroom', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp', en: 'Class' }, target: 'classes_class', expands: 'class', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Giáo viên chủ nhiệm', en: 'Homeroom teacher' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  codes_code_entry: {
    module: 'codes',
    type: 'CodeEntry',
    path: '/api/v1/codes/code-entries',
    prefix: 'cod',
    label: { vi: 'Mục danh mục', en: 'Code entry' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'codes_code_entry', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'list', kind: 'text', label: { vi: 'Danh mục', en: 'List' }, help: { vi: 'Ví dụ: ethnicity là danh mục dân tộc.', en: 'For example: ethnicity.' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 160, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 160, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 160, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'national_code', kind: 'text', label: { vi: 'Mã cơ sở dữ liệu ngành', en: 'National code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'provincial_code', kind: 'text', label: { vi: 'Mã cơ sở dữ liệu tỉnh', en: 'Provincial code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  codes_norm: {
    module: 'codes',
    type: 'Norm',
    path: '/api/v1/codes/norms',
    prefix: 'nrm',
    label: { vi: 'Định mức', en: 'Norm' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'codes_norm', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'applies_to', kind: 'text', label: { vi: 'Áp dụng cho (mã cấp học, khối)', en: 'Applies to (code of a stage or grade)' }, help: { vi: 'Bỏ trống: mọi cấp, mọi khối.', en: 'Empty: every stage and grade.' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 160, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 160, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'minimum', kind: 'integer', label: { vi: 'Ít nhất', en: 'Minimum' }, limit: 1000000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'maximum', kind: 'integer', label: { vi: 'Nhiều nhất', en: 'Maximum' }, limit: 1000000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit', kind: 'text', label: { vi: 'Đơn vị tính', en: 'Unit' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  curriculum_subject: {
    module: 'curriculum',
    type: 'Subject',
    path: '/api/v1/curriculum/subjects',
    prefix: 'sub',
    label: { vi: 'Môn học, hoạt động giáo dục', en: 'Subject' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'curriculum_subject', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã môn', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên môn', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, help: { vi: 'Như trên học bạ, bảng điểm.', en: 'As on reports and transcripts.' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  curriculum_subject_stage: {
    module: 'curriculum',
    type: 'SubjectStage',
    path: '/api/v1/curriculum/subject-stages',
    prefix: 'sbs',
    label: { vi: 'Môn học của cấp học', en: 'Subject of a stage' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'curriculum_subject_stage', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'subject_id', kind: 'id', label: { vi: 'Môn', en: 'Subject' }, target: 'curriculum_subject', expands: 'subject', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, target: 'org_stage', expands: 'stage', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'assessment', kind: 'choice', label: { vi: 'Hình thức đánh giá', en: 'Assessment' }, choices: ['scored', 'commented', 'none'], words: { scored: { vi: 'Bằng điểm số kết hợp nhận xét', en: 'Scored' }, commented: { vi: 'Bằng nhận xét', en: 'Commented' }, none: { vi: 'Không đánh giá', en: 'Not assessed' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_grade', kind: 'integer', label: { vi: 'Từ khối', en: 'First grade' }, limit: 18, minimum: 1, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'last_grade', kind: 'integer', label: { vi: 'Đến khối', en: 'Last grade' }, limit: 18, minimum: 1, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'optional', kind: 'boolean', label: { vi: 'Tự chọn, lựa chọn', en: 'Optional' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  custom_own_field: {
    module: 'custom',
    type: 'OwnField',
    path: '/api/v1/custom/own-fields',
    prefix: 'cfd',
    label: { vi: 'Mục riêng của trường', en: 'Custom field' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'custom_own_field', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'entity', kind: 'text', label: { vi: 'Loại hồ sơ', en: 'Kind of record' }, limit: 80, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'key', kind: 'text', label: { vi: 'Khóa', en: 'Key' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'label_vi', kind: 'text', label: { vi: 'Nhãn', en: 'Label' }, limit: 80, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'label_en', kind: 'text', label: { vi: 'Nhãn tiếng Anh', en: 'Label in English' }, limit: 80, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'help', kind: 'text', label: { vi: 'Giải thích', en: 'Help' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Kiểu', en: 'Kind' }, choices: ['text', 'number', 'date', 'yes_no', 'choice'], words: { text: { vi: 'Chữ', en: 'Text' }, number: { vi: 'Số', en: 'Number' }, date: { vi: 'Ngày', en: 'Date' }, yes_no: { vi: 'Có hoặc không', en: 'Yes or no' }, choice: { vi: 'Chọn một', en: 'Choice' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'choices', kind: 'text', label: { vi: 'Các lựa chọn', en: 'Choices' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'required', kind: 'boolean', label: { vi: 'Bắt buộc', en: 'Required' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'privacy', kind: 'choice', label: { vi: 'Mức riêng tư', en: 'Privacy' }, help: { vi: 'Thường và cá nhân: ai đọc được hồ sơ thì đọc được mục này, kể cả gia đình và học sinh. Nhạy cảm: chỉ người được xem thông tin nhạy cảm của hồ sơ, mỗi lần xem đều ghi lại. Không sửa về sau.', en: 'None and personal: whoever reads the record reads it, the family and the pupil too. Sensitive: only who may see sensitive values of the record, and each reading is logged. Not changed later.' }, choices: ['none', 'personal', 'sensitive'], words: { none: { vi: 'Không riêng tư', en: 'Not personal' }, personal: { vi: 'Cá nhân', en: 'Personal' }, sensitive: { vi: 'Nhạy cảm, chỉ hiện khi được hỏi', en: 'Sensitive, shown when asked for' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'section', kind: 'text', label: { vi: 'Phần của biểu mẫu', en: 'Section' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'position', kind: 'integer', label: { vi: 'Vị trí', en: 'Position' }, limit: 999, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'priority', kind: 'integer', label: { vi: 'Mức ưu tiên', en: 'Priority' }, limit: 3, minimum: 1, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  dossier_evidence: {
    module: 'dossier',
    type: 'Evidence',
    path: '/api/v1/dossier/evidences',
    prefix: 'evd',
    label: { vi: 'Minh chứng', en: 'Evidence' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'dossier_evidence', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã minh chứng', en: 'Code' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'title', kind: 'text', label: { vi: 'Tên minh chứng', en: 'Title' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Dạng', en: 'Kind' }, choices: ['upload', 'generated', 'linked_record', 'web_address'], words: { upload: { vi: 'Tệp tải lên', en: 'Uploaded file' }, generated: { vi: 'Hệ thống lập', en: 'Made by the system' }, linked_record: { vi: 'Hồ sơ trong hệ thống', en: 'Linked record' }, web_address: { vi: 'Địa chỉ mạng', en: 'Web address' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'doc_type', kind: 'text', label: { vi: 'Loại tài liệu', en: 'Kind of document' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'number', kind: 'text', label: { vi: 'Số, ký hiệu', en: 'Number' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'issued_on', kind: 'date', label: { vi: 'Ngày ban hành', en: 'Issued on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'issuer', kind: 'choice', label: { vi: 'Nơi ban hành', en: 'Issued by' }, choices: ['school', 'superior'], words: { school: { vi: 'Nhà trường', en: 'The school' }, superior: { vi: 'Cấp trên', en: 'An authority' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_until', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'file_id', kind: 'id', label: { vi: 'Tệp', en: 'File' }, target: 'files_stored_file', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'file_name', kind: 'text', label: { vi: 'Tên tệp', en: 'Name of the file' }, limit: 255, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'media_type', kind: 'text', label: { vi: 'Kiểu tệp', en: 'Type of the file' }, limit: 120, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sha256', kind: 'text', label: { vi: 'Mã băm của tệp', en: 'Hash of the file' }, limit: 64, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'url', kind: 'text', label: { vi: 'Địa chỉ mạng', en: 'Web address' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'linked_screen', kind: 'text', label: { vi: 'Danh sách', en: 'List' }, limit: 80, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'linked_record', kind: 'text', label: { vi: 'Hồ sơ trong hệ thống', en: 'Record' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'facts', kind: 'text', label: { vi: 'Số liệu được chụp', en: 'Facts' }, limit: 1000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'rows_sha256', kind: 'text', label: { vi: 'Mã băm của các dòng', en: 'Hash of the rows' }, limit: 64, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'captured_at', kind: 'instant', label: { vi: 'Chụp lúc', en: 'Captured at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kept_at', kind: 'text', label: { vi: 'Nơi để bản gốc', en: 'Where the original lies' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'withdrawn_on', kind: 'date', label: { vi: 'Rút ngày', en: 'Withdrawn on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'withdrawn_reason', kind: 'text', label: { vi: 'Lý do rút', en: 'Why withdrawn' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  dossier_self_assessment: {
    module: 'dossier',
    type: 'SelfAssessment',
    path: '/api/v1/dossier/self-assessments',
    prefix: 'sas',
    label: { vi: 'Đợt tự đánh giá', en: 'Self-assessment' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'dossier_self_assessment', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'framework_code', kind: 'text', label: { vi: 'Bộ tiêu chuẩn', en: 'Standard' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'framework_version', kind: 'text', label: { vi: 'Phiên bản', en: 'Version' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'framework_name', kind: 'text', label: { vi: 'Tên bộ tiêu chuẩn', en: 'Name of the standard' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_code', kind: 'text', label: { vi: 'Cấp học', en: 'Stage' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['draft', 'confirmed', 'frozen', 'submitted', 'returned'], words: { draft: { vi: 'Đang viết', en: 'Being written' }, confirmed: { vi: 'Đã xác nhận', en: 'Confirmed' }, frozen: { vi: 'Đã chốt', en: 'Frozen' }, submitted: { vi: 'Đã nộp', en: 'Submitted' }, returned: { vi: 'Mở lại', en: 'Opened again' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định thành lập', en: 'Decision' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'overview', kind: 'text', label: { vi: 'Giới thiệu nhà trường', en: 'Overview' }, limit: 20000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'conclusion', kind: 'text', label: { vi: 'Kết luận chung', en: 'Conclusion' }, limit: 20000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'confirmed_on', kind: 'date', label: { vi: 'Xác nhận ngày', en: 'Confirmed on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'confirmed_by', kind: 'text', label: { vi: 'Người xác nhận', en: 'Confirmed by' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'frozen_at', kind: 'instant', label: { vi: 'Chốt lúc', en: 'Frozen at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'submitted_on', kind: 'date', label: { vi: 'Nộp ngày', en: 'Submitted on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'returned_reason', kind: 'text', label: { vi: 'Lý do mở lại', en: 'Why opened again' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'outcome', kind: 'text', label: { vi: 'Kết quả', en: 'Outcome' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'last_set', kind: 'integer', label: { vi: 'Lần làm bước cuối', en: 'Change set of the last step' }, limit: 9223372036854775807, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'package_id', kind: 'id', label: { vi: 'Gói hồ sơ', en: 'Package' }, target: 'files_stored_file', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'package_sha256', kind: 'text', label: { vi: 'Mã băm của gói', en: 'Hash of the package' }, limit: 64, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'packaged_at', kind: 'instant', label: { vi: 'Đóng gói lúc', en: 'Packed at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  families_activation_letter: {
    module: 'families',
    type: 'ActivationLetter',
    path: '/api/v1/families/activation-letters',
    prefix: 'ltr',
    label: { vi: 'Thư kích hoạt tài khoản', en: 'Activation letter' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'families_activation_letter', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'batch_id', kind: 'id', label: { vi: 'Đợt in', en: 'Batch' }, target: 'families_letter_batch', expands: 'batch', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người nhận', en: 'For whom' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account_id', kind: 'id', label: { vi: 'Tài khoản', en: 'Account' }, target: 'accounts_account', expands: 'account', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'for_pupil', kind: 'boolean', label: { vi: 'Cho chính học sinh', en: 'For the pupil' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['prepared', 'issued', 'used', 'expired', 'replaced', 'entered', 'refused'], words: { prepared: { vi: 'Chờ in', en: 'Not printed' }, issued: { vi: 'Đã in, chưa dùng', en: 'Printed, not used' }, used: { vi: 'Đã kích hoạt', en: 'Used' }, expired: { vi: 'Hết hạn', en: 'Expired' }, replaced: { vi: 'Đã thay bằng mã khác', en: 'Replaced' }, entered: { vi: 'Đã vào, không cần thư', en: 'In already' }, refused: { vi: 'Không cấp được', en: 'Refused' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'why', kind: 'text', label: { vi: 'Vì sao', en: 'Why' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'issued_at', kind: 'instant', label: { vi: 'In lúc', en: 'Printed at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_until', kind: 'date', label: { vi: 'Dùng đến hết ngày', en: 'Good until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'done_at', kind: 'instant', label: { vi: 'Dùng hoặc hết hiệu lực lúc', en: 'Used or void at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  families_change_proposal: {
    module: 'families',
    type: 'ChangeProposal',
    path: '/api/v1/families/change-proposals',
    prefix: 'prp',
    label: { vi: 'Đề nghị sửa thông tin', en: 'Proposed change' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'families_change_proposal', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'proposer_id', kind: 'id', label: { vi: 'Người đề nghị', en: 'Proposed by' }, target: 'people_person', expands: 'proposer', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['waiting', 'decided', 'withdrawn'], words: { waiting: { vi: 'Chờ duyệt', en: 'Waiting' }, decided: { vi: 'Đã xử lý', en: 'Decided' }, withdrawn: { vi: 'Đã rút lại', en: 'Withdrawn' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'message', kind: 'text', label: { vi: 'Lời nhắn', en: 'Message' }, limit: 1000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'has_paper', kind: 'boolean', label: { vi: 'Có giấy tờ kèm theo', en: 'With a paper' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'proposed_at', kind: 'instant', label: { vi: 'Gửi lúc', en: 'Proposed at' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decided_at', kind: 'instant', label: { vi: 'Xử lý xong lúc', en: 'Decided at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  families_confirmation: {
    module: 'families',
    type: 'Confirmation',
    path: '/api/v1/families/confirmations',
    prefix: 'cfm',
    label: { vi: 'Xác nhận của gia đình', en: 'Confirmation' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'families_confirmation', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'round_id', kind: 'id', label: { vi: 'Đợt', en: 'Round' }, target: 'families_confirmation_round', expands: 'round', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'by_id', kind: 'id', label: { vi: 'Người trả lời', en: 'Answered by' }, target: 'people_person', expands: 'by', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'answer', kind: 'choice', label: { vi: 'Trả lời', en: 'Answer' }, choices: ['confirmed', 'changed'], words: { confirmed: { vi: 'Thông tin đúng', en: 'Confirmed' }, changed: { vi: 'Có đề nghị sửa', en: 'With changes' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'answered_at', kind: 'instant', label: { vi: 'Lúc', en: 'At' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  families_confirmation_round: {
    module: 'families',
    type: 'ConfirmationRound',
    path: '/api/v1/families/confirmation-rounds',
    prefix: 'rnd',
    label: { vi: 'Đợt xin xác nhận thông tin', en: 'Confirmation round' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'families_confirmation_round', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên đợt', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'opens_on', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'closes_on', kind: 'date', label: { vi: 'Đến hết ngày', en: 'Until' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'all_classes', kind: 'boolean', label: { vi: 'Cả trường', en: 'The whole school' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  families_letter_batch: {
    module: 'families',
    type: 'LetterBatch',
    path: '/api/v1/families/letter-batches',
    prefix: 'ltb',
    label: { vi: 'Đợt in thư kích hoạt', en: 'Batch of letters' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'families_letter_batch', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp', en: 'Class' }, target: 'classes_class', expands: 'class', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'with_pupils', kind: 'boolean', label: { vi: 'Cả thư cho học sinh', en: 'Also for pupils' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Ghi chú', en: 'Note' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'by_id', kind: 'id', label: { vi: 'Người chuẩn bị', en: 'Prepared by' }, target: 'accounts_account', expands: 'by', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'prepared_at', kind: 'instant', label: { vi: 'Chuẩn bị lúc', en: 'Prepared at' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'printed_at', kind: 'instant', label: { vi: 'In lần cuối lúc', en: 'Last printed at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'letters', kind: 'integer', label: { vi: 'Số thư', en: 'Letters' }, limit: 100000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'refused', kind: 'integer', label: { vi: 'Không cấp được', en: 'Refused' }, limit: 100000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  families_proposed_value: {
    module: 'families',
    type: 'ProposedValue',
    path: '/api/v1/families/proposed-values',
    prefix: 'prv',
    label: { vi: 'Mục đề nghị sửa', en: 'Proposed field' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'families_proposed_value', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'proposal_id', kind: 'id', label: { vi: 'Đề nghị', en: 'Proposal' }, target: 'families_change_proposal', expands: 'proposal', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'proposer_id', kind: 'id', label: { vi: 'Người đề nghị', en: 'Proposed by' }, target: 'people_person', expands: 'proposer', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'part', kind: 'choice', label: { vi: 'Thuộc về', en: 'Part' }, choices: ['child', 'guardian', 'enrolment', 'profile', 'contact', 'care'], words: { child: { vi: 'Nhân thân của học sinh', en: 'Identity of the pupil' }, guardian: { vi: 'Nhân thân của người giám hộ', en: 'Identity of the guardian' }, enrolment: { vi: 'Hồ sơ học sinh', en: 'Record of the pupil' }, profile: { vi: 'Sơ yếu lý lịch', en: 'Profile' }, contact: { vi: 'Liên lạc của người giám hộ', en: 'Contact of the guardian' }, care: { vi: 'Chăm sóc sức khỏe', en: 'Care' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'field', kind: 'text', label: { vi: 'Tên trường dữ liệu', en: 'Field' }, limit: 60, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'label_vi', kind: 'text', label: { vi: 'Mục', en: 'Label' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'old_value', kind: 'text', label: { vi: 'Khi đề nghị', en: 'Value when proposed' }, limit: 2000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'new_value', kind: 'text', label: { vi: 'Đề nghị', en: 'Proposed value' }, limit: 2000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'wire_value', kind: 'text', label: { vi: 'Giá trị đầy đủ', en: 'Full value' }, limit: 2000, required: false, nullable: false, privacy: 'secret', sorted: false, searched: false, filtered: true },
      { name: 'old_mark', kind: 'text', label: { vi: 'Dấu của giá trị cũ', en: 'Mark of the old value' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['waiting', 'stale', 'accepted', 'refused', 'withdrawn'], words: { waiting: { vi: 'Chờ duyệt', en: 'Waiting' }, stale: { vi: 'Hồ sơ đã đổi, xem lại', en: 'Changed meanwhile' }, accepted: { vi: 'Đã chấp nhận', en: 'Accepted' }, refused: { vi: 'Đã từ chối', en: 'Refused' }, withdrawn: { vi: 'Đã rút lại', en: 'Withdrawn' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 500, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'decided_by', kind: 'id', label: { vi: 'Người duyệt', en: 'Decided by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decided_at', kind: 'instant', label: { vi: 'Duyệt lúc', en: 'Decided at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  families_round_class: {
    module: 'families',
    type: 'RoundClass',
    path: '/api/v1/families/round-classes',
    prefix: 'rdc',
    label: { vi: 'Lớp được hỏi', en: 'Class of a round' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'families_round_class', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'round_id', kind: 'id', label: { vi: 'Đợt', en: 'Round' }, target: 'families_confirmation_round', expands: 'round', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp', en: 'Class' }, target: 'classes_class', expands: 'class', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  files_file_quota: {
    module: 'files',
    type: 'FileQuota',
    path: '/api/v1/files/file-quotas',
    prefix: 'fqt',
    label: { vi: 'Dung lượng tệp cho phép', en: 'Room for files' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'files_file_quota', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'school', kind: 'id', label: { vi: 'Trường', en: 'School' }, help: { vi: 'Trống: mọi trường', en: 'Empty: every school' }, target: 'org_school', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'bytes', kind: 'integer', label: { vi: 'Số byte', en: 'Bytes' }, help: { vi: '1 GB là 1073741824.', en: '1 GB is 1073741824.' }, limit: 1125899906842624, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  imports_column_memory: {
    module: 'imports',
    type: 'ColumnMemory',
    path: '/api/v1/imports/column-memories',
    prefix: 'cmy',
    label: { vi: 'Cột đã chọn cho mẫu tệp', en: 'Remembered columns' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'imports_column_memory', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sheet', kind: 'text', label: { vi: 'Mẫu nhập', en: 'Sheet' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'shape', kind: 'text', label: { vi: 'Dạng tệp', en: 'Shape' }, limit: 64, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'columns', kind: 'text', label: { vi: 'Cột', en: 'Columns' }, limit: 150000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  imports_import: {
    module: 'imports',
    type: 'Import',
    path: '/api/v1/imports/imports',
    prefix: 'imp',
    label: { vi: 'Lần nhập tệp', en: 'Import' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'imports_import', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sheet', kind: 'text', label: { vi: 'Mẫu nhập', en: 'Sheet' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'file_name', kind: 'text', label: { vi: 'Tên tệp', en: 'File' }, limit: 255, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'year', kind: 'text', label: { vi: 'Năm học', en: 'School year' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['previewing', 'previewed', 'applying', 'applied', 'undoing', 'undone', 'failed'], words: { previewing: { vi: 'Đang xem trước', en: 'Being looked at' }, previewed: { vi: 'Đã xem trước', en: 'Looked at' }, applying: { vi: 'Đang ghi', en: 'Being applied' }, applied: { vi: 'Đã nhập', en: 'Applied' }, undoing: { vi: 'Đang hoàn tác', en: 'Being undone' }, undone: { vi: 'Đã hoàn tác', en: 'Undone' }, failed: { vi: 'Không nhập được', en: 'Failed' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'create_missing', kind: 'boolean', label: { vi: 'Tạo lớp còn thiếu', en: 'Create missing classes' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'all_or_nothing', kind: 'boolean', label: { vi: 'Chỉ nhập khi mọi dòng đều được', en: 'All lines or none' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'rows', kind: 'integer', label: { vi: 'Số dòng dữ liệu', en: 'Lines of data' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'created', kind: 'integer', label: { vi: 'Thêm mới', en: 'Created' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'updated', kind: 'integer', label: { vi: 'Cập nhật', en: 'Updated' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'same', kind: 'integer', label: { vi: 'Không đổi', en: 'Same' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'rejected', kind: 'integer', label: { vi: 'Không nhận', en: 'Rejected' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'skipped', kind: 'integer', label: { vi: 'Bỏ qua', en: 'Skipped' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'absent', kind: 'integer', label: { vi: 'Không có trong tệp', en: 'Not in the file' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'left_out', kind: 'integer', label: { vi: 'Đã bỏ ra', en: 'Left out' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'corrected', kind: 'integer', label: { vi: 'Ô đã sửa', en: 'Corrected cells' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unseen', kind: 'integer', label: { vi: 'Sửa chưa xem lại', en: 'Corrections not looked at' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'done', kind: 'integer', label: { vi: 'Đã ghi', en: 'Lines done' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'fault', kind: 'text', label: { vi: 'Lỗi', en: 'Fault' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'columns', kind: 'text', label: { vi: 'Cột do người dùng chọn', en: 'Columns that were chosen' }, limit: 150000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'file_id', kind: 'id', label: { vi: 'Tệp', en: 'File' }, target: 'files_stored_file', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'report_id', kind: 'id', label: { vi: 'Báo cáo', en: 'Report' }, target: 'files_stored_file', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'lines_id', kind: 'id', label: { vi: 'Các dòng', en: 'Lines' }, target: 'files_stored_file', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'change_set', kind: 'integer', label: { vi: 'Nhóm thay đổi', en: 'Change set' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'undo_set', kind: 'integer', label: { vi: 'Nhóm hoàn tác', en: 'Change set of the undo' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'job', kind: 'integer', label: { vi: 'Việc chạy nền', en: 'Job' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account', kind: 'integer', label: { vi: 'Tài khoản nhập', en: 'Account' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'asked_at', kind: 'instant', label: { vi: 'Lúc yêu cầu', en: 'Asked at' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'applied_at', kind: 'instant', label: { vi: 'Lúc ghi xong', en: 'Applied at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  integrations_web_hook: {
    module: 'integrations',
    type: 'WebHook',
    path: '/api/v1/integrations/web-hooks',
    prefix: 'whk',
    label: { vi: 'Đầu nhận sự kiện', en: 'Web-hook' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'integrations_web_hook', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'url', kind: 'text', label: { vi: 'Địa chỉ nhận', en: 'Address' }, help: { vi: 'Bắt đầu bằng https://.', en: 'Begins with https://.' }, limit: 500, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'events', kind: 'text', label: { vi: 'Các sự kiện', en: 'Events' }, help: { vi: 'Tên sự kiện, cách nhau bằng dấu phẩy; để trống: tất cả.', en: 'Names of events with commas between; empty: all of them.' }, limit: 1000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Ghi chú', en: 'Note' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'active', kind: 'boolean', label: { vi: 'Đang bật', en: 'Active' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stopped_at', kind: 'instant', label: { vi: 'Tự tắt lúc', en: 'Stopped at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  merging_merge: {
    module: 'merging',
    type: 'Merge',
    path: '/api/v1/merging/merges',
    prefix: 'mrg',
    label: { vi: 'Lần gộp hồ sơ', en: 'Merge' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'merging_merge', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại hồ sơ', en: 'Kind' }, choices: ['pupil', 'staff_member', 'person'], words: { pupil: { vi: 'Học sinh', en: 'Pupil' }, staff_member: { vi: 'Nhân sự', en: 'Staff member' }, person: { vi: 'Người giám hộ, danh tính', en: 'Guardian, identity' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người được giữ lại', en: 'Person that stays' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh được giữ lại', en: 'Pupil that stays' }, target: 'people_pupil', expands: 'pupil', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự được giữ lại', en: 'Staff member that stays' }, target: 'people_staff_member', expands: 'staff_member', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'lost', kind: 'text', label: { vi: 'Hồ sơ đã nhập vào', en: 'Record that went into it' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'lost_row', kind: 'integer', label: { vi: 'Số của hồ sơ đã nhập vào', en: 'Number of the record that went' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'lost_person', kind: 'text', label: { vi: 'Danh tính đã nhập vào', en: 'Identity that went into it' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'lost_name', kind: 'text', label: { vi: 'Tên trên hồ sơ đã nhập vào', en: 'Name on the record that went' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'lost_code', kind: 'text', label: { vi: 'Mã trên hồ sơ đã nhập vào', en: 'Code on the record that went' }, limit: 20, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'account', kind: 'integer', label: { vi: 'Tài khoản thực hiện', en: 'Account' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'change_set', kind: 'integer', label: { vi: 'Nhóm thay đổi', en: 'Change set' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'merged_at', kind: 'instant', label: { vi: 'Gộp lúc', en: 'Merged at' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'undone_at', kind: 'instant', label: { vi: 'Hoàn tác lúc', en: 'Undone at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  merging_split: {
    module: 'merging',
    type: 'Split',
    path: '/api/v1/merging/splits',
    prefix: 'spl',
    label: { vi: 'Lần tách hồ sơ', en: 'Split' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'merging_split', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Tách từ học sinh', en: 'Pupil whose rows went' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'other_id', kind: 'id', label: { vi: 'Sang học sinh', en: 'Pupil to whom they went' }, target: 'people_pupil', expands: 'other', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Về người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'merge_id', kind: 'id', label: { vi: 'Lần gộp sai', en: 'Merge that was wrong' }, target: 'merging_merge', expands: 'merge', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên trên hồ sơ lúc tách', en: 'Name on the record then' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'other_name', kind: 'text', label: { vi: 'Tên em kia lúc tách', en: 'Name of the other then' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'rows', kind: 'integer', label: { vi: 'Số dòng được chọn', en: 'Rows that were chosen' }, limit: 1000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account', kind: 'integer', label: { vi: 'Tài khoản thực hiện', en: 'Account' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'change_set', kind: 'integer', label: { vi: 'Nhóm thay đổi', en: 'Change set' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'split_at', kind: 'instant', label: { vi: 'Tách lúc', en: 'Split at' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  office_body: {
    module: 'office',
    type: 'Body',
    path: '/api/v1/office/bodies',
    prefix: 'bod',
    label: { vi: 'Ban, tổ công tác', en: 'Body' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_body', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'topic_id', kind: 'id', label: { vi: 'Theo bộ tiêu chuẩn', en: 'Topic' }, help: { vi: 'Là ban nào trong ba ban của bộ tiêu chuẩn; ban khác thì để trống.', en: 'Which of the bodies that the standard asks for, if any.' }, target: 'office_topic', expands: 'topic', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'document_id', kind: 'id', label: { vi: 'Quyết định thành lập', en: 'Decision' }, target: 'office_document', expands: 'document', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  office_body_member: {
    module: 'office',
    type: 'BodyMember',
    path: '/api/v1/office/body-members',
    prefix: 'bdm',
    label: { vi: 'Thành viên ban, tổ', en: 'Member of a body' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_body_member', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'body_id', kind: 'id', label: { vi: 'Ban, tổ', en: 'Body' }, target: 'office_body', expands: 'body', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'role', kind: 'choice', label: { vi: 'Nhiệm vụ', en: 'Role' }, choices: ['head', 'deputy', 'secretary', 'member'], words: { head: { vi: 'Trưởng ban', en: 'Head' }, deputy: { vi: 'Phó trưởng ban', en: 'Deputy' }, secretary: { vi: 'Thư ký', en: 'Secretary' }, member: { vi: 'Thành viên', en: 'Member' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'task', kind: 'text', label: { vi: 'Phụ trách', en: 'In charge of' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  office_document: {
    module: 'office',
    type: 'Document',
    path: '/api/v1/office/documents',
    prefix: 'doc',
    label: { vi: 'Văn bản', en: 'Document' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_document', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'direction', kind: 'choice', label: { vi: 'Chiều', en: 'Direction' }, choices: ['outgoing', 'incoming', 'internal'], words: { outgoing: { vi: 'Văn bản đi', en: 'Outgoing' }, incoming: { vi: 'Văn bản đến', en: 'Incoming' }, internal: { vi: 'Văn bản nội bộ', en: 'Internal' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['draft', 'issued', 'recalled', 'replaced'], words: { draft: { vi: 'Dự thảo', en: 'Draft' }, issued: { vi: 'Đã vào sổ', en: 'Registered' }, recalled: { vi: 'Đã thu hồi', en: 'Recalled' }, replaced: { vi: 'Đã được thay thế', en: 'Replaced' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'type_id', kind: 'id', label: { vi: 'Loại văn bản', en: 'Kind' }, target: 'office_document_type', expands: 'type', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'title', kind: 'text', label: { vi: 'Trích yếu', en: 'Title' }, limit: 500, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'symbol', kind: 'text', label: { vi: 'Số, ký hiệu', en: 'Symbol' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: true, filtered: true },
      { name: 'number', kind: 'integer', label: { vi: 'Số', en: 'Number' }, limit: 99999, minimum: 1, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year', kind: 'integer', label: { vi: 'Năm của sổ', en: 'Year of the register' }, limit: 9999, minimum: 1, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sequence', kind: 'text', label: { vi: 'Dãy số', en: 'Row of numbers' }, limit: 30, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'organisation', kind: 'text', label: { vi: 'Chữ viết tắt của trường', en: 'Abbreviation of the school' }, limit: 30, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'issued_on', kind: 'date', label: { vi: 'Ngày văn bản', en: 'Date' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'signer_id', kind: 'id', label: { vi: 'Người ký', en: 'Signed by' }, target: 'people_staff_member', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'signer', kind: 'text', label: { vi: 'Họ tên, chức vụ người ký', en: 'Name and post of the signer' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'digitally_signed', kind: 'boolean', label: { vi: 'Đã ký số', en: 'Signed digitally' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'confidential', kind: 'boolean', label: { vi: 'Mật', en: 'Confidential' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'file_id', kind: 'id', label: { vi: 'Tệp', en: 'File' }, target: 'files_stored_file', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'effective_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'In force from' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'effective_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'In force until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'review_on', kind: 'date', label: { vi: 'Rà soát vào ngày', en: 'To be reviewed on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reviewed_on', kind: 'date', label: { vi: 'Rà soát lần cuối', en: 'Last reviewed on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'revision', kind: 'integer', label: { vi: 'Lần ban hành', en: 'Version' }, limit: 1000, minimum: 1, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'replaces_id', kind: 'id', label: { vi: 'Thay thế văn bản', en: 'Replaces' }, target: 'office_document', expands: 'replaces', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'recipients', kind: 'text', label: { vi: 'Nơi nhận', en: 'Recipients' }, limit: 1000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'copies', kind: 'integer', label: { vi: 'Số lượng bản', en: 'Copies' }, limit: 10000, minimum: 1, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'keeper', kind: 'text', label: { vi: 'Nơi lưu bản gốc', en: 'Kept by' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'notes', kind: 'text', label: { vi: 'Ghi chú', en: 'Notes' }, limit: 1000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'recall_reason', kind: 'text', label: { vi: 'Lý do thu hồi', en: 'Why it was recalled' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'recalled_on', kind: 'date', label: { vi: 'Thu hồi ngày', en: 'Recalled on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'arrived_on', kind: 'date', label: { vi: 'Ngày đến', en: 'Arrived on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'author', kind: 'text', label: { vi: 'Cơ quan gửi', en: 'Sent by' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: true, filtered: true },
      { name: 'forwarded_id', kind: 'id', label: { vi: 'Chuyển cho', en: 'Forwarded to' }, target: 'people_staff_member', expands: 'forwarded', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'forwarded_to', kind: 'text', label: { vi: 'Đơn vị, người nhận', en: 'Unit or person' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'forwarded_on', kind: 'date', label: { vi: 'Ngày chuyển', en: 'Forwarded on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'due_on', kind: 'date', label: { vi: 'Hạn giải quyết', en: 'Due on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'settled_on', kind: 'date', label: { vi: 'Giải quyết xong ngày', en: 'Settled on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  office_document_tag: {
    module: 'office',
    type: 'DocumentTag',
    path: '/api/v1/office/document-tags',
    prefix: 'dtg',
    label: { vi: 'Chủ đề của văn bản', en: 'Topic of a document' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_document_tag', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'document_id', kind: 'id', label: { vi: 'Văn bản', en: 'Document' }, target: 'office_document', expands: 'document', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'topic_id', kind: 'id', label: { vi: 'Chủ đề', en: 'Topic' }, target: 'office_topic', expands: 'topic', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  office_document_type: {
    module: 'office',
    type: 'DocumentType',
    path: '/api/v1/office/document-types',
    prefix: 'dty',
    label: { vi: 'Loại văn bản', en: 'Kind of document' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_document_type', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Chữ viết tắt trong ký hiệu', en: 'Abbreviation in symbols' }, help: { vi: 'Như QĐ, KH; công văn để trống.', en: 'Such as QĐ, KH; empty for official letters.' }, limit: 10, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sequence', kind: 'text', label: { vi: 'Dãy số', en: 'Row of numbers' }, help: { vi: 'Các loại cùng dãy số được đánh số chung trong năm. Trường có thể chọn dãy khác.', en: 'Kinds with the same one are numbered together. A school may choose another one.' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  office_meeting: {
    module: 'office',
    type: 'Meeting',
    path: '/api/v1/office/meetings',
    prefix: 'bmt',
    label: { vi: 'Cuộc họp', en: 'Meeting' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_meeting', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'body_id', kind: 'id', label: { vi: 'Ban, tổ', en: 'Body' }, target: 'office_body', expands: 'body', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'held_on', kind: 'date', label: { vi: 'Ngày họp', en: 'Held on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'subject', kind: 'text', label: { vi: 'Nội dung', en: 'Subject' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'document_id', kind: 'id', label: { vi: 'Biên bản', en: 'Minutes' }, help: { vi: 'Cuộc họp chỉ được tính khi có biên bản.', en: 'Only a meeting with minutes counts.' }, target: 'office_document', expands: 'document', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  office_number_counter: {
    module: 'office',
    type: 'NumberCounter',
    path: '/api/v1/office/number-counters',
    prefix: 'dnc',
    label: { vi: 'Số đã cấp của năm', en: 'Numbers of a year' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_number_counter', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sequence', kind: 'text', label: { vi: 'Dãy số', en: 'Row of numbers' }, limit: 30, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'year', kind: 'integer', label: { vi: 'Năm', en: 'Year' }, limit: 9999, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'last', kind: 'integer', label: { vi: 'Số cuối đã cấp', en: 'Last number' }, limit: 99999, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  office_reading_request: {
    module: 'office',
    type: 'ReadingRequest',
    path: '/api/v1/office/reading-requests',
    prefix: 'drd',
    label: { vi: 'Đề nghị đọc văn bản', en: 'Request to read' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_reading_request', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'document_id', kind: 'id', label: { vi: 'Văn bản', en: 'Document' }, target: 'office_document', expands: 'document', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'asked_on', kind: 'date', label: { vi: 'Đề nghị ngày', en: 'Asked on' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'due_on', kind: 'date', label: { vi: 'Hạn đọc', en: 'To be read by' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'confirmed_at', kind: 'instant', label: { vi: 'Xác nhận lúc', en: 'Confirmed at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reminded_on', kind: 'date', label: { vi: 'Nhắc ngày', en: 'Reminded on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  office_topic: {
    module: 'office',
    type: 'Topic',
    path: '/api/v1/office/topics',
    prefix: 'dtp',
    label: { vi: 'Chủ đề văn bản', en: 'Topic of documents' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_topic', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Thuộc nhóm', en: 'Group' }, choices: ['regulation', 'plan', 'body'], words: { regulation: { vi: 'Quy chế, quy định', en: 'Regulation' }, plan: { vi: 'Kế hoạch', en: 'Plan' }, body: { vi: 'Ban, tổ', en: 'Body' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'item', kind: 'text', label: { vi: 'Mục trong bộ tiêu chuẩn', en: 'Item of the standard' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  office_type_sequence: {
    module: 'office',
    type: 'TypeSequence',
    path: '/api/v1/office/type-sequences',
    prefix: 'tsq',
    label: { vi: 'Dãy số của loại văn bản tại trường', en: 'Row of numbers at the school' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'office_type_sequence', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'type_id', kind: 'id', label: { vi: 'Loại văn bản', en: 'Kind of document' }, target: 'office_document_type', expands: 'type', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sequence', kind: 'text', label: { vi: 'Dãy số', en: 'Row of numbers' }, help: { vi: 'Viết giống nhau cho các loại đánh số chung; đổi từ đầu năm thì sổ liền số.', en: 'The same for kinds that are numbered together; best changed with a new year.' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_area: {
    module: 'org',
    type: 'Area',
    path: '/api/v1/org/areas',
    prefix: 'are',
    label: { vi: 'Đơn vị hành chính', en: 'Area' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_area', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'level', kind: 'choice', label: { vi: 'Cấp', en: 'Level' }, choices: ['province', 'district', 'commune'], words: { province: { vi: 'Cấp tỉnh', en: 'Province' }, district: { vi: 'Cấp huyện', en: 'District' }, commune: { vi: 'Cấp xã', en: 'Commune' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, help: { vi: 'Mã của Tổng cục Thống kê (QĐ 19/2025/QĐ-TTg).', en: 'Of the statistics office (QĐ 19/2025/QĐ-TTg).' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'kind', kind: 'text', label: { vi: 'Loại', en: 'Kind' }, limit: 30, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'parent_id', kind: 'id', label: { vi: 'Thuộc', en: 'Part of' }, target: 'org_area', expands: 'parent', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_area_succession: {
    module: 'org',
    type: 'AreaSuccession',
    path: '/api/v1/org/area-successions',
    prefix: 'asu',
    label: { vi: 'Sắp xếp đơn vị hành chính', en: 'Area succession' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_area_succession', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_id', kind: 'id', label: { vi: 'Đơn vị cũ', en: 'Old area' }, target: 'org_area', expands: 'from', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_id', kind: 'id', label: { vi: 'Đơn vị mới', en: 'New area' }, target: 'org_area', expands: 'to', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'happened_on', kind: 'date', label: { vi: 'Từ ngày', en: 'Since' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'partial', kind: 'boolean', label: { vi: 'Chỉ một phần', en: 'Only a part' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_campus: {
    module: 'org',
    type: 'Campus',
    path: '/api/v1/org/campuses',
    prefix: 'cmp',
    label: { vi: 'Cơ sở, điểm trường', en: 'Campus' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_campus', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã điểm trường', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên điểm trường', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'address', kind: 'text', label: { vi: 'Địa chỉ', en: 'Address' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'area_id', kind: 'id', label: { vi: 'Xã, phường, đặc khu', en: 'Area' }, target: 'org_area', expands: 'area', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'main', kind: 'boolean', label: { vi: 'Cơ sở chính', en: 'Main campus' }, help: { vi: 'Mỗi trường có một cơ sở chính.', en: 'Each school has one.' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị trong hệ thống', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_grade: {
    module: 'org',
    type: 'Grade',
    path: '/api/v1/org/grades',
    prefix: 'grd',
    label: { vi: 'Khối lớp, nhóm tuổi', en: 'Grade' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_grade', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, help: { vi: 'Cách viết trên giấy tờ, biểu mẫu.', en: 'As papers and forms write it.' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, help: { vi: 'Số nhỏ đứng trước.', en: 'Smaller ones come first.' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, target: 'org_stage', expands: 'stage', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'age_from_months', kind: 'integer', label: { vi: 'Từ tháng tuổi', en: 'From month of age' }, limit: 1200, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'age_to_months', kind: 'integer', label: { vi: 'Đến tháng tuổi', en: 'To month of age' }, limit: 1200, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_room: {
    module: 'org',
    type: 'Room',
    path: '/api/v1/org/rooms',
    prefix: 'roo',
    label: { vi: 'Phòng', en: 'Room' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_room', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Điểm trường', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã phòng', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên phòng', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'kind_id', kind: 'id', label: { vi: 'Loại phòng', en: 'Kind' }, target: 'org_room_kind', expands: 'kind', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'floor', kind: 'integer', label: { vi: 'Tầng', en: 'Floor' }, help: { vi: '1 là tầng trệt.', en: '1 is the ground floor.' }, limit: 60, minimum: -5, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'capacity', kind: 'integer', label: { vi: 'Sức chứa', en: 'Capacity' }, help: { vi: 'Số chỗ ngồi.', en: 'Seats.' }, limit: 5000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Ghi chú', en: 'Note' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_room_kind: {
    module: 'org',
    type: 'RoomKind',
    path: '/api/v1/org/room-kinds',
    prefix: 'rkd',
    label: { vi: 'Loại phòng', en: 'Room kind' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_room_kind', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, help: { vi: 'Cách viết trên giấy tờ, biểu mẫu.', en: 'As papers and forms write it.' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, help: { vi: 'Số nhỏ đứng trước.', en: 'Smaller ones come first.' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school: {
    module: 'org',
    type: 'School',
    path: '/api/v1/org/schools',
    prefix: 'sch',
    label: { vi: 'Trường', en: 'School' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã trường', en: 'Code' }, help: { vi: 'Mã trường trong cơ sở dữ liệu ngành.', en: 'Of the sector\'s database.' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên trường', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'form_id', kind: 'id', label: { vi: 'Loại hình', en: 'Form' }, target: 'org_school_form', expands: 'form', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'founded_on', kind: 'date', label: { vi: 'Ngày thành lập', en: 'Founded on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'closed_on', kind: 'date', label: { vi: 'Ngày giải thể', en: 'Closed on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school_form: {
    module: 'org',
    type: 'SchoolForm',
    path: '/api/v1/org/school-forms',
    prefix: 'frm',
    label: { vi: 'Loại hình trường', en: 'School form' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school_form', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, help: { vi: 'Cách viết trên giấy tờ, biểu mẫu.', en: 'As papers and forms write it.' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, help: { vi: 'Số nhỏ đứng trước.', en: 'Smaller ones come first.' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school_stage: {
    module: 'org',
    type: 'SchoolStage',
    path: '/api/v1/org/school-stages',
    prefix: 'scs',
    label: { vi: 'Cấp học của trường', en: 'Stage of a school' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school_stage', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, target: 'org_stage', expands: 'stage', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_stage: {
    module: 'org',
    type: 'Stage',
    path: '/api/v1/org/stages',
    prefix: 'stg',
    label: { vi: 'Cấp học', en: 'Stage' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_stage', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, help: { vi: 'Cách viết trên giấy tờ, biểu mẫu.', en: 'As papers and forms write it.' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, help: { vi: 'Số nhỏ đứng trước.', en: 'Smaller ones come first.' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_unit: {
    module: 'org',
    type: 'Unit',
    path: '/api/v1/org/units',
    prefix: 'unt',
    label: { vi: 'Đơn vị', en: 'Unit' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_unit', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại đơn vị', en: 'Kind' }, choices: ['ministry', 'province', 'district', 'commune', 'school', 'campus', 'unit'], words: { ministry: { vi: 'Bộ', en: 'Ministry' }, province: { vi: 'Sở GD&ĐT', en: 'Provincial department' }, district: { vi: 'Phòng GD&ĐT', en: 'District office' }, commune: { vi: 'Ủy ban nhân dân xã, phường', en: 'Commune authority' }, school: { vi: 'Trường', en: 'School' }, campus: { vi: 'Điểm trường', en: 'Campus' }, unit: { vi: 'Đơn vị khác', en: 'Other unit' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã đơn vị', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_unit_period: {
    module: 'org',
    type: 'UnitPeriod',
    path: '/api/v1/org/unit-periods',
    prefix: 'unp',
    label: { vi: 'Giai đoạn của đơn vị', en: 'Unit period' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_unit_period', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'parent_id', kind: 'id', label: { vi: 'Đơn vị cấp trên', en: 'Parent' }, target: 'org_unit', expands: 'parent', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên đơn vị', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'short_name', kind: 'text', label: { vi: 'Tên viết tắt', en: 'Short name' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'area_id', kind: 'id', label: { vi: 'Địa bàn', en: 'Area' }, target: 'org_area', expands: 'area', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Quyết định', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_care_record: {
    module: 'people',
    type: 'CareRecord',
    path: '/api/v1/people/care-records',
    prefix: 'car',
    label: { vi: 'Thông tin chăm sóc trẻ', en: 'Care record' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_care_record', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'birth_order', kind: 'integer', label: { vi: 'Con thứ mấy', en: 'Birth order' }, limit: 20, minimum: 1, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'allergies', kind: 'text', label: { vi: 'Dị ứng', en: 'Allergies' }, help: { vi: 'Ghi rõ chất và biểu hiện, ví dụ: tôm, nổi mẩn.', en: 'What it is and what happens, for example: shrimps, rash.' }, limit: 500, required: false, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'food_bans', kind: 'text', label: { vi: 'Thức ăn phải kiêng', en: 'Food to avoid' }, limit: 500, required: false, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'vaccinations', kind: 'text', label: { vi: 'Tiêm chủng', en: 'Vaccinations' }, limit: 1000, required: false, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'health_insurance_number', kind: 'text', label: { vi: 'Mã số bảo hiểm y tế', en: 'Health insurance number' }, help: { vi: 'Trên thẻ bảo hiểm y tế hoặc ứng dụng VssID.', en: 'On the insurance card or in the VssID app.' }, limit: 15, required: false, nullable: true, privacy: 'secret', sorted: false, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Lưu ý khác', en: 'Note' }, limit: 500, required: false, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
    ],
  },
  people_collector: {
    module: 'people',
    type: 'Collector',
    path: '/api/v1/people/collectors',
    prefix: 'col',
    label: { vi: 'Người được đón trẻ', en: 'Collector' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_collector', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: true, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'kinship', kind: 'text', label: { vi: 'Quan hệ', en: 'Kinship' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'phone', kind: 'text', label: { vi: 'Điện thoại', en: 'Telephone' }, limit: 20, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'personal_number', kind: 'text', label: { vi: 'Số giấy tờ', en: 'Number of his paper' }, help: { vi: 'Số căn cước hoặc hộ chiếu, để đối chiếu khi đón.', en: 'Of the identity card or passport, to compare at the gate.' }, limit: 20, required: false, nullable: true, privacy: 'secret', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_contract: {
    module: 'people',
    type: 'Contract',
    path: '/api/v1/people/contracts',
    prefix: 'con',
    label: { vi: 'Hợp đồng', en: 'Contract' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_contract', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'form_id', kind: 'id', label: { vi: 'Loại hợp đồng', en: 'Form' }, target: 'codes_code_entry', expands: 'form', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'number', kind: 'text', label: { vi: 'Số hợp đồng', en: 'Number' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'signed_on', kind: 'date', label: { vi: 'Ngày ký', en: 'Signed on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_duplicate_pair: {
    module: 'people',
    type: 'DuplicatePair',
    path: '/api/v1/people/duplicate-pairs',
    prefix: 'dup',
    label: { vi: 'Nghi trùng hồ sơ', en: 'Possible duplicate' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_duplicate_pair', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'left_id', kind: 'id', label: { vi: 'Hồ sơ thứ nhất', en: 'First record' }, target: 'people_pupil', expands: 'left', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'right_id', kind: 'id', label: { vi: 'Hồ sơ thứ hai', en: 'Second record' }, target: 'people_pupil', expands: 'right', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'score', kind: 'integer', label: { vi: 'Điểm giống nhau', en: 'Score' }, help: { vi: 'Trên 100; từ 70 điểm thì cần người xem.', en: 'Of 100; from 70 on somebody looks at it.' }, limit: 100, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'hard', kind: 'boolean', label: { vi: 'Trùng mã định danh', en: 'Same number' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['open', 'different'], words: { open: { vi: 'Chưa xem', en: 'Open' }, different: { vi: 'Hai người khác nhau', en: 'Two different people' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
    ],
  },
  people_guardianship: {
    module: 'people',
    type: 'Guardianship',
    path: '/api/v1/people/guardianships',
    prefix: 'gdn',
    label: { vi: 'Người giám hộ', en: 'Guardianship' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_guardianship', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'guardian_id', kind: 'id', label: { vi: 'Người giám hộ', en: 'Guardian' }, target: 'people_person', expands: 'guardian', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kinship', kind: 'choice', label: { vi: 'Quan hệ', en: 'Kinship' }, choices: ['mother', 'father', 'grandparent', 'sibling', 'other'], words: { mother: { vi: 'Mẹ', en: 'Mother' }, father: { vi: 'Cha', en: 'Father' }, grandparent: { vi: 'Ông, bà', en: 'Grandparent' }, sibling: { vi: 'Anh, chị', en: 'Sibling' }, other: { vi: 'Người giám hộ khác', en: 'Other guardian' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'contact_order', kind: 'integer', label: { vi: 'Thứ tự liên hệ', en: 'Contact order' }, help: { vi: '1: gọi trước tiên.', en: '1: called first.' }, limit: 9, minimum: 1, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'phone', kind: 'text', label: { vi: 'Điện thoại', en: 'Telephone' }, limit: 20, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'email', kind: 'text', label: { vi: 'Thư điện tử', en: 'E-mail' }, limit: 120, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'occupation', kind: 'text', label: { vi: 'Nghề nghiệp', en: 'Occupation' }, limit: 120, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'lives_with', kind: 'boolean', label: { vi: 'Sống cùng học sinh', en: 'Lives with the pupil' }, required: false, nullable: false, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'may_collect', kind: 'boolean', label: { vi: 'Được đón học sinh', en: 'May collect the pupil' }, required: false, nullable: false, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'legal', kind: 'boolean', label: { vi: 'Người đại diện theo pháp luật', en: 'Legal representative' }, help: { vi: 'Được ký giấy tờ và quyết định thay học sinh.', en: 'May sign and decide for the pupil.' }, required: false, nullable: false, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'custody', kind: 'choice', label: { vi: 'Quyền nuôi con, thăm nom', en: 'Custody' }, choices: ['full', 'limited', 'none'], words: { full: { vi: 'Toàn quyền', en: 'Full' }, limited: { vi: 'Hạn chế', en: 'Limited' }, none: { vi: 'Không có quyền', en: 'None' } }, required: false, nullable: false, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'custody_note', kind: 'text', label: { vi: 'Giới hạn theo bản án, thỏa thuận', en: 'Limits set by a court or agreed' }, help: { vi: 'Số, ngày của bản án hoặc thỏa thuận và điều người này không được làm.', en: 'Number and day of the judgment or agreement, and what this person may not do.' }, limit: 500, required: false, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
    ],
  },
  people_identity_paper: {
    module: 'people',
    type: 'IdentityPaper',
    path: '/api/v1/people/identity-papers',
    prefix: 'ipa',
    label: { vi: 'Giấy tờ tùy thân', en: 'Identity paper' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_identity_paper', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind_id', kind: 'id', label: { vi: 'Loại giấy tờ', en: 'Kind' }, target: 'codes_code_entry', expands: 'kind', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'number', kind: 'text', label: { vi: 'Số giấy tờ', en: 'Number' }, limit: 100, required: true, nullable: false, privacy: 'secret', sorted: false, searched: false, filtered: true },
      { name: 'issued_on', kind: 'date', label: { vi: 'Ngày cấp', en: 'Issued on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'expires_on', kind: 'date', label: { vi: 'Hết hạn', en: 'Expires on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'issued_by', kind: 'text', label: { vi: 'Nơi cấp', en: 'Issued by' }, help: { vi: 'Ví dụ: Cục Cảnh sát QLHC về TTXH.', en: 'The authority as printed on the paper.' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  people_measurement: {
    module: 'people',
    type: 'Measurement',
    path: '/api/v1/people/measurements',
    prefix: 'mea',
    label: { vi: 'Chiều cao, cân nặng', en: 'Measurement' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_measurement', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'measured_on', kind: 'date', label: { vi: 'Ngày đo', en: 'Measured on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'height_mm', kind: 'integer', label: { vi: 'Chiều cao (mm)', en: 'Height in millimetres' }, help: { vi: '1 m 25 ghi 1250.', en: '1.25 m is 1250.' }, limit: 3000, minimum: 1, required: true, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'weight_grams', kind: 'integer', label: { vi: 'Cân nặng (g)', en: 'Weight in grams' }, help: { vi: '24,5 kg ghi 24500.', en: '24.5 kg is 24500.' }, limit: 300000, minimum: 1, required: true, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
    ],
  },
  people_person: {
    module: 'people',
    type: 'Person',
    path: '/api/v1/people/persons',
    prefix: 'per',
    label: { vi: 'Người', en: 'Person' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, help: { vi: 'Viết như trên giấy khai sinh.', en: 'As on the birth certificate.' }, limit: 150, required: true, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'other_name', kind: 'text', label: { vi: 'Tên khác', en: 'Other name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'birth_date', kind: 'date', label: { vi: 'Ngày sinh', en: 'Birth date' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'birth_year', kind: 'integer', label: { vi: 'Năm sinh, khi không rõ ngày', en: 'Birth year, where the day is unknown' }, help: { vi: 'Chỉ điền khi giấy tờ không ghi ngày.', en: 'Only where the papers do not give the day.' }, limit: 2199, minimum: 1900, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'birth_month', kind: 'integer', label: { vi: 'Tháng sinh, khi không rõ ngày', en: 'Birth month, where the day is unknown' }, limit: 12, minimum: 1, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'sex', kind: 'choice', label: { vi: 'Giới tính', en: 'Sex' }, choices: ['male', 'female'], words: { male: { vi: 'Nam', en: 'Male' }, female: { vi: 'Nữ', en: 'Female' } }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'personal_number', kind: 'text', label: { vi: 'Số định danh cá nhân', en: 'Personal number' }, help: { vi: '12 chữ số, trên thẻ căn cước hoặc giấy khai sinh.', en: '12 digits, on the identity card or the birth certificate.' }, limit: 12, required: false, nullable: true, privacy: 'secret', sorted: false, searched: false, filtered: true },
      { name: 'sector_code', kind: 'text', label: { vi: 'Mã định danh ngành giáo dục', en: 'Code of the education sector' }, help: { vi: '10 chữ số, do cơ sở dữ liệu ngành cấp; một người một mã suốt đời.', en: '10 digits, given by the sector\'s database; one for life.' }, limit: 10, required: false, nullable: true, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'nationality_id', kind: 'id', label: { vi: 'Quốc tịch', en: 'Nationality' }, target: 'codes_code_entry', expands: 'nationality', required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'foreign_number', kind: 'text', label: { vi: 'Số giấy tờ của người nước ngoài', en: 'Number of a foreigner\'s paper' }, limit: 100, required: false, nullable: true, privacy: 'secret', sorted: false, searched: false, filtered: true },
      { name: 'vneid_level', kind: 'choice', label: { vi: 'Mức tài khoản VNeID', en: 'VNeID level' }, choices: ['none', 'level_1', 'level_2'], words: { none: { vi: 'Chưa có', en: 'None' }, level_1: { vi: 'Mức độ 1', en: 'Level 1' }, level_2: { vi: 'Mức độ 2', en: 'Level 2' } }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
    ],
  },
  people_population_check: {
    module: 'people',
    type: 'PopulationCheck',
    path: '/api/v1/people/population-checks',
    prefix: 'pch',
    label: { vi: 'Đối chiếu dữ liệu dân cư', en: 'Population check' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_population_check', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Kết quả', en: 'State' }, choices: ['not_sent', 'pending', 'matched', 'mismatch', 'not_found', 'exempt'], words: { not_sent: { vi: 'Chưa gửi', en: 'Not sent' }, pending: { vi: 'Đang chờ', en: 'Pending' }, matched: { vi: 'Khớp', en: 'Matched' }, mismatch: { vi: 'Sai lệch', en: 'Mismatch' }, not_found: { vi: 'Không tìm thấy', en: 'Not found' }, exempt: { vi: 'Không phải đối chiếu', en: 'Exempt' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'checked_on', kind: 'date', label: { vi: 'Ngày đối chiếu', en: 'Checked on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'fields', kind: 'text', label: { vi: 'Thông tin sai lệch', en: 'Fields that differ' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'message', kind: 'text', label: { vi: 'Thông báo trả về', en: 'Message' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
    ],
  },
  people_pupil: {
    module: 'people',
    type: 'Pupil',
    path: '/api/v1/people/pupils',
    prefix: 'pup',
    label: { vi: 'Học sinh', en: 'Pupil' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_pupil', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã học sinh', en: 'Code' }, help: { vi: 'Mã riêng của trường; để trống nếu không dùng.', en: 'The school\'s own; empty where it uses none.' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Nhập học ngày', en: 'Enrolled on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Rời trường ngày', en: 'Left on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'birth_date', kind: 'date', label: { vi: 'Ngày sinh', en: 'Birth date' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'sex', kind: 'choice', label: { vi: 'Giới tính', en: 'Sex' }, choices: ['male', 'female'], words: { male: { vi: 'Nam', en: 'Male' }, female: { vi: 'Nữ', en: 'Female' } }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'register_number', kind: 'integer', label: { vi: 'Số đăng bộ', en: 'Number in the register' }, help: { vi: 'Số thứ tự trong sổ đăng bộ.', en: 'The number in the register of admissions.' }, limit: 1000000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'entry_type_id', kind: 'id', label: { vi: 'Hình thức nhập học', en: 'Entry type' }, target: 'codes_code_entry', expands: 'entry_type', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'previous_school', kind: 'text', label: { vi: 'Trường trước đó', en: 'School before' }, limit: 200, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'phone', kind: 'text', label: { vi: 'Điện thoại của học sinh', en: 'Pupil\'s telephone' }, limit: 20, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'email', kind: 'text', label: { vi: 'Thư điện tử của học sinh', en: 'Pupil\'s e-mail' }, limit: 120, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
    ],
  },
  people_pupil_policy: {
    module: 'people',
    type: 'PupilPolicy',
    path: '/api/v1/people/pupil-policies',
    prefix: 'ppo',
    label: { vi: 'Diện chính sách', en: 'Policy group of a pupil' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_pupil_policy', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'policy_group_id', kind: 'id', label: { vi: 'Diện', en: 'Group' }, target: 'codes_code_entry', required: true, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'paper_number', kind: 'text', label: { vi: 'Số giấy xác nhận', en: 'Number of the paper' }, limit: 60, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_pupil_profile: {
    module: 'people',
    type: 'PupilProfile',
    path: '/api/v1/people/pupil-profiles',
    prefix: 'pro',
    label: { vi: 'Sơ yếu lý lịch học sinh', en: 'Profile of a pupil' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_pupil_profile', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'ethnicity_id', kind: 'id', label: { vi: 'Dân tộc', en: 'Ethnicity' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'certificate_ethnicity_id', kind: 'id', label: { vi: 'Dân tộc trên giấy khai sinh', en: 'Ethnicity on the birth certificate' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'religion_id', kind: 'id', label: { vi: 'Tôn giáo', en: 'Religion' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'birth_place', kind: 'text', label: { vi: 'Nơi sinh', en: 'Place of birth' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'birth_area_id', kind: 'id', label: { vi: 'Xã, tỉnh nơi sinh', en: 'Area of birth' }, target: 'org_area', expands: 'birth_area', required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'home_town', kind: 'text', label: { vi: 'Quê quán', en: 'Home town' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'home_area_id', kind: 'id', label: { vi: 'Xã, tỉnh quê quán', en: 'Area of the home town' }, target: 'org_area', expands: 'home_area', required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'permanent_address', kind: 'text', label: { vi: 'Địa chỉ thường trú', en: 'Permanent address' }, help: { vi: 'Như trên căn cước hoặc giấy xác nhận cư trú.', en: 'As on the identity card or the proof of residence.' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'permanent_area_id', kind: 'id', label: { vi: 'Xã, tỉnh thường trú', en: 'Area of residence' }, target: 'org_area', expands: 'permanent_area', required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'current_address', kind: 'text', label: { vi: 'Nơi ở hiện nay', en: 'Current address' }, help: { vi: 'Số nhà, đường hoặc thôn, xóm; xã và tỉnh chọn ở mục dưới.', en: 'House and street or hamlet; commune and province are chosen below.' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'current_area_id', kind: 'id', label: { vi: 'Xã, tỉnh nơi ở hiện nay', en: 'Current area' }, target: 'org_area', expands: 'current_area', required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'area_kind_id', kind: 'id', label: { vi: 'Khu vực', en: 'Kind of area' }, target: 'codes_code_entry', expands: 'area_kind', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'blood_group_id', kind: 'id', label: { vi: 'Nhóm máu', en: 'Blood group' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'disability_kind_id', kind: 'id', label: { vi: 'Dạng khuyết tật', en: 'Kind of disability' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'disability_degree_id', kind: 'id', label: { vi: 'Mức độ khuyết tật', en: 'Degree of disability' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'not_graded_for_disability', kind: 'boolean', label: { vi: 'Khuyết tật không đánh giá', en: 'Not graded for disability' }, required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'father_minority', kind: 'boolean', label: { vi: 'Cha là người dân tộc thiểu số', en: 'Father of a minority' }, required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'mother_minority', kind: 'boolean', label: { vi: 'Mẹ là người dân tộc thiểu số', en: 'Mother of a minority' }, required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'no_policy_group', kind: 'boolean', label: { vi: 'Không thuộc diện chính sách', en: 'In no policy group' }, required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'preschool_at_five', kind: 'boolean', label: { vi: 'Đã học mẫu giáo 5 tuổi', en: 'Preschool at five' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'smartphone_at_home', kind: 'boolean', label: { vi: 'Ở nhà có điện thoại thông minh', en: 'Smartphone at home' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'computer_at_home', kind: 'boolean', label: { vi: 'Ở nhà có máy tính', en: 'Computer at home' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'family_background', kind: 'text', label: { vi: 'Hoàn cảnh gia đình', en: 'Family background' }, limit: 1000, required: false, nullable: false, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
    ],
  },
  people_pupil_status: {
    module: 'people',
    type: 'PupilStatus',
    path: '/api/v1/people/pupil-statuses',
    prefix: 'pst',
    label: { vi: 'Trạng thái học sinh', en: 'Status of a pupil' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_pupil_status', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Trạng thái', en: 'State' }, choices: ['studying', 'reserved', 'transferred_out', 'dropped_out', 'completed', 'deceased'], words: { studying: { vi: 'Đang học', en: 'Studying' }, reserved: { vi: 'Bảo lưu', en: 'Reserved' }, transferred_out: { vi: 'Chuyển trường', en: 'Transferred to another school' }, dropped_out: { vi: 'Bỏ học', en: 'Dropped out' }, completed: { vi: 'Hoàn thành cấp học', en: 'Completed' }, deceased: { vi: 'Đã mất', en: 'Deceased' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason_id', kind: 'id', label: { vi: 'Lý do', en: 'Reason' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'destination', kind: 'text', label: { vi: 'Nơi đến', en: 'Destination' }, help: { vi: 'Trường chuyển đến, hoặc nơi chuyển về.', en: 'The school, or the place, where he goes.' }, limit: 200, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, help: { vi: 'Số và ngày của quyết định, nếu có.', en: 'Number and day, where there is one.' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_pupil_year: {
    module: 'people',
    type: 'PupilYear',
    path: '/api/v1/people/pupil-years',
    prefix: 'pye',
    label: { vi: 'Thông tin năm học của học sinh', en: 'Year of a pupil' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_pupil_year', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'boarding_id', kind: 'id', label: { vi: 'Bán trú, nội trú', en: 'Boarding' }, target: 'codes_code_entry', expands: 'boarding', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sessions_a_week', kind: 'integer', label: { vi: 'Số buổi học một tuần', en: 'Sessions a week' }, limit: 14, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'two_sessions', kind: 'boolean', label: { vi: 'Học 2 buổi một ngày', en: 'Two sessions a day' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'swims', kind: 'boolean', label: { vi: 'Biết bơi', en: 'Can swim' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pioneer', kind: 'boolean', label: { vi: 'Đội viên', en: 'Young Pioneer' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'youth_union', kind: 'boolean', label: { vi: 'Đoàn viên', en: 'Member of the Youth Union' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'repeats_year', kind: 'boolean', label: { vi: 'Lưu ban năm trước', en: 'Repeats the year' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'learns_minority_language', kind: 'boolean', label: { vi: 'Học tiếng dân tộc', en: 'Learns a minority language' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'needs_language_support', kind: 'boolean', label: { vi: 'Được tăng cường tiếng Việt', en: 'Support in Vietnamese' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'has_language_assistant', kind: 'boolean', label: { vi: 'Có trợ giảng tiếng dân tộc', en: 'Assistant who speaks his language' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'fee_exempt', kind: 'boolean', label: { vi: 'Được miễn học phí', en: 'Exempt from fees' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'fee_reduced', kind: 'boolean', label: { vi: 'Được giảm học phí', en: 'Reduced fees' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'study_cost_support', kind: 'boolean', label: { vi: 'Hỗ trợ chi phí học tập', en: 'Support of study costs' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'lunch_support', kind: 'boolean', label: { vi: 'Hỗ trợ ăn trưa', en: 'Support of lunch' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'housing_support', kind: 'boolean', label: { vi: 'Hỗ trợ nhà ở', en: 'Support of housing' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'monthly_allowance', kind: 'boolean', label: { vi: 'Cấp tiền hằng tháng', en: 'Monthly allowance' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'rice_support', kind: 'boolean', label: { vi: 'Cấp gạo', en: 'Rice' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'textbooks_lent', kind: 'boolean', label: { vi: 'Cấp, mượn sách giáo khoa', en: 'Textbooks lent' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
    ],
  },
  people_qualification: {
    module: 'people',
    type: 'Qualification',
    path: '/api/v1/people/qualifications',
    prefix: 'qua',
    label: { vi: 'Trình độ đào tạo', en: 'Qualification' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_qualification', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'level_id', kind: 'id', label: { vi: 'Trình độ', en: 'Level' }, target: 'codes_code_entry', expands: 'level', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'major', kind: 'text', label: { vi: 'Chuyên ngành', en: 'Major' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'institution', kind: 'text', label: { vi: 'Cơ sở đào tạo', en: 'Institution' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'study_form_id', kind: 'id', label: { vi: 'Hình thức đào tạo', en: 'Form of study' }, target: 'codes_code_entry', expands: 'study_form', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'began_on', kind: 'date', label: { vi: 'Bắt đầu', en: 'Began on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'granted_on', kind: 'date', label: { vi: 'Ngày cấp bằng', en: 'Granted on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'diploma_number', kind: 'text', label: { vi: 'Số hiệu văn bằng', en: 'Number of the diploma' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  people_staff_member: {
    module: 'people',
    type: 'StaffMember',
    path: '/api/v1/people/staff-members',
    prefix: 'stm',
    label: { vi: 'Cán bộ, giáo viên, nhân viên', en: 'Staff member' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_staff_member', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Nhóm nhân sự', en: 'Kind' }, choices: ['leader', 'teacher', 'employee'], words: { leader: { vi: 'Cán bộ quản lý', en: 'Leader' }, teacher: { vi: 'Giáo viên', en: 'Teacher' }, employee: { vi: 'Nhân viên', en: 'Employee' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã cán bộ', en: 'Code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Vào trường ngày', en: 'Joined on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Rời trường ngày', en: 'Left on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'phone', kind: 'text', label: { vi: 'Điện thoại', en: 'Telephone' }, limit: 20, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'email', kind: 'text', label: { vi: 'Thư điện tử', en: 'E-mail' }, limit: 120, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
    ],
  },
  people_staff_post: {
    module: 'people',
    type: 'StaffPost',
    path: '/api/v1/people/staff-posts',
    prefix: 'spo',
    label: { vi: 'Vị trí việc làm', en: 'Post of staff' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_staff_post', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'position_id', kind: 'id', label: { vi: 'Vị trí', en: 'Position' }, target: 'codes_code_entry', expands: 'position', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, help: { vi: 'Số và ngày của quyết định.', en: 'Number and day of the decision.' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_staff_profile: {
    module: 'people',
    type: 'StaffProfile',
    path: '/api/v1/people/staff-profiles',
    prefix: 'spr',
    label: { vi: 'Sơ yếu lý lịch nhân sự', en: 'Profile of staff' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_staff_profile', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'ethnicity_id', kind: 'id', label: { vi: 'Dân tộc', en: 'Ethnicity' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'religion_id', kind: 'id', label: { vi: 'Tôn giáo', en: 'Religion' }, target: 'codes_code_entry', required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'home_town', kind: 'text', label: { vi: 'Quê quán', en: 'Home town' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'permanent_address', kind: 'text', label: { vi: 'Địa chỉ thường trú', en: 'Permanent address' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'current_address', kind: 'text', label: { vi: 'Nơi ở hiện nay', en: 'Current address' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'permanent_area_id', kind: 'id', label: { vi: 'Xã, tỉnh thường trú', en: 'Area of residence' }, target: 'org_area', expands: 'permanent_area', required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'current_area_id', kind: 'id', label: { vi: 'Xã, tỉnh nơi ở', en: 'Current area' }, target: 'org_area', expands: 'current_area', required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'social_insurance_number', kind: 'text', label: { vi: 'Số bảo hiểm xã hội', en: 'Social insurance number' }, help: { vi: '10 chữ số, trên sổ bảo hiểm xã hội.', en: '10 digits, on the insurance book.' }, limit: 15, required: false, nullable: true, privacy: 'secret', sorted: false, searched: false, filtered: true },
      { name: 'recruited_on', kind: 'date', label: { vi: 'Ngày tuyển dụng', en: 'Recruited on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'recruited_by', kind: 'text', label: { vi: 'Cơ quan tuyển dụng', en: 'Recruited by' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'work_when_recruited', kind: 'text', label: { vi: 'Nghề khi được tuyển dụng', en: 'Work when recruited' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'title_class', kind: 'text', label: { vi: 'Hạng chức danh', en: 'Class of title' }, help: { vi: 'Ví dụ: Giáo viên THCS hạng II.', en: 'For example: lower secondary teacher, class II.' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'title_code', kind: 'text', label: { vi: 'Mã số chức danh', en: 'Code of title' }, help: { vi: 'Ví dụ: V.07.04.31.', en: 'For example: V.07.04.31.' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'party_member', kind: 'boolean', label: { vi: 'Đảng viên', en: 'Party member' }, required: false, nullable: true, privacy: 'sensitive', sorted: false, searched: false, filtered: false },
      { name: 'youth_union_member', kind: 'boolean', label: { vi: 'Đoàn viên', en: 'Member of the Youth Union' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'full_time_youth_work', kind: 'boolean', label: { vi: 'Chuyên trách Đoàn, Đội', en: 'Full-time youth work' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'life_skills_trained', kind: 'boolean', label: { vi: 'Đã tập huấn kỹ năng sống', en: 'Trained in teaching life skills' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'teaches_disabled', kind: 'boolean', label: { vi: 'Dạy trẻ khuyết tật hòa nhập', en: 'Teaches disabled pupils' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'two_sessions', kind: 'boolean', label: { vi: 'Dạy 2 buổi một ngày', en: 'Teaches two sessions a day' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'ethnic_language', kind: 'text', label: { vi: 'Tiếng dân tộc', en: 'Minority language' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'political_theory', kind: 'text', label: { vi: 'Lý luận chính trị', en: 'Political theory' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'education_management', kind: 'text', label: { vi: 'Quản lý giáo dục', en: 'Education management' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'computing', kind: 'text', label: { vi: 'Trình độ tin học', en: 'Computing' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'languages', kind: 'text', label: { vi: 'Ngoại ngữ', en: 'Foreign languages' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'standard_rating_id', kind: 'id', label: { vi: 'Xếp loại chuẩn nghề nghiệp', en: 'Standard rating' }, target: 'codes_code_entry', expands: 'standard_rating', required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
    ],
  },
  people_staff_status: {
    module: 'people',
    type: 'StaffStatus',
    path: '/api/v1/people/staff-statuses',
    prefix: 'sst',
    label: { vi: 'Trạng thái làm việc', en: 'Status of staff' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_staff_status', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'status_id', kind: 'id', label: { vi: 'Trạng thái', en: 'Status' }, target: 'codes_code_entry', expands: 'status', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_verification: {
    module: 'people',
    type: 'Verification',
    path: '/api/v1/people/verifications',
    prefix: 'ver',
    label: { vi: 'Xác minh thông tin', en: 'Verification' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_verification', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'field', kind: 'choice', label: { vi: 'Thông tin', en: 'Field' }, choices: ['full_name', 'birth_date', 'sex', 'personal_number'], words: { full_name: { vi: 'Họ và tên', en: 'Full name' }, birth_date: { vi: 'Ngày sinh', en: 'Birth date' }, sex: { vi: 'Giới tính', en: 'Sex' }, personal_number: { vi: 'Số định danh cá nhân', en: 'Personal number' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'level', kind: 'choice', label: { vi: 'Mức xác minh', en: 'Level' }, choices: ['declared', 'paper_seen', 'card_read', 'sector_matched', 'population_matched'], words: { declared: { vi: 'Tự khai', en: 'Declared' }, paper_seen: { vi: 'Đã xem giấy tờ', en: 'Paper seen' }, card_read: { vi: 'Đã đọc thẻ căn cước', en: 'Identity card read' }, sector_matched: { vi: 'Khớp CSDL ngành', en: 'Matched with the sector database' }, population_matched: { vi: 'Khớp CSDL quốc gia về dân cư', en: 'Matched with the population database' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'checked_on', kind: 'date', label: { vi: 'Ngày xác minh', en: 'Checked on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'message', kind: 'text', label: { vi: 'Ghi chú', en: 'Message' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'value', kind: 'text', label: { vi: 'Giá trị đã xác minh', en: 'Value that was checked' }, limit: 200, required: false, nullable: false, privacy: 'secret', sorted: false, searched: false, filtered: true },
    ],
  },
  planning_action_plan: {
    module: 'planning',
    type: 'ActionPlan',
    path: '/api/v1/planning/action-plans',
    prefix: 'pln',
    label: { vi: 'Kế hoạch', en: 'Plan' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'planning_action_plan', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'year_id', kind: 'id', label: { vi: 'Năm học', en: 'School year' }, target: 'calendar_school_year', expands: 'year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại kế hoạch', en: 'Kind' }, choices: ['digital_transformation', 'online_teaching', 'school_year', 'improvement', 'other'], words: { digital_transformation: { vi: 'Chuyển đổi số, trường học số', en: 'Digital transformation' }, online_teaching: { vi: 'Dạy học trực tuyến', en: 'Online teaching' }, school_year: { vi: 'Kế hoạch năm học', en: 'School year' }, improvement: { vi: 'Cải tiến chất lượng', en: 'Improvement' }, other: { vi: 'Khác', en: 'Other' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'title', kind: 'text', label: { vi: 'Tên kế hoạch', en: 'Title' }, limit: 250, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'goal', kind: 'text', label: { vi: 'Mục tiêu', en: 'Goal' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'document_number', kind: 'text', label: { vi: 'Số, ký hiệu văn bản', en: 'Document number' }, help: { vi: 'Ví dụ 25/KH-THCS; bỏ trống khi chưa ban hành.', en: 'Empty: not issued yet.' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'first_day', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'last_day', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['draft', 'active', 'closed'], words: { draft: { vi: 'Bản nháp', en: 'Draft' }, active: { vi: 'Đang thực hiện', en: 'Active' }, closed: { vi: 'Đã kết thúc', en: 'Closed' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'activated_on', kind: 'date', label: { vi: 'Bắt đầu thực hiện', en: 'Active since' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'result', kind: 'text', label: { vi: 'Kết quả chung', en: 'Result' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  planning_period_report: {
    module: 'planning',
    type: 'PeriodReport',
    path: '/api/v1/planning/period-reports',
    prefix: 'pdr',
    label: { vi: 'Báo cáo kỳ', en: 'Progress report' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'planning_period_report', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'plan_id', kind: 'id', label: { vi: 'Kế hoạch', en: 'Plan' }, target: 'planning_action_plan', expands: 'plan', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'period', kind: 'choice', label: { vi: 'Kỳ báo cáo', en: 'Period' }, choices: ['month', 'term', 'mid_year', 'year'], words: { month: { vi: 'Tháng', en: 'Month' }, term: { vi: 'Học kỳ', en: 'Term' }, mid_year: { vi: 'Giữa năm học', en: 'Mid-year' }, year: { vi: 'Cả năm học', en: 'Year' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'first_day', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'last_day', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'results', kind: 'text', label: { vi: 'Kết quả', en: 'Results' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'difficulties', kind: 'text', label: { vi: 'Khó khăn, nguyên nhân', en: 'Difficulties' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'next_steps', kind: 'text', label: { vi: 'Việc tiếp theo', en: 'Next steps' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'submitted_on', kind: 'date', label: { vi: 'Ngày nộp', en: 'Submitted on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'submitted_by_id', kind: 'id', label: { vi: 'Người nộp', en: 'Submitted by' }, target: 'people_staff_member', expands: 'submitted_by', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'tasks', kind: 'integer', label: { vi: 'Số việc', en: 'Tasks' }, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'done', kind: 'integer', label: { vi: 'Đã xong', en: 'Done' }, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'doing', kind: 'integer', label: { vi: 'Đang làm', en: 'In progress' }, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'open', kind: 'integer', label: { vi: 'Chưa làm', en: 'Not begun' }, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'dropped', kind: 'integer', label: { vi: 'Bỏ', en: 'Dropped' }, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'overdue', kind: 'integer', label: { vi: 'Quá hạn', en: 'Overdue' }, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  planning_plan_task: {
    module: 'planning',
    type: 'PlanTask',
    path: '/api/v1/planning/plan-tasks',
    prefix: 'ptk',
    label: { vi: 'Công việc', en: 'Task' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'planning_plan_task', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'plan_id', kind: 'id', label: { vi: 'Kế hoạch', en: 'Plan' }, target: 'planning_action_plan', expands: 'plan', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'parent_id', kind: 'id', label: { vi: 'Thuộc việc', en: 'Part of' }, help: { vi: 'Bỏ trống nếu là việc chính.', en: 'Empty: a task of its own.' }, target: 'planning_plan_task', expands: 'parent', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'position', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 9999, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'title', kind: 'text', label: { vi: 'Nội dung', en: 'Content' }, limit: 250, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'objective', kind: 'text', label: { vi: 'Mục tiêu', en: 'Objective' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'activities', kind: 'text', label: { vi: 'Hoạt động', en: 'Activities' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'result_indicator', kind: 'text', label: { vi: 'Chỉ số kết quả', en: 'Measure of the result' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'owner_id', kind: 'id', label: { vi: 'Người chịu trách nhiệm', en: 'Owner' }, target: 'people_staff_member', expands: 'owner', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'others', kind: 'text', label: { vi: 'Người phối hợp', en: 'Others' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'starts_on', kind: 'date', label: { vi: 'Bắt đầu', en: 'Begins' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'due_on', kind: 'date', label: { vi: 'Hạn xong', en: 'Due' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'resources', kind: 'text', label: { vi: 'Nguồn lực', en: 'Resources' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'framework_code', kind: 'text', label: { vi: 'Bộ tiêu chí', en: 'Framework' }, help: { vi: 'Ví dụ THS: bộ tiêu chuẩn trường học số.', en: 'For example THS.' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'node_code', kind: 'text', label: { vi: 'Chỉ số phục vụ', en: 'Indicator' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'target_level', kind: 'integer', label: { vi: 'Mức cần đạt', en: 'Target level' }, limit: 5, minimum: 1, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'expected_evidence', kind: 'text', label: { vi: 'Minh chứng dự kiến', en: 'Expected evidence' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['open', 'doing', 'done', 'dropped'], words: { open: { vi: 'Chưa làm', en: 'Not begun' }, doing: { vi: 'Đang làm', en: 'In progress' }, done: { vi: 'Đã xong', en: 'Done' }, dropped: { vi: 'Không làm nữa', en: 'Dropped' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'progress', kind: 'integer', label: { vi: 'Tiến độ (%)', en: 'Progress (%)' }, limit: 100, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'result', kind: 'text', label: { vi: 'Kết quả', en: 'Result' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'reported_on', kind: 'date', label: { vi: 'Báo cáo gần nhất', en: 'Last report' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'finished_on', kind: 'date', label: { vi: 'Kết thúc ngày', en: 'Finished on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  planning_task_report: {
    module: 'planning',
    type: 'TaskReport',
    path: '/api/v1/planning/task-reports',
    prefix: 'tkr',
    label: { vi: 'Báo cáo tiến độ việc', en: 'Report on a task' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'planning_task_report', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'task_id', kind: 'id', label: { vi: 'Công việc', en: 'Task' }, target: 'planning_plan_task', expands: 'task', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'day', kind: 'date', label: { vi: 'Ngày', en: 'Day' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'text', kind: 'text', label: { vi: 'Đã làm gì', en: 'What was done' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'progress', kind: 'integer', label: { vi: 'Tiến độ (%)', en: 'Progress (%)' }, limit: 100, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['open', 'doing', 'done', 'dropped'], words: { open: { vi: 'Chưa làm', en: 'Not begun' }, doing: { vi: 'Đang làm', en: 'In progress' }, done: { vi: 'Đã xong', en: 'Done' }, dropped: { vi: 'Không làm nữa', en: 'Dropped' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'by_id', kind: 'id', label: { vi: 'Người báo cáo', en: 'By' }, target: 'people_staff_member', expands: 'by', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'file_id', kind: 'id', label: { vi: 'Tệp kèm', en: 'File' }, target: 'files_stored_file', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  printouts_card: {
    module: 'printouts',
    type: 'Card',
    path: '/api/v1/printouts/cards',
    prefix: 'idc',
    label: { vi: 'Thẻ', en: 'Card' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'printouts_card', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Cán bộ, giáo viên, nhân viên', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã thẻ', en: 'Code' }, help: { vi: 'Mã trong ô QR; không chứa thông tin của người mang thẻ.', en: 'What the QR code says; it tells nothing about whoever carries the card.' }, limit: 20, required: true, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'issued_on', kind: 'date', label: { vi: 'Ngày cấp', en: 'Issued on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'revoked_at', kind: 'instant', label: { vi: 'Thu hồi lúc', en: 'Revoked at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  printouts_family_letter: {
    module: 'printouts',
    type: 'FamilyLetter',
    path: '/api/v1/printouts/family-letters',
    prefix: 'flt',
    label: { vi: 'Thư gửi gia đình', en: 'Letter to a family' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'printouts_family_letter', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp', en: 'Class' }, target: 'classes_class', expands: 'class', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'title', kind: 'text', label: { vi: 'Tiêu đề', en: 'Title' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: true, filtered: true },
      { name: 'body', kind: 'text', label: { vi: 'Nội dung', en: 'Text' }, limit: 20000, required: true, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'signer', kind: 'text', label: { vi: 'Người ký', en: 'Who signs' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sent_at', kind: 'instant', label: { vi: 'Gửi lúc', en: 'Sent at' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  printouts_letter_template: {
    module: 'printouts',
    type: 'LetterTemplate',
    path: '/api/v1/printouts/letter-templates',
    prefix: 'ltp',
    label: { vi: 'Mẫu thư', en: 'Template of a letter' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'printouts_letter_template', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên mẫu', en: 'Name' }, limit: 100, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'letter_for', kind: 'choice', label: { vi: 'Viết cho', en: 'Written for' }, choices: ['pupil', 'staff_member'], words: { pupil: { vi: 'Học sinh', en: 'Pupil' }, staff_member: { vi: 'Cán bộ, giáo viên, nhân viên', en: 'Staff member' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'title', kind: 'text', label: { vi: 'Tiêu đề in trên giấy', en: 'Title on the paper' }, help: { vi: 'Ví dụ: GIẤY MỜI.', en: 'For example: INVITATION.' }, limit: 150, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'body', kind: 'text', label: { vi: 'Nội dung', en: 'Text' }, help: { vi: 'Mỗi dòng là một đoạn. Trường nằm giữa hai dấu ngoặc: {{Họ và tên}}, {{Ngày sinh}}, {{Lớp.Tên lớp}}, {{Người giám hộ.Họ và tên}}, {{Hôm nay}}.', en: 'Each line is a paragraph. Fields stand in double braces: {{full_name}}, {{birth_date}}, {{class.name}}, {{guardian.full_name}}, {{today}}.' }, limit: 12000, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'signer', kind: 'text', label: { vi: 'Chức vụ người ký', en: 'Who signs' }, help: { vi: 'Ví dụ: HIỆU TRƯỞNG.', en: 'For example: PRINCIPAL.' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  privacy_consent: {
    module: 'privacy',
    type: 'Consent',
    path: '/api/v1/privacy/consents',
    prefix: 'cns',
    label: { vi: 'Ý kiến đồng ý', en: 'Consent' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_consent', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Của ai', en: 'Whose data' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Mã mục đích', en: 'Code of the purpose' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'notice_id', kind: 'id', label: { vi: 'Văn bản đã xem', en: 'The text that was shown' }, target: 'privacy_notice', expands: 'notice', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Ý kiến', en: 'Answer' }, choices: ['given', 'refused', 'withdrawn'], words: { given: { vi: 'Đồng ý', en: 'Given' }, refused: { vi: 'Từ chối', en: 'Refused' }, withdrawn: { vi: 'Đã rút lại', en: 'Withdrawn' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'side', kind: 'choice', label: { vi: 'Với tư cách', en: 'As' }, choices: ['representative', 'subject'], words: { representative: { vi: 'Người đại diện', en: 'Representative' }, subject: { vi: 'Chính người đó', en: 'The person himself' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'given_by', kind: 'id', label: { vi: 'Người trả lời', en: 'Given by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decided_at', kind: 'instant', label: { vi: 'Lúc', en: 'At' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'channel', kind: 'choice', label: { vi: 'Cách trả lời', en: 'Channel' }, choices: ['app', 'paper'], words: { app: { vi: 'Trên ứng dụng', en: 'In the app' }, paper: { vi: 'Trên giấy', en: 'On paper' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'address', kind: 'text', label: { vi: 'Địa chỉ mạng (đã che)', en: 'Address, masked' }, limit: 60, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Nơi lưu giấy', en: 'Where the paper lies' }, limit: 2000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
    ],
  },
  privacy_consent_age: {
    module: 'privacy',
    type: 'ConsentAge',
    path: '/api/v1/privacy/consent-ages',
    prefix: 'cag',
    label: { vi: 'Tuổi quyết định', en: 'Age of consent' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_consent_age', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'step', kind: 'choice', label: { vi: 'Mốc', en: 'Step' }, choices: ['child_voice', 'own_consent', 'adulthood'], words: { child_voice: { vi: 'Trẻ cùng nêu ý kiến', en: 'The child has a say' }, own_consent: { vi: 'Tự mình đồng ý', en: 'Own consent' }, adulthood: { vi: 'Thành niên', en: 'Adulthood' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'years', kind: 'integer', label: { vi: 'Từ đủ tuổi', en: 'From the age of' }, limit: 30, minimum: 1, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_data_request: {
    module: 'privacy',
    type: 'DataRequest',
    path: '/api/v1/privacy/data-requests',
    prefix: 'drq',
    label: { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Data request' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_data_request', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Của ai', en: 'Whose data' }, target: 'people_person', expands: 'person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'asked_by', kind: 'id', label: { vi: 'Người yêu cầu', en: 'Asked by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại yêu cầu', en: 'Kind' }, choices: ['access', 'correct', 'erase', 'restrict', 'object', 'withdraw'], words: { access: { vi: 'Xem dữ liệu', en: 'Access' }, correct: { vi: 'Chỉnh sửa', en: 'Correct' }, erase: { vi: 'Xóa', en: 'Erase' }, restrict: { vi: 'Hạn chế xử lý', en: 'Restrict' }, object: { vi: 'Phản đối xử lý', en: 'Object' }, withdraw: { vi: 'Rút lại đồng ý', en: 'Withdraw a consent' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'details', kind: 'text', label: { vi: 'Nội dung', en: 'Details' }, limit: 2000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Mã mục đích', en: 'Code of the purpose' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'channel', kind: 'choice', label: { vi: 'Cách gửi', en: 'Channel' }, choices: ['app', 'paper'], words: { app: { vi: 'Trên ứng dụng', en: 'In the app' }, paper: { vi: 'Trên giấy', en: 'On paper' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Trạng thái', en: 'State' }, choices: ['received', 'acknowledged', 'prepared', 'finished', 'refused'], words: { received: { vi: 'Đã nhận', en: 'Received' }, acknowledged: { vi: 'Đã xác nhận', en: 'Acknowledged' }, prepared: { vi: 'Đã chuẩn bị', en: 'Prepared' }, finished: { vi: 'Đã xong', en: 'Finished' }, refused: { vi: 'Từ chối', en: 'Refused' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'third_party', kind: 'boolean', label: { vi: 'Có bên thứ ba', en: 'A third party takes part' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'received_at', kind: 'instant', label: { vi: 'Nhận lúc', en: 'Received at' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'acknowledge_by', kind: 'date', label: { vi: 'Phản hồi trước hết ngày', en: 'Acknowledge by' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'due_on', kind: 'date', label: { vi: 'Hạn giải quyết', en: 'Due on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'acknowledged_at', kind: 'instant', label: { vi: 'Đã phản hồi lúc', en: 'Acknowledged at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'closed_at', kind: 'instant', label: { vi: 'Kết thúc lúc', en: 'Closed at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'extended_from', kind: 'date', label: { vi: 'Hạn trước khi gia hạn', en: 'Due before the extension' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'extension_reason', kind: 'text', label: { vi: 'Lý do gia hạn', en: 'Reason of the extension' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_ground', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal ground' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'answer', kind: 'text', label: { vi: 'Trả lời', en: 'Answer' }, limit: 2000, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'prepared_by', kind: 'id', label: { vi: 'Người chuẩn bị', en: 'Prepared by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decided_by', kind: 'id', label: { vi: 'Người quyết định', en: 'Decided by' }, target: 'people_person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_notice: {
    module: 'privacy',
    type: 'Notice',
    path: '/api/v1/privacy/notices',
    prefix: 'ntc',
    label: { vi: 'Thông báo xử lý dữ liệu', en: 'Notice' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_notice', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Mã mục đích', en: 'Code of the purpose' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'number', kind: 'integer', label: { vi: 'Phiên bản', en: 'Version' }, limit: 1000, minimum: 1, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'text_vi', kind: 'text', label: { vi: 'Nội dung', en: 'Text in Vietnamese' }, limit: 4000, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'text_en', kind: 'text', label: { vi: 'Nội dung tiếng Anh', en: 'Text in English' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'child_text_vi', kind: 'text', label: { vi: 'Nội dung cho trẻ', en: 'Text for children in Vietnamese' }, help: { vi: 'Viết bằng lời trẻ em hiểu được.', en: 'In words that children understand.' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'child_text_en', kind: 'text', label: { vi: 'Nội dung cho trẻ (tiếng Anh)', en: 'Text for children' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'asks_again', kind: 'boolean', label: { vi: 'Phải hỏi lại', en: 'Asks everybody again' }, help: { vi: 'Đánh dấu khi nội dung đổi đến mức mọi người phải trả lời lại.', en: 'When the text changed so much that everybody must answer again.' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_purpose: {
    module: 'privacy',
    type: 'Purpose',
    path: '/api/v1/privacy/purposes',
    prefix: 'pps',
    label: { vi: 'Mục đích xử lý dữ liệu', en: 'Purpose of data processing' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_purpose', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'ground', kind: 'choice', label: { vi: 'Cơ sở xử lý', en: 'Ground' }, choices: ['law', 'contract', 'consent'], words: { law: { vi: 'Luật định', en: 'Law' }, contract: { vi: 'Hợp đồng', en: 'Contract' }, consent: { vi: 'Đồng ý', en: 'Consent' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'recipients', kind: 'text', label: { vi: 'Ai nhận được', en: 'Recipients' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'kept_for', kind: 'text', label: { vi: 'Lưu trong bao lâu', en: 'Kept for' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'child_consent', kind: 'boolean', label: { vi: 'Cần cả ý kiến của trẻ', en: 'Needs the child\'s own yes' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sensitive', kind: 'boolean', label: { vi: 'Dữ liệu nhạy cảm', en: 'Sensitive data' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'third_party', kind: 'boolean', label: { vi: 'Có bên thứ ba', en: 'A third party takes part' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_request_clock: {
    module: 'privacy',
    type: 'RequestClock',
    path: '/api/v1/privacy/request-clocks',
    prefix: 'rqc',
    label: { vi: 'Thời hạn giải quyết yêu cầu', en: 'Clock of data requests' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_request_clock', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại yêu cầu', en: 'Kind' }, choices: ['access', 'correct', 'erase', 'restrict', 'object', 'withdraw'], words: { access: { vi: 'Xem dữ liệu', en: 'Access' }, correct: { vi: 'Chỉnh sửa', en: 'Correct' }, erase: { vi: 'Xóa', en: 'Erase' }, restrict: { vi: 'Hạn chế xử lý', en: 'Restrict' }, object: { vi: 'Phản đối xử lý', en: 'Object' }, withdraw: { vi: 'Rút lại đồng ý', en: 'Withdraw a consent' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'acknowledge_working_days', kind: 'integer', label: { vi: 'Phản hồi trong (ngày làm việc)', en: 'Acknowledged within (working days)' }, limit: 30, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'finish_days', kind: 'integer', label: { vi: 'Xong trong (ngày)', en: 'Done within (days)' }, limit: 365, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'third_party_days', kind: 'integer', label: { vi: 'Xong trong (ngày), khi có bên thứ ba', en: 'Done within (days) with a third party' }, limit: 365, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'extension_days', kind: 'integer', label: { vi: 'Gia hạn một lần (ngày)', en: 'One extension (days)' }, limit: 365, minimum: 0, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_restriction: {
    module: 'privacy',
    type: 'Restriction',
    path: '/api/v1/privacy/restrictions',
    prefix: 'rst',
    label: { vi: 'Hạn chế xử lý', en: 'Restriction' },
    rest: 'read_only',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_restriction', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Của ai', en: 'Whose data' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'request_id', kind: 'id', label: { vi: 'Theo yêu cầu', en: 'By the request' }, target: 'privacy_data_request', expands: 'request', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'purpose', kind: 'text', label: { vi: 'Mã mục đích', en: 'Code of the purpose' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_retention_hold: {
    module: 'privacy',
    type: 'RetentionHold',
    path: '/api/v1/privacy/retention-holds',
    prefix: 'rth',
    label: { vi: 'Tạm dừng xóa', en: 'Retention hold' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_retention_hold', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Của ai', en: 'Whose data' }, target: 'people_person', expands: 'person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'entity', kind: 'text', label: { vi: 'Loại dữ liệu', en: 'Kind of rows' }, help: { vi: 'Bỏ trống: mọi loại dữ liệu về người đó.', en: 'Empty: every kind of rows about the person.' }, limit: 80, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 500, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  privacy_retention_rule: {
    module: 'privacy',
    type: 'RetentionRule',
    path: '/api/v1/privacy/retention-rules',
    prefix: 'rtr',
    label: { vi: 'Thời hạn lưu', en: 'Retention rule' },
    rest: 'read_only',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'privacy_retention_rule', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'entity', kind: 'text', label: { vi: 'Loại dữ liệu', en: 'Kind of rows' }, limit: 80, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'months', kind: 'integer', label: { vi: 'Số tháng', en: 'Months' }, limit: 1200, minimum: 1, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'basis', kind: 'text', label: { vi: 'Căn cứ', en: 'Basis' }, limit: 300, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  quality_accepted_finding: {
    module: 'quality',
    type: 'AcceptedFinding',
    path: '/api/v1/quality/accepted-findings',
    prefix: 'dqa',
    label: { vi: 'Lỗi dữ liệu được chấp nhận', en: 'Accepted finding' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'quality_accepted_finding', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'record', kind: 'text', label: { vi: 'Hồ sơ', en: 'Record' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã lỗi', en: 'Code' }, limit: 60, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'field', kind: 'text', label: { vi: 'Mục dữ liệu', en: 'Field' }, limit: 80, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Về người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, limit: 500, required: true, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định, văn bản', en: 'Decision' }, limit: 200, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Chấp nhận đến ngày', en: 'Accepted until' }, help: { vi: 'Sau ngày này lỗi được báo lại.', en: 'After this day it is reported again.' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  readiness_declaration: {
    module: 'readiness',
    type: 'Declaration',
    path: '/api/v1/readiness/declarations',
    prefix: 'rat',
    label: { vi: 'Tiêu chí tự khai', en: 'Declaration' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'readiness_declaration', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'framework_code', kind: 'text', label: { vi: 'Bộ tiêu chuẩn', en: 'Framework' }, limit: 60, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'node_code', kind: 'text', label: { vi: 'Tiêu chí', en: 'Indicator' }, limit: 60, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'part_key', kind: 'text', label: { vi: 'Phần', en: 'Part' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'item_code', kind: 'text', label: { vi: 'Mục', en: 'Item' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'level', kind: 'integer', label: { vi: 'Mức', en: 'Level' }, limit: 1000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'numerator', kind: 'integer', label: { vi: 'Đạt', en: 'Numerator' }, limit: 1000000000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'denominator', kind: 'integer', label: { vi: 'Trên tổng', en: 'Denominator' }, limit: 1000000000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'narrative', kind: 'text', label: { vi: 'Thuyết minh', en: 'Narrative' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'attester_id', kind: 'id', label: { vi: 'Người xác nhận', en: 'Attested by' }, target: 'people_staff_member', expands: 'attester', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'attested_on', kind: 'date', label: { vi: 'Xác nhận ngày', en: 'Attested on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_until', kind: 'date', label: { vi: 'Có giá trị đến', en: 'Valid until' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  reorganisation_carried_row: {
    module: 'reorganisation',
    type: 'CarriedRow',
    path: '/api/v1/reorganisation/carried-rows',
    prefix: 'rgc',
    label: { vi: 'Hồ sơ được chuyển', en: 'Carried record' },
    rest: 'read_only',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'reorganisation_carried_row', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision_id', kind: 'id', label: { vi: 'Quyết định', en: 'Decision' }, target: 'reorganisation_decision', expands: 'decision', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_school_id', kind: 'id', label: { vi: 'Từ trường', en: 'From school' }, target: 'org_school', expands: 'from_school', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_school_id', kind: 'id', label: { vi: 'Sang trường', en: 'To school' }, target: 'org_school', expands: 'to_school', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'old_record', kind: 'text', label: { vi: 'Hồ sơ cũ', en: 'Old record' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'new_record', kind: 'text', label: { vi: 'Hồ sơ mới', en: 'New record' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  reorganisation_decision: {
    module: 'reorganisation',
    type: 'ReorganisationDecision',
    path: '/api/v1/reorganisation/decisions',
    prefix: 'rgd',
    label: { vi: 'Quyết định sắp xếp đơn vị', en: 'Decision about units' },
    rest: 'read_only',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'reorganisation_decision', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'number', kind: 'text', label: { vi: 'Số văn bản', en: 'Number' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'signed_on', kind: 'date', label: { vi: 'Ngày ký', en: 'Signed on' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'effective_on', kind: 'date', label: { vi: 'Ngày hiệu lực', en: 'Effective on' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decided_by', kind: 'text', label: { vi: 'Cơ quan ban hành', en: 'Decided by' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'content', kind: 'text', label: { vi: 'Trích yếu', en: 'Content' }, limit: 2000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'authority_id', kind: 'id', label: { vi: 'Cơ quan ghi nhận', en: 'Entered by' }, target: 'org_unit', expands: 'authority', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['draft', 'applying', 'applied', 'undoing', 'undone', 'failed'], words: { draft: { vi: 'Bản ghi nháp', en: 'Draft' }, applying: { vi: 'Đang thực hiện', en: 'Being applied' }, applied: { vi: 'Đã thực hiện', en: 'Applied' }, undoing: { vi: 'Đang hoàn tác', en: 'Being undone' }, undone: { vi: 'Đã hoàn tác', en: 'Undone' }, failed: { vi: 'Bị dừng vì lỗi', en: 'Failed' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'schools', kind: 'integer', label: { vi: 'Số trường', en: 'Schools' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'classes', kind: 'integer', label: { vi: 'Số lớp', en: 'Classes' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupils', kind: 'integer', label: { vi: 'Số học sinh', en: 'Pupils' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff', kind: 'integer', label: { vi: 'Số nhân sự', en: 'Staff' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'open_matters', kind: 'integer', label: { vi: 'Việc còn phải xử lý', en: 'Open matters' }, limit: 10000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'fault', kind: 'text', label: { vi: 'Lỗi', en: 'Fault' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'change_set', kind: 'integer', label: { vi: 'Nhóm thay đổi', en: 'Change set' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'undo_set', kind: 'integer', label: { vi: 'Nhóm hoàn tác', en: 'Change set of the undo' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'job', kind: 'integer', label: { vi: 'Việc chạy nền', en: 'Job' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  reorganisation_decision_line: {
    module: 'reorganisation',
    type: 'DecisionLine',
    path: '/api/v1/reorganisation/decision-lines',
    prefix: 'rgl',
    label: { vi: 'Nội dung quyết định', en: 'Line of a decision' },
    rest: 'read_only',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'reorganisation_decision_line', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision_id', kind: 'id', label: { vi: 'Quyết định', en: 'Decision' }, target: 'reorganisation_decision', expands: 'decision', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Việc', en: 'Kind' }, choices: ['unit_merged', 'unit_split', 'unit_moved', 'unit_renamed', 'unit_closed', 'school_merged', 'school_split', 'campus_moved'], words: { unit_merged: { vi: 'Nhập đơn vị', en: 'Unit merged' }, unit_split: { vi: 'Chia tách đơn vị', en: 'Unit split' }, unit_moved: { vi: 'Đổi cơ quan cấp trên', en: 'Unit moved' }, unit_renamed: { vi: 'Đổi tên đơn vị', en: 'Unit renamed' }, unit_closed: { vi: 'Giải thể đơn vị', en: 'Unit closed' }, school_merged: { vi: 'Nhập trường', en: 'School merged' }, school_split: { vi: 'Tách trường', en: 'School split' }, campus_moved: { vi: 'Chuyển điểm trường', en: 'Campus moved' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_unit_id', kind: 'id', label: { vi: 'Đơn vị cũ', en: 'Old unit' }, target: 'org_unit', expands: 'from_unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_unit_id', kind: 'id', label: { vi: 'Đơn vị tiếp nhận', en: 'Unit that goes on' }, target: 'org_unit', expands: 'to_unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_school_id', kind: 'id', label: { vi: 'Trường cũ', en: 'Old school' }, target: 'org_school', expands: 'from_school', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_school_id', kind: 'id', label: { vi: 'Trường tiếp nhận', en: 'School that goes on' }, target: 'org_school', expands: 'to_school', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_code', kind: 'text', label: { vi: 'Mã điểm trường', en: 'Code of the campus' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'classes', kind: 'text', label: { vi: 'Các lớp', en: 'Classes' }, limit: 1000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'new_code', kind: 'text', label: { vi: 'Mã mới', en: 'New code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'new_name', kind: 'text', label: { vi: 'Tên mới', en: 'New name' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'new_area_code', kind: 'text', label: { vi: 'Mã địa bàn mới', en: 'Code of the new area' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'new_area_kind', kind: 'text', label: { vi: 'Loại địa bàn', en: 'Kind of area' }, limit: 30, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  reorganisation_open_matter: {
    module: 'reorganisation',
    type: 'OpenMatter',
    path: '/api/v1/reorganisation/open-matters',
    prefix: 'rgm',
    label: { vi: 'Việc còn phải xử lý', en: 'Open matter' },
    rest: 'read_only',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'reorganisation_open_matter', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision_id', kind: 'id', label: { vi: 'Quyết định', en: 'Decision' }, target: 'reorganisation_decision', expands: 'decision', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại việc', en: 'Kind' }, choices: ['officer_post', 'appointment', 'class_name', 'campus_code', 'person_at_both', 'row_not_carried', 'reference_lost', 'left_behind'], words: { officer_post: { vi: 'Cán bộ của đơn vị đã kết thúc', en: 'Post at a unit that ended' }, appointment: { vi: 'Bổ nhiệm cần xác nhận lại', en: 'Appointment to confirm' }, class_name: { vi: 'Tên lớp trùng, đã đặt tên khác', en: 'Name of a class clashed' }, campus_code: { vi: 'Mã điểm trường trùng', en: 'Code of a campus clashed' }, person_at_both: { vi: 'Đã có hồ sơ ở trường tiếp nhận', en: 'Has a record there already' }, row_not_carried: { vi: 'Hồ sơ không chuyển được', en: 'Record not carried' }, reference_lost: { vi: 'Mất liên kết khi chuyển', en: 'Reference lost' }, left_behind: { vi: 'Dữ liệu ở lại trường cũ', en: 'Left at the old school' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'school_id', kind: 'id', label: { vi: 'Trường', en: 'School' }, target: 'org_school', expands: 'school', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'record', kind: 'text', label: { vi: 'Hồ sơ', en: 'Record' }, limit: 80, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Ghi chú', en: 'Note' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'settled', kind: 'text', label: { vi: 'Đã xử lý thế nào', en: 'What was done' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  rollover_plan: {
    module: 'rollover',
    type: 'Plan',
    path: '/api/v1/rollover/plans',
    prefix: 'rov',
    label: { vi: 'Kế hoạch lên lớp', en: 'Year rollover' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'rollover_plan', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_year_id', kind: 'id', label: { vi: 'Từ năm học', en: 'From the year' }, target: 'calendar_school_year', expands: 'from_year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_year_id', kind: 'id', label: { vi: 'Sang năm học', en: 'Into the year' }, target: 'calendar_school_year', expands: 'to_year', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'starts_on', kind: 'date', label: { vi: 'Vào lớp mới từ ngày', en: 'In the new classes from' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'teachers', kind: 'choice', label: { vi: 'Giáo viên', en: 'Teachers' }, choices: ['follow', 'stay'], words: { follow: { vi: 'Theo lớp lên', en: 'Go up with their class' }, stay: { vi: 'Ở lại khối', en: 'Stay with their grade' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['draft', 'applying', 'applied', 'undoing', 'undone', 'failed'], words: { draft: { vi: 'Đang chuẩn bị', en: 'Being prepared' }, applying: { vi: 'Đang áp dụng', en: 'Being applied' }, applied: { vi: 'Đã áp dụng', en: 'Applied' }, undoing: { vi: 'Đang hoàn tác', en: 'Being undone' }, undone: { vi: 'Đã hoàn tác', en: 'Undone' }, failed: { vi: 'Dừng vì lỗi', en: 'Failed' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'classes', kind: 'integer', label: { vi: 'Số lớp', en: 'Classes' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupils', kind: 'integer', label: { vi: 'Số học sinh', en: 'Pupils' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'done', kind: 'integer', label: { vi: 'Đã xử lý', en: 'Done' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'total', kind: 'integer', label: { vi: 'Tổng số cần xử lý', en: 'Of all' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'fault', kind: 'text', label: { vi: 'Lỗi', en: 'Fault' }, limit: 4000, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'job', kind: 'integer', label: { vi: 'Việc chạy nền', en: 'Job' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'proposed_at', kind: 'instant', label: { vi: 'Đề xuất lúc', en: 'Proposed at' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'applied_at', kind: 'instant', label: { vi: 'Áp dụng xong lúc', en: 'Applied at' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  rollover_plan_run: {
    module: 'rollover',
    type: 'PlanRun',
    path: '/api/v1/rollover/plan-runs',
    prefix: 'ror',
    label: { vi: 'Lần áp dụng kế hoạch lên lớp', en: 'Run of a rollover' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'rollover_plan_run', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'plan_id', kind: 'id', label: { vi: 'Kế hoạch', en: 'Plan' }, target: 'rollover_plan', expands: 'plan', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['applying', 'applied', 'undoing', 'undone', 'failed'], words: { applying: { vi: 'Đang áp dụng', en: 'Being applied' }, applied: { vi: 'Đã áp dụng', en: 'Applied' }, undoing: { vi: 'Đang hoàn tác', en: 'Being undone' }, undone: { vi: 'Đã hoàn tác', en: 'Undone' }, failed: { vi: 'Dừng vì lỗi', en: 'Failed' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'classes', kind: 'integer', label: { vi: 'Lớp đã mở', en: 'Classes opened' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'classes_found', kind: 'integer', label: { vi: 'Lớp đã có sẵn', en: 'Classes found' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'placed', kind: 'integer', label: { vi: 'Đã vào lớp mới', en: 'Placed' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'repeating', kind: 'integer', label: { vi: 'Trong đó ở lại lớp', en: 'Of them repeating' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'completed', kind: 'integer', label: { vi: 'Hoàn thành, ra trường', en: 'Completed' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'already_there', kind: 'integer', label: { vi: 'Đã có từ trước', en: 'There before' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'waiting', kind: 'integer', label: { vi: 'Còn chờ', en: 'Waiting' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'homerooms', kind: 'integer', label: { vi: 'Chủ nhiệm đã phân công', en: 'Homerooms' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'assignments', kind: 'integer', label: { vi: 'Phân công đã ghi', en: 'Assignments' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'refused', kind: 'integer', label: { vi: 'Phân công không ghi được', en: 'Assignments left out' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'done', kind: 'integer', label: { vi: 'Đã xử lý', en: 'Done' }, limit: 1000000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'change_set', kind: 'integer', label: { vi: 'Nhóm thay đổi', en: 'Change set' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'undo_set', kind: 'integer', label: { vi: 'Nhóm hoàn tác', en: 'Change set of the undo' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'account', kind: 'integer', label: { vi: 'Tài khoản', en: 'Account' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'asked_at', kind: 'instant', label: { vi: 'Lúc yêu cầu', en: 'Asked at' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  rollover_planned_assignment: {
    module: 'rollover',
    type: 'PlannedAssignment',
    path: '/api/v1/rollover/planned-assignments',
    prefix: 'pas',
    label: { vi: 'Phân công dự kiến', en: 'Planned assignment' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'rollover_planned_assignment', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'plan_id', kind: 'id', label: { vi: 'Kế hoạch', en: 'Plan' }, target: 'rollover_plan', expands: 'plan', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'planned_class_id', kind: 'id', label: { vi: 'Lớp dự kiến', en: 'Planned class' }, target: 'rollover_planned_class', expands: 'planned_class', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'subject_id', kind: 'id', label: { vi: 'Môn', en: 'Subject' }, target: 'curriculum_subject', expands: 'subject', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Giáo viên', en: 'Teacher' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'periods_a_week', kind: 'integer', label: { vi: 'Số tiết một tuần', en: 'Periods a week' }, limit: 60, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'main', kind: 'boolean', label: { vi: 'Dạy chính', en: 'Main teacher' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  rollover_planned_class: {
    module: 'rollover',
    type: 'PlannedClass',
    path: '/api/v1/rollover/planned-classes',
    prefix: 'pcl',
    label: { vi: 'Lớp dự kiến', en: 'Planned class' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'rollover_planned_class', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'plan_id', kind: 'id', label: { vi: 'Kế hoạch', en: 'Plan' }, target: 'rollover_plan', expands: 'plan', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên lớp', en: 'Name' }, limit: 40, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'grade_id', kind: 'id', label: { vi: 'Khối', en: 'Grade' }, target: 'org_grade', expands: 'grade', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_class_id', kind: 'id', label: { vi: 'Từ lớp năm nay', en: 'From this year\'s class' }, help: { vi: 'Buổi học, bán trú, ngoại ngữ và các đặc điểm khác lấy theo lớp này.', en: 'Sessions, boarding, languages and what else belongs to a class come from it.' }, target: 'classes_class', expands: 'from_class', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'moves_up', kind: 'boolean', label: { vi: 'Cả lớp lên', en: 'The class moves up' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở, điểm trường', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'room_id', kind: 'id', label: { vi: 'Phòng', en: 'Room' }, target: 'org_room', expands: 'room', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'shift', kind: 'choice', label: { vi: 'Buổi', en: 'Shift' }, choices: ['morning', 'afternoon', 'evening'], words: { morning: { vi: 'Sáng', en: 'Morning' }, afternoon: { vi: 'Chiều', en: 'Afternoon' }, evening: { vi: 'Tối', en: 'Evening' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Chủ nhiệm dự kiến', en: 'Homeroom teacher' }, target: 'people_staff_member', expands: 'staff_member', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'exception', kind: 'choice', label: { vi: 'Cần xem', en: 'To look at' }, choices: ['none', 'name_unclear', 'name_taken', 'combined'], words: { none: { vi: 'Không', en: 'Nothing' }, name_unclear: { vi: 'Tên chưa rõ', en: 'Unclear name' }, name_taken: { vi: 'Trùng tên', en: 'The name was taken' }, combined: { vi: 'Lớp ghép', en: 'Combined' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'settled', kind: 'boolean', label: { vi: 'Đã xem', en: 'Settled' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp của năm mới', en: 'Class of the new year' }, help: { vi: 'Lớp đã mở, hoặc lớp có sẵn mà học sinh sẽ vào.', en: 'The class that was opened, or one that is there already.' }, target: 'classes_class', expands: 'class', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  rollover_planned_pupil: {
    module: 'rollover',
    type: 'PlannedPupil',
    path: '/api/v1/rollover/planned-pupils',
    prefix: 'ppu',
    label: { vi: 'Học sinh trong kế hoạch lên lớp', en: 'Planned pupil' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'rollover_planned_pupil', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'plan_id', kind: 'id', label: { vi: 'Kế hoạch', en: 'Plan' }, target: 'rollover_plan', expands: 'plan', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'from_class_id', kind: 'id', label: { vi: 'Lớp năm nay', en: 'Class of this year' }, target: 'classes_class', expands: 'from_class', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'outcome', kind: 'choice', label: { vi: 'Kết quả', en: 'Outcome' }, choices: ['up', 'repeat', 'complete', 'leave', 'hold'], words: { up: { vi: 'Lên lớp', en: 'Up' }, repeat: { vi: 'Ở lại lớp', en: 'Repeats' }, complete: { vi: 'Hoàn thành, ra trường', en: 'Completes' }, leave: { vi: 'Thôi học, chuyển đi', en: 'Leaves' }, hold: { vi: 'Còn chờ', en: 'Waits' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'planned_class_id', kind: 'id', label: { vi: 'Lớp năm sau', en: 'Class of next year' }, target: 'rollover_planned_class', expands: 'planned_class', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'exception', kind: 'choice', label: { vi: 'Cần xem', en: 'To look at' }, choices: ['none', 'reserved', 'no_class', 'two_records', 'combined_class', 'no_result', 'no_next_class', 'stage_end', 'age_group', 'refused'], words: { none: { vi: 'Không', en: 'Nothing' }, reserved: { vi: 'Bảo lưu', en: 'Reserved' }, no_class: { vi: 'Chưa có lớp năm nay', en: 'In no class' }, two_records: { vi: 'Có hai hồ sơ', en: 'Two records' }, combined_class: { vi: 'Học lớp ghép', en: 'In a combined class' }, no_result: { vi: 'Chưa có kết quả cuối năm', en: 'Without a result' }, no_next_class: { vi: 'Chưa có lớp để vào', en: 'No class to go to' }, stage_end: { vi: 'Hết cấp học', en: 'End of the stage' }, age_group: { vi: 'Khác nhóm tuổi', en: 'Of another age group' }, refused: { vi: 'Không ghi được', en: 'Could not be written' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'settled', kind: 'boolean', label: { vi: 'Đã xem', en: 'Settled' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Ghi chú', en: 'Note' }, limit: 300, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'proposed', kind: 'choice', label: { vi: 'Đề xuất', en: 'Proposed' }, choices: ['up', 'repeat', 'complete', 'leave', 'hold'], words: { up: { vi: 'Lên lớp', en: 'Up' }, repeat: { vi: 'Ở lại lớp', en: 'Repeats' }, complete: { vi: 'Hoàn thành, ra trường', en: 'Completes' }, leave: { vi: 'Thôi học, chuyển đi', en: 'Leaves' }, hold: { vi: 'Còn chờ', en: 'Waits' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'proposed_class', kind: 'integer', label: { vi: 'Lớp đề xuất (mã số)', en: 'Proposed class, its number' }, limit: 4611686018427387904, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  staffing_department: {
    module: 'staffing',
    type: 'Department',
    path: '/api/v1/staffing/departments',
    prefix: 'dep',
    label: { vi: 'Tổ chuyên môn, tổ văn phòng', en: 'Department' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'staffing_department', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên tổ', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại tổ', en: 'Kind' }, choices: ['subject', 'office'], words: { subject: { vi: 'Tổ chuyên môn', en: 'Subject department' }, office: { vi: 'Tổ văn phòng', en: 'Office' } }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  staffing_department_member: {
    module: 'staffing',
    type: 'DepartmentMember',
    path: '/api/v1/staffing/department-members',
    prefix: 'dpm',
    label: { vi: 'Thành viên tổ', en: 'Member of a department' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'staffing_department_member', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'department_id', kind: 'id', label: { vi: 'Tổ', en: 'Department' }, target: 'staffing_department', expands: 'department', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'position', kind: 'choice', label: { vi: 'Vị trí trong tổ', en: 'Position' }, choices: ['member', 'deputy', 'head'], words: { member: { vi: 'Thành viên', en: 'Member' }, deputy: { vi: 'Tổ phó', en: 'Deputy' }, head: { vi: 'Tổ trưởng', en: 'Head' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  staffing_duty: {
    module: 'staffing',
    type: 'Duty',
    path: '/api/v1/staffing/duties',
    prefix: 'dut',
    label: { vi: 'Nhiệm vụ kiêm nhiệm', en: 'Concurrent duty' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'staffing_duty', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Nhân sự', en: 'Staff member' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'duty_id', kind: 'id', label: { vi: 'Nhiệm vụ', en: 'Duty' }, target: 'codes_code_entry', expands: 'duty', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Quyết định', en: 'Decision' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'full_time', kind: 'boolean', label: { vi: 'Chuyên trách', en: 'Full time' }, help: { vi: 'Không dạy lớp, chỉ làm nhiệm vụ này.', en: 'Does this and teaches no class.' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'course', kind: 'text', label: { vi: 'Khóa bồi dưỡng, chứng chỉ', en: 'Course, certificate' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'course_on', kind: 'date', label: { vi: 'Ngày hoàn thành khóa', en: 'Course completed on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  staffing_teaching_assignment: {
    module: 'staffing',
    type: 'TeachingAssignment',
    path: '/api/v1/staffing/teaching-assignments',
    prefix: 'tas',
    label: { vi: 'Phân công giảng dạy', en: 'Teaching assignment' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'staffing_teaching_assignment', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp', en: 'Class' }, target: 'classes_class', expands: 'class', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'subject_id', kind: 'id', label: { vi: 'Môn', en: 'Subject' }, target: 'curriculum_subject', expands: 'subject', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'staff_member_id', kind: 'id', label: { vi: 'Giáo viên', en: 'Teacher' }, target: 'people_staff_member', expands: 'staff_member', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'group_id', kind: 'id', label: { vi: 'Nhóm học sinh', en: 'Group' }, help: { vi: 'Bỏ trống: dạy cả lớp.', en: 'Empty: the whole class.' }, target: 'classes_group', expands: 'group', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'periods_a_week', kind: 'integer', label: { vi: 'Số tiết một tuần', en: 'Periods a week' }, limit: 60, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'main', kind: 'boolean', label: { vi: 'Dạy chính', en: 'Main teacher' }, help: { vi: 'Người ghi điểm và ký sổ khi nhiều người cùng dạy.', en: 'Who enters the marks where several teach.' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  transfers_transfer: {
    module: 'transfers',
    type: 'Transfer',
    path: '/api/v1/transfers/transfers',
    prefix: 'trf',
    label: { vi: 'Chuyển trường', en: 'Transfer' },
    rest: 'read_only',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'transfers_transfer', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'direction', kind: 'choice', label: { vi: 'Chiều', en: 'Direction' }, choices: ['in', 'out'], words: { in: { vi: 'Chuyển đến', en: 'Arrival' }, out: { vi: 'Chuyển đi', en: 'Departure' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'state', kind: 'choice', label: { vi: 'Tình trạng', en: 'State' }, choices: ['applied', 'accepted', 'sent_to_origin', 'records_released', 'enrolled', 'origin_closed', 'refused', 'withdrawn'], words: { applied: { vi: 'Đã nộp đơn', en: 'Applied for' }, accepted: { vi: 'Đã đồng ý, chờ hồ sơ', en: 'Accepted, papers awaited' }, sent_to_origin: { vi: 'Đã đồng ý, chờ trường nơi đi trả hồ sơ', en: 'Accepted, asked for records' }, records_released: { vi: 'Đã trả hồ sơ', en: 'Records handed over' }, enrolled: { vi: 'Đã nhập học', en: 'Enrolled' }, origin_closed: { vi: 'Trường nơi đi đã ghi giảm', en: 'Closed at the old school' }, refused: { vi: 'Bị từ chối', en: 'Refused' }, withdrawn: { vi: 'Đã rút đơn', en: 'Withdrawn' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 150, required: false, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'birth_date', kind: 'date', label: { vi: 'Ngày sinh', en: 'Birth date' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'sex', kind: 'choice', label: { vi: 'Giới tính', en: 'Sex' }, choices: ['male', 'female'], words: { male: { vi: 'Nam', en: 'Male' }, female: { vi: 'Nữ', en: 'Female' } }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Hồ sơ ở trường này', en: 'Record at this school' }, target: 'people_pupil', expands: 'pupil', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'personal_number', kind: 'text', label: { vi: 'Số định danh cá nhân', en: 'Personal number' }, limit: 12, required: false, nullable: true, privacy: 'secret', sorted: false, searched: false, filtered: true },
      { name: 'other_code', kind: 'text', label: { vi: 'Mã trường nơi đi, nơi đến', en: 'Code of the other school' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'other_school', kind: 'text', label: { vi: 'Trường nơi đi, nơi đến', en: 'The other school' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'other_province', kind: 'boolean', label: { vi: 'Khác tỉnh', en: 'Another province' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'grade_id', kind: 'id', label: { vi: 'Khối', en: 'Grade' }, target: 'org_grade', expands: 'grade', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'class_id', kind: 'id', label: { vi: 'Lớp giữ chỗ, lớp học', en: 'Class' }, target: 'classes_class', expands: 'class', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'effective_on', kind: 'date', label: { vi: 'Ngày đầu ở trường nơi đến', en: 'First day at the new school' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'reason', kind: 'text', label: { vi: 'Lý do chuyển', en: 'Why he moves' }, limit: 500, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Lý do trả lời', en: 'Why it was answered so' }, limit: 500, required: false, nullable: false, privacy: 'personal', sorted: false, searched: false, filtered: true },
      { name: 'decision', kind: 'text', label: { vi: 'Số giấy, quyết định', en: 'Letter or decision' }, limit: 100, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'applied_on', kind: 'date', label: { vi: 'Ngày nộp đơn', en: 'Applied on' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'answer_due', kind: 'date', label: { vi: 'Hạn trả lời', en: 'Answer due' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'release_due', kind: 'date', label: { vi: 'Hạn trả hồ sơ', en: 'Records due' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'placement_due', kind: 'date', label: { vi: 'Hạn xếp lớp', en: 'Placement due' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'package_hash', kind: 'text', label: { vi: 'Mã băm của hồ sơ', en: 'Hash of the records' }, limit: 64, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'handshake', kind: 'text', label: { vi: 'Mã chung hai trường', en: 'Handshake' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'claim', kind: 'text', label: { vi: 'Giữ quyền một đơn', en: 'Claim' }, limit: 40, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'acted_by', kind: 'choice', label: { vi: 'Bên làm bước cuối', en: 'Whose step was last' }, choices: ['in', 'out'], words: { in: { vi: 'Chuyển đến', en: 'Arrival' }, out: { vi: 'Chuyển đi', en: 'Departure' } }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'last_set', kind: 'integer', label: { vi: 'Thay đổi của bước cuối', en: 'Change set of the last step' }, limit: 9223372036854775807, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  usage_use_kind: {
    module: 'usage',
    type: 'UseKind',
    path: '/api/v1/usage/use-kinds',
    prefix: 'ukd',
    label: { vi: 'Loại lượt dùng', en: 'Kind of use' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'usage_use_kind', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 60, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in', en: 'Printed name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'meaningful', kind: 'boolean', label: { vi: 'Có ý nghĩa', en: 'Meaningful' }, help: { vi: 'Tính vào chỉ số sử dụng thật, không chỉ đăng nhập.', en: 'Counts as real use, not only signing in.' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ', en: 'Legal basis' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
};

/** What the modules' own actions take, the parts of the path included, and answer. */
export interface Actions {
  'DELETE /api/v1/files/files/{id}': { input: null; output: null };
  'DELETE /api/v1/files/uploads/{id}': { input: null; output: null };
  'GET /api/v1/accounts/me': { input: null; output: One<Me> };
  'GET /api/v1/accounts/me/events': { input: null; output: One<EventView[]> };
  'GET /api/v1/accounts/service-accounts/{id}/tokens': { input: WhichService; output: One<TokenSummary[]> };
  'GET /api/v1/accounts/sessions': { input: null; output: One<SessionView[]> };
  'GET /api/v1/accounts/staff-access': { input: StaffAccessQuery; output: One<StaffAccess[]> };
  'GET /api/v1/calendar/days': { input: DaysQuery; output: One<CalendarDay[]> };
  'GET /api/v1/calendar/weeks': { input: YearQuery; output: One<Week[]> };
  'GET /api/v1/calendar/working-days': { input: WorkingDaysQuery; output: One<WorkingDay> };
  'GET /api/v1/calendar/year-dates': { input: YearQuery; output: One<YearDates> };
  'GET /api/v1/classes/sizes': { input: SizesQuery; output: One<ClassSize[]> };
  'GET /api/v1/dossier/doc-types': { input: NoDossierQuery; output: One<DocTypeName[]> };
  'GET /api/v1/dossier/evidence-of': { input: EvidenceQuery; output: One<EvidenceOf> };
  'GET /api/v1/dossier/push-receivers': { input: ReceiversQuery; output: One<ReceiverLine[]> };
  'GET /api/v1/dossier/push-receivers/{id}/deliveries': { input: WhichReceiver; output: One<DeliveryLine[]> };
  'GET /api/v1/dossier/room': { input: RoomQuery; output: One<EvidenceRoom> };
  'GET /api/v1/dossier/self-assessments/{id}/board': { input: WhichAssessment; output: One<AssessmentBoard> };
  'GET /api/v1/dossier/self-assessments/{id}/criterion': { input: CriterionQuery; output: One<CriterionPage> };
  'GET /api/v1/dossier/self-assessments/{id}/paper': { input: WhichAssessment; output: null };
  'GET /api/v1/dossier/standards': { input: NoDossierQuery; output: One<StandardChoice[]> };
  'GET /api/v1/exchange/exports/{code}': { input: ExportQuery; output: null };
  'GET /api/v1/exchange/formats': { input: FormatsQuery; output: One<FormatView[]> };
  'GET /api/v1/families/confirmation-rounds/{id}/rates': { input: WhichRound; output: One<AnswerRate[]> };
  'GET /api/v1/families/confirmation-rounds/{id}/reminders': { input: WhichRound; output: One<Reminder[]> };
  'GET /api/v1/families/known-facts': { input: FactsQuery; output: One<KnownFact[]> };
  'GET /api/v1/families/letter-coverage': { input: CoverageQuery; output: One<ClassCoverage[]> };
  'GET /api/v1/families/open-questions': { input: NoFilter; output: One<OpenQuestion[]> };
  'GET /api/v1/files/files/{id}': { input: FileAsk; output: One<FileDescription> };
  'GET /api/v1/files/files/{id}/content': { input: null; output: null };
  'GET /api/v1/files/uploads/{id}': { input: null; output: One<UploadState> };
  'GET /api/v1/files/usage': { input: UsageAsk; output: One<FileUsage> };
  'GET /api/v1/home/figures': { input: NoQuery; output: One<Figure[]> };
  'GET /api/v1/home/schools': { input: NoQuery; output: One<SchoolStanding[]> };
  'GET /api/v1/home/trend': { input: NoQuery; output: One<FigurePoint[]> };
  'GET /api/v1/home/waiting': { input: WaitingQuery; output: One<WaitingRow[]> };
  'GET /api/v1/imports/askers': { input: NoQuestion; output: One<ImportAsker[]> };
  'GET /api/v1/imports/files/{file}/recognised': { input: null; output: null };
  'GET /api/v1/imports/imports/{id}/error-workbook': { input: null; output: null };
  'GET /api/v1/imports/imports/{id}/lines': { input: null; output: null };
  'GET /api/v1/imports/imports/{id}/preview': { input: null; output: null };
  'GET /api/v1/imports/imports/{id}/report': { input: null; output: null };
  'GET /api/v1/imports/sheets': { input: NoQuestion; output: One<SheetView[]> };
  'GET /api/v1/imports/sheets/{code}/template': { input: null; output: null };
  'GET /api/v1/integrations/web-hooks/{id}/attempts': { input: WebHookChoiceInput; output: One<AttemptReport[]> };
  'GET /api/v1/merging/preview': { input: PairQuery; output: One<MergePreview> };
  'GET /api/v1/merging/result': { input: ResultQuery; output: One<MergeResult> };
  'GET /api/v1/merging/splits/preview': { input: SplitQuery; output: One<SplitRow[]> };
  'GET /api/v1/office/checklist': { input: ChecklistQuery; output: One<ChecklistItem[]> };
  'GET /api/v1/office/next-number': { input: NumberQuery; output: One<NumberProposal> };
  'GET /api/v1/office/schools/{id}/register': { input: BookQuery; output: null };
  'GET /api/v1/org/areas/successors': { input: SuccessorsQuery; output: One<AreaStep[]> };
  'GET /api/v1/org/schools/{id}/authorities': { input: AuthoritiesQuery; output: One<UnitNode[]> };
  'GET /api/v1/org/tree': { input: TreeQuery; output: One<UnitNode[]> };
  'GET /api/v1/people/known-people': { input: PeopleQuery; output: One<KnownPerson[]> };
  'GET /api/v1/planning/action-plans/{id}/paper': { input: PlanPaperQuery; output: null };
  'GET /api/v1/planning/period-reports/{id}/paper': { input: ReportPaperQuery; output: null };
  'GET /api/v1/planning/plan-cards': { input: PlanCardQuery; output: One<PlanCard[]> };
  'GET /api/v1/planning/plan-templates': { input: TemplatesQuery; output: One<PlanTemplate[]> };
  'GET /api/v1/planning/task-cards': { input: TaskCardQuery; output: One<TaskCard[]> };
  'GET /api/v1/planning/template-tasks': { input: TemplateQuery; output: One<TemplateTask[]> };
  'GET /api/v1/platform/change-sets/{id}/undo': { input: UndoRequest; output: One<UndoOutlook> };
  'GET /api/v1/platform/changes': { input: ChangesQuery; output: null };
  'GET /api/v1/platform/facts': { input: Nothing; output: One<FactReport[]> };
  'GET /api/v1/platform/home': { input: Nothing; output: One<CardReport[]> };
  'GET /api/v1/platform/import-sheets': { input: Nothing; output: One<SheetReport[]> };
  'GET /api/v1/platform/jobs': { input: JobQuery; output: One<JobReport[]> };
  'GET /api/v1/platform/jobs/{id}': { input: JobChoice; output: One<JobReport> };
  'GET /api/v1/platform/screens': { input: ScreensQuery; output: One<ScreenSummary[]> };
  'GET /api/v1/platform/screens/{id}': { input: ScreenQuery; output: One<ScreenInfo> };
  'GET /api/v1/platform/search': { input: SearchQuery; output: One<Hit[]> };
  'GET /api/v1/platform/status': { input: StatusQuery; output: One<SystemStatus> };
  'GET /api/v1/platform/undelivered': { input: FailureQuery; output: One<FailureReport[]> };
  'GET /api/v1/platform/worklists': { input: Nothing; output: One<WorklistCount[]> };
  'GET /api/v1/printouts/classes/{id}/cards': { input: ClassCards; output: null };
  'GET /api/v1/printouts/classes/{id}/letters': { input: ClassLetters; output: null };
  'GET /api/v1/printouts/classes/{id}/list': { input: ClassListQuery; output: null };
  'GET /api/v1/printouts/letter-templates/{id}/letters': { input: TemplateLetters; output: null };
  'GET /api/v1/printouts/pupils/{id}/card': { input: PupilCard; output: null };
  'GET /api/v1/printouts/pupils/{id}/letter': { input: PupilLetter; output: null };
  'GET /api/v1/printouts/schools/{id}/register': { input: RegisterQuery; output: null };
  'GET /api/v1/printouts/schools/{id}/staff-cards': { input: StaffCards; output: null };
  'GET /api/v1/printouts/schools/{id}/transfers': { input: TransferBookQuery; output: null };
  'GET /api/v1/printouts/staff-members/{id}/card': { input: StaffCard; output: null };
  'GET /api/v1/printouts/staff-members/{id}/letter': { input: StaffLetter; output: null };
  'GET /api/v1/privacy/access-log': { input: AccessQuery; output: One<AccessEntry[]> };
  'GET /api/v1/privacy/campaigns/{purpose}': { input: CampaignQuery; output: One<CampaignPage> };
  'GET /api/v1/privacy/changes': { input: ChangeQuery; output: One<ChangeEntry[]> };
  'GET /api/v1/privacy/changes/{id}': { input: WhichChange; output: One<ChangedRow[]> };
  'GET /api/v1/privacy/consents/mine': { input: ConsentsQuery; output: One<ConsentView[]> };
  'GET /api/v1/privacy/data-requests/{id}/document': { input: WhichRequest; output: null };
  'GET /api/v1/privacy/data-requests/{id}/erasure': { input: WhichRequest; output: One<ErasureLine[]> };
  'GET /api/v1/privacy/data-uses': { input: DataUseQuery; output: One<DataUse[]> };
  'GET /api/v1/privacy/retention': { input: RetentionQuery; output: One<RetentionLine[]> };
  'GET /api/v1/quality/school-scores': { input: SchoolScoresQuery; output: One<ScoreLine[]> };
  'GET /api/v1/quality/scores': { input: ScoresQuery; output: One<ScoreLine[]> };
  'GET /api/v1/quality/worklist': { input: WorklistQuery; output: One<WorkItem[]> };
  'GET /api/v1/quality/worklists': { input: WorklistsQuery; output: One<WorklistLine[]> };
  'GET /api/v1/readiness/actions': { input: NoReadinessQuery; output: One<NextAction[]> };
  'GET /api/v1/readiness/compare': { input: ComparisonQuery; output: One<ReadinessComparison> };
  'GET /api/v1/readiness/framework': { input: FrameworkQuery; output: One<FrameworkDocument> };
  'GET /api/v1/readiness/frameworks': { input: NoReadinessQuery; output: One<FrameworkLine[]> };
  'GET /api/v1/readiness/frameworks-in-force': { input: NoReadinessQuery; output: One<FrameworkName[]> };
  'GET /api/v1/readiness/frameworks/{id}/effect': { input: NamedFramework; output: One<Effect> };
  'GET /api/v1/readiness/indicator': { input: IndicatorQuery; output: One<Indicator> };
  'GET /api/v1/readiness/mirror': { input: MirrorQuery; output: One<Mirror> };
  'GET /api/v1/readiness/rows': { input: RowsQuery; output: One<RowsBehind> };
  'GET /api/v1/readiness/schools': { input: SchoolStandingsQuery; output: One<SchoolMirror[]> };
  'GET /api/v1/readiness/snapshots': { input: SnapshotsQuery; output: One<SnapshotLine[]> };
  'GET /api/v1/readiness/snapshots/{id}': { input: NamedSnapshot; output: One<SnapshotDocument> };
  'GET /api/v1/reorganisation/decisions/{id}/preview': { input: WhichDecision; output: One<Preview> };
  'GET /api/v1/rollover/plans/{id}/report': { input: WhichPlan; output: One<Report> };
  'GET /api/v1/rollover/plans/{id}/undo-look': { input: WhichPlan; output: One<UndoLook> };
  'GET /api/v1/setup/state': { input: null; output: One<SetupState> };
  'GET /api/v1/transfers/schools': { input: SchoolsQuery; output: One<SchoolChoice[]> };
  'GET /api/v1/transfers/transfers/{id}/package': { input: WhichTransfer; output: null };
  'GET /api/v1/usage/mine': { input: MyUseQuery; output: One<MyUse[]> };
  'GET /api/v1/usage/weeks': { input: WeeksQuery; output: One<WeekOfUse[]> };
  'GET /api/v1/workspace/records/{record}/attachments': { input: RecordQuery; output: One<AttachmentView[]> };
  'GET /api/v1/workspace/records/{record}/notes': { input: RecordQuery; output: One<NoteView[]> };
  'GET /api/v1/workspace/records/{record}/todos': { input: RecordQuery; output: One<TodoView[]> };
  'GET /api/v1/workspace/todos': { input: MyTodos; output: One<TodoView[]> };
  'GET /api/v1/workspace/views': { input: ViewQuery; output: One<ViewReport[]> };
  'PATCH /api/v1/files/uploads/{id}': { input: null; output: One<UploadState> };
  'POST /api/v1/accounts/accounts/open': { input: NewAccounts; output: One<OpenedAccount[]> };
  'POST /api/v1/accounts/accounts/{id}/close': { input: WhichAccount; output: null };
  'POST /api/v1/accounts/accounts/{id}/correct': { input: AccountCorrection; output: One<Account> };
  'POST /api/v1/accounts/accounts/{id}/lock': { input: WhichAccount; output: null };
  'POST /api/v1/accounts/accounts/{id}/recovery': { input: WhichAccount; output: One<OneTimeCode> };
  'POST /api/v1/accounts/accounts/{id}/second-factor/reset': { input: WhichAccount; output: null };
  'POST /api/v1/accounts/accounts/{id}/unlock': { input: WhichAccount; output: null };
  'POST /api/v1/accounts/activations': { input: Activation; output: One<Activated> };
  'POST /api/v1/accounts/me/password': { input: PasswordChange; output: One<Renewed> };
  'POST /api/v1/accounts/me/persons': { input: JoinPerson; output: One<JoinedPersons> };
  'POST /api/v1/accounts/me/seat': { input: SeatWish; output: One<Me> };
  'POST /api/v1/accounts/me/second-factor': { input: PasswordProof; output: One<TotpBegun> };
  'POST /api/v1/accounts/me/second-factor/confirm': { input: TotpCode; output: One<TotpConfirmed> };
  'POST /api/v1/accounts/me/second-factor/remove': { input: TotpRemoval; output: One<Renewed> };
  'POST /api/v1/accounts/service-accounts/{id}/tokens': { input: NewToken; output: One<IssuedToken> };
  'POST /api/v1/accounts/service-accounts/{id}/tokens/{token}/revoke': { input: WhichToken; output: null };
  'POST /api/v1/accounts/sessions': { input: SignIn; output: One<SignInAnswer> };
  'POST /api/v1/accounts/sessions/current/end': { input: null; output: null };
  'POST /api/v1/accounts/sessions/current/renew': { input: Renewal; output: One<Renewed> };
  'POST /api/v1/accounts/sessions/revoke-others': { input: null; output: One<SessionsRevoked> };
  'POST /api/v1/accounts/sessions/{id}/revoke': { input: SessionRef; output: One<SessionsRevoked> };
  'POST /api/v1/classes/enrolments/{id}/repeat': { input: Repeating; output: One<Enrolment> };
  'POST /api/v1/classes/enrolments/{id}/resume': { input: Resuming; output: One<Enrolment> };
  'POST /api/v1/custom/own-fields/add': { input: NewOwnField; output: One<OwnField> };
  'POST /api/v1/dossier/evidence/generate': { input: GenerateAsk; output: One<Evidence> };
  'POST /api/v1/dossier/evidences/add': { input: NewEvidence; output: One<Evidence> };
  'POST /api/v1/dossier/evidences/{id}/correct': { input: EvidenceCorrection; output: One<Evidence> };
  'POST /api/v1/dossier/evidences/{id}/link': { input: EvidencePlace; output: One<Evidence> };
  'POST /api/v1/dossier/evidences/{id}/unlink': { input: EvidencePlace; output: One<Evidence> };
  'POST /api/v1/dossier/evidences/{id}/withdraw': { input: EvidenceWithdrawal; output: One<Evidence> };
  'POST /api/v1/dossier/push-receivers/add': { input: NewPushReceiver; output: One<ReceiverLine> };
  'POST /api/v1/dossier/push-receivers/{id}/change': { input: ReceiverCorrection; output: One<ReceiverLine> };
  'POST /api/v1/dossier/push-receivers/{id}/push': { input: PushAsk; output: One<DossierJob> };
  'POST /api/v1/dossier/self-assessments/begin': { input: NewAssessment; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/choose-group': { input: GroupChoice; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/choose-owner': { input: OwnerChoice; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/confirm': { input: WhichAssessment; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/confirm-criteria': { input: CriterionChoice; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/freeze': { input: WhichAssessment; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/package': { input: WhichAssessment; output: One<DossierJob> };
  'POST /api/v1/dossier/self-assessments/{id}/reopen': { input: Reopening; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/submit': { input: WhichAssessment; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/write': { input: AssessmentText; output: One<SelfAssessment> };
  'POST /api/v1/dossier/self-assessments/{id}/write-criterion': { input: CriterionText; output: One<CriterionWork> };
  'POST /api/v1/dossier/self-assessments/{id}/write-standard': { input: StandardText; output: One<StandardWork> };
  'POST /api/v1/families/change-proposals/propose': { input: NewProposal; output: One<ChangeProposal> };
  'POST /api/v1/families/change-proposals/{id}/accept': { input: WhichProposal; output: One<ChangeProposal> };
  'POST /api/v1/families/change-proposals/{id}/attach': { input: ProposalPaper; output: One<ChangeProposal> };
  'POST /api/v1/families/change-proposals/{id}/refuse': { input: ProposalRefusal; output: One<ChangeProposal> };
  'POST /api/v1/families/change-proposals/{id}/withdraw': { input: WhichProposal; output: One<ChangeProposal> };
  'POST /api/v1/families/confirmation-rounds/open': { input: NewRound; output: One<ConfirmationRound> };
  'POST /api/v1/families/confirmation-rounds/{id}/add-class': { input: AddedClass; output: One<ConfirmationRound> };
  'POST /api/v1/families/confirmation-rounds/{id}/close': { input: WhichRound; output: One<ConfirmationRound> };
  'POST /api/v1/families/confirmation-rounds/{id}/extend': { input: RoundPeriod; output: One<ConfirmationRound> };
  'POST /api/v1/families/confirmations/confirm': { input: NewConfirmation; output: One<Confirmation> };
  'POST /api/v1/families/confirmations/take-back': { input: NewConfirmation; output: One<Confirmation> };
  'POST /api/v1/families/letter-batches/prepare': { input: PrepareLetters; output: One<LetterBatch> };
  'POST /api/v1/families/letter-batches/prepare-chosen': { input: PrepareChosenLetters; output: One<LetterBatch> };
  'POST /api/v1/families/letter-batches/print-several': { input: PrintBatches; output: null };
  'POST /api/v1/families/letter-batches/{id}/print': { input: WhichBatch; output: null };
  'POST /api/v1/families/proposed-values/{id}/accept': { input: WhichValue; output: One<ProposedValue> };
  'POST /api/v1/families/proposed-values/{id}/refuse': { input: ValueRefusal; output: One<ProposedValue> };
  'POST /api/v1/files/checks': { input: CheckAsk; output: One<CheckAsked> };
  'POST /api/v1/files/uploads': { input: NewUpload; output: One<UploadState> };
  'POST /api/v1/imports/files': { input: null; output: null };
  'POST /api/v1/imports/imports/begin': { input: NewImport; output: One<Import> };
  'POST /api/v1/imports/imports/{id}/apply': { input: WhichImport; output: One<Import> };
  'POST /api/v1/imports/imports/{id}/correct': { input: NewCorrections; output: One<Import> };
  'POST /api/v1/imports/imports/{id}/leave-out': { input: LeftOut; output: One<Import> };
  'POST /api/v1/imports/imports/{id}/look': { input: NewLook; output: One<Import> };
  'POST /api/v1/imports/imports/{id}/undo': { input: WhichImport; output: One<Import> };
  'POST /api/v1/integrations/web-hooks/add': { input: NewWebHook; output: One<WebHook> };
  'POST /api/v1/integrations/web-hooks/{id}/change': { input: WebHookCorrection; output: One<WebHook> };
  'POST /api/v1/integrations/web-hooks/{id}/end': { input: WebHookChoiceInput; output: One<WebHookChoice> };
  'POST /api/v1/integrations/web-hooks/{id}/secret': { input: WebHookChoiceInput; output: One<NewSecret> };
  'POST /api/v1/integrations/web-hooks/{id}/test': { input: WebHookChoiceInput; output: One<WebHook> };
  'POST /api/v1/merging/merges/begin': { input: NewMerge; output: One<Merge> };
  'POST /api/v1/merging/merges/{id}/undo': { input: WhichMerge; output: One<Merge> };
  'POST /api/v1/merging/splits/begin': { input: NewSplit; output: One<Pupil> };
  'POST /api/v1/office/bodies/form': { input: NewBody; output: One<Body> };
  'POST /api/v1/office/documents/draft': { input: NewDocument; output: One<Document> };
  'POST /api/v1/office/documents/register-arrival': { input: Arrival; output: One<Document> };
  'POST /api/v1/office/documents/{id}/ask-reading': { input: AskReading; output: One<ReadingAsked> };
  'POST /api/v1/office/documents/{id}/correct': { input: DocumentEdit; output: One<Document> };
  'POST /api/v1/office/documents/{id}/correct-arrival': { input: ArrivalEdit; output: One<Document> };
  'POST /api/v1/office/documents/{id}/discard': { input: WhichDocument; output: One<Document> };
  'POST /api/v1/office/documents/{id}/forward': { input: Forwarding; output: One<Document> };
  'POST /api/v1/office/documents/{id}/issue': { input: Issue; output: One<Document> };
  'POST /api/v1/office/documents/{id}/recall': { input: Recall; output: One<Document> };
  'POST /api/v1/office/documents/{id}/remind': { input: WhichDocument; output: One<Reminded> };
  'POST /api/v1/office/documents/{id}/replace': { input: WhichDocument; output: One<Document> };
  'POST /api/v1/office/documents/{id}/review': { input: Review; output: One<Document> };
  'POST /api/v1/office/documents/{id}/settle': { input: WhichDocument; output: One<Document> };
  'POST /api/v1/office/meetings/record': { input: NewMeeting; output: One<Meeting> };
  'POST /api/v1/office/number-counters/continue': { input: ContinueRegister; output: One<NumberCounter> };
  'POST /api/v1/office/reading-requests/{id}/confirm': { input: WhichReading; output: One<ReadingRequest> };
  'POST /api/v1/office/reading-requests/{id}/remind': { input: WhichReading; output: One<ReadingRequest> };
  'POST /api/v1/org/schools/add': { input: NewSchool; output: One<School> };
  'POST /api/v1/people/cards/read': { input: CardText; output: One<CardForm> };
  'POST /api/v1/people/duplicate-pairs/{id}/reopen': { input: PeopleDecision; output: One<DuplicatePair> };
  'POST /api/v1/people/duplicate-pairs/{id}/tell-apart': { input: PeopleDecision; output: One<DuplicatePair> };
  'POST /api/v1/people/guardianships/register': { input: NewGuardian; output: One<Guardianship> };
  'POST /api/v1/people/guardianships/{id}/contact': { input: Contact; output: One<Guardianship> };
  'POST /api/v1/people/pupils/change-state': { input: StateChange; output: One<PupilStatus> };
  'POST /api/v1/people/pupils/register': { input: NewPupil; output: One<Pupil> };
  'POST /api/v1/people/pupils/{id}/leave': { input: Leaving; output: One<PupilStatus> };
  'POST /api/v1/people/pupils/{id}/reserve': { input: Reserving; output: One<PupilStatus> };
  'POST /api/v1/people/staff-members/register': { input: NewStaffMember; output: One<StaffMember> };
  'POST /api/v1/people/verifications/verify': { input: NewVerification; output: One<Verification> };
  'POST /api/v1/planning/action-plans/from-template': { input: PlanFromTemplate; output: One<ActionPlan> };
  'POST /api/v1/planning/action-plans/{id}/activate': { input: NamedActionPlan; output: One<ActionPlan> };
  'POST /api/v1/planning/action-plans/{id}/close': { input: PlanClosing; output: One<ActionPlan> };
  'POST /api/v1/planning/action-plans/{id}/copy': { input: PlanCopy; output: One<ActionPlan> };
  'POST /api/v1/planning/action-plans/{id}/reopen': { input: NamedActionPlan; output: One<ActionPlan> };
  'POST /api/v1/planning/period-reports/write': { input: NewPeriodReport; output: One<PeriodReport> };
  'POST /api/v1/planning/period-reports/{id}/discard': { input: NamedPeriodReport; output: One<PeriodReport> };
  'POST /api/v1/planning/period-reports/{id}/rewrite': { input: PeriodReportText; output: One<PeriodReport> };
  'POST /api/v1/planning/period-reports/{id}/submit': { input: NamedPeriodReport; output: One<PeriodReport> };
  'POST /api/v1/planning/plan-tasks/{id}/assign': { input: TaskAssignment; output: One<PlanTask> };
  'POST /api/v1/planning/plan-tasks/{id}/close': { input: TaskClosing; output: One<PlanTask> };
  'POST /api/v1/planning/plan-tasks/{id}/reopen': { input: TaskReopening; output: One<PlanTask> };
  'POST /api/v1/planning/plan-tasks/{id}/report': { input: TaskProgress; output: One<TaskReport> };
  'POST /api/v1/planning/plan-tasks/{id}/take-back': { input: TaskTakeBack; output: One<PlanTask> };
  'POST /api/v1/platform/change-sets/{id}/undo': { input: UndoRequest; output: One<Undone> };
  'POST /api/v1/platform/changes/compare': { input: FeedComparison; output: null };
  'POST /api/v1/platform/jobs/{id}/cancel': { input: JobChoice; output: One<JobReport> };
  'POST /api/v1/platform/jobs/{id}/replay': { input: JobChoice; output: One<JobReport> };
  'POST /api/v1/platform/undelivered/{id}/replay': { input: FailureChoice; output: One<FailureReport> };
  'POST /api/v1/printouts/cards/issue': { input: IssueCards; output: One<CardsIssued> };
  'POST /api/v1/printouts/cards/{id}/reissue': { input: NamedCard; output: One<Card> };
  'POST /api/v1/printouts/cards/{id}/revoke': { input: NamedCard; output: One<Card> };
  'POST /api/v1/printouts/letter-templates/copy-samples': { input: CopySamples; output: One<SamplesCopied> };
  'POST /api/v1/printouts/letter-templates/{id}/send': { input: SendLetters; output: One<LettersSent> };
  'POST /api/v1/printouts/letters': { input: ChosenLetters; output: null };
  'POST /api/v1/printouts/register/number': { input: NumberRegister; output: One<RegisterNumbered> };
  'POST /api/v1/privacy/consents/decide': { input: ConsentDecision; output: One<Consent> };
  'POST /api/v1/privacy/consents/record-paper': { input: PaperConsent; output: One<Consent> };
  'POST /api/v1/privacy/data-requests/ask': { input: NewRequest; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/acknowledge': { input: WhichRequest; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/extend': { input: RequestExtension; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/finish': { input: RequestAnswer; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/prepare': { input: RequestAnswer; output: One<DataRequest> };
  'POST /api/v1/privacy/data-requests/{id}/refuse': { input: RequestAnswer; output: One<DataRequest> };
  'POST /api/v1/privacy/restrictions/{id}/lift': { input: WhichRestriction; output: One<Restriction> };
  'POST /api/v1/privacy/retention-rules/set': { input: RetentionSetting; output: One<RetentionRule> };
  'POST /api/v1/quality/accept': { input: QualityAcceptance; output: One<AcceptedFinding> };
  'POST /api/v1/quality/accepted/{id}/withdraw': { input: NamedAcceptance; output: One<Withdrawn> };
  'POST /api/v1/quality/refresh': { input: RefreshRequest; output: One<Refreshed> };
  'POST /api/v1/readiness/declarations/attest': { input: Attestation; output: One<Declaration> };
  'POST /api/v1/readiness/declarations/attest-together': { input: JointAttestation; output: One<Attested> };
  'POST /api/v1/readiness/declarations/{id}/withdraw': { input: NamedDeclaration; output: One<WithdrawnDeclaration> };
  'POST /api/v1/readiness/frameworks/check': { input: FrameworkText; output: One<FrameworkFault[]> };
  'POST /api/v1/readiness/frameworks/copy': { input: CopyFramework; output: One<FrameworkLine> };
  'POST /api/v1/readiness/frameworks/{id}/drop': { input: NamedFramework; output: One<FrameworkLine> };
  'POST /api/v1/readiness/frameworks/{id}/edit': { input: EditFramework; output: One<FrameworkLine> };
  'POST /api/v1/readiness/frameworks/{id}/enact': { input: EnactFramework; output: One<FrameworkLine> };
  'POST /api/v1/readiness/frameworks/{id}/retire': { input: RetireFramework; output: One<FrameworkLine> };
  'POST /api/v1/readiness/frameworks/{id}/try': { input: NamedFramework; output: One<TrialJob> };
  'POST /api/v1/readiness/snapshots/take': { input: SnapshotAsk; output: One<SnapshotLine> };
  'POST /api/v1/reorganisation/decision-lines/{id}/remove': { input: WhichLine; output: One<DecisionLine> };
  'POST /api/v1/reorganisation/decisions/enter': { input: NewDecision; output: One<ReorganisationDecision> };
  'POST /api/v1/reorganisation/decisions/{id}/add-line': { input: NewLine; output: One<DecisionLine> };
  'POST /api/v1/reorganisation/decisions/{id}/apply': { input: WhichDecision; output: One<ReorganisationDecision> };
  'POST /api/v1/reorganisation/decisions/{id}/undo': { input: WhichDecision; output: One<ReorganisationDecision> };
  'POST /api/v1/reorganisation/open-matters/{id}/settle': { input: Settlement; output: One<OpenMatter> };
  'POST /api/v1/rollover/plans/begin': { input: NewPlan; output: One<Plan> };
  'POST /api/v1/rollover/plans/{id}/apply': { input: WhichPlan; output: One<Plan> };
  'POST /api/v1/rollover/plans/{id}/discard': { input: WhichPlan; output: One<Plan> };
  'POST /api/v1/rollover/plans/{id}/propose': { input: WhichPlan; output: One<Plan> };
  'POST /api/v1/rollover/plans/{id}/undo': { input: WhichPlan; output: One<Plan> };
  'POST /api/v1/setup/communes': { input: CommuneQuestion; output: One<CommuneOffer> };
  'POST /api/v1/setup/found': { input: Foundation; output: One<Founded> };
  'POST /api/v1/setup/offer': { input: SetupKey; output: One<SetupOffer> };
  'POST /api/v1/transfers/transfers/apply': { input: NewDeparture; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/receive': { input: NewArrival; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/{id}/accept': { input: TransfersAcceptance; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/{id}/close': { input: Closing; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/{id}/enrol': { input: Placement; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/{id}/note-papers': { input: Papers; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/{id}/refuse': { input: TransfersRefusal; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/{id}/release': { input: Release; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/{id}/take-back': { input: WhichTransfer; output: One<Transfer> };
  'POST /api/v1/transfers/transfers/{id}/withdraw': { input: TransfersRefusal; output: One<Transfer> };
  'POST /api/v1/workspace/attachments/{id}/end': { input: NamedAttachment; output: One<AttachmentView> };
  'POST /api/v1/workspace/notes/{id}/edit': { input: NoteEdit; output: One<NoteView> };
  'POST /api/v1/workspace/notes/{id}/end': { input: NamedNote; output: One<NoteView> };
  'POST /api/v1/workspace/records/{record}/attachments': { input: NewAttachment; output: One<AttachmentView> };
  'POST /api/v1/workspace/records/{record}/notes': { input: NewNote; output: One<NoteView> };
  'POST /api/v1/workspace/records/{record}/todos': { input: NewTodo; output: One<TodoView> };
  'POST /api/v1/workspace/todos/{id}/edit': { input: TodoEdit; output: One<TodoView> };
  'POST /api/v1/workspace/todos/{id}/end': { input: NamedTodo; output: One<TodoView> };
  'POST /api/v1/workspace/todos/{id}/mark': { input: TodoDone; output: One<TodoView> };
  'POST /api/v1/workspace/views': { input: NewView; output: One<ViewReport> };
  'POST /api/v1/workspace/views/{id}/edit': { input: ViewEdit; output: One<ViewReport> };
  'POST /api/v1/workspace/views/{id}/end': { input: NamedView; output: One<ViewReport> };
}

export const actions: { readonly [Name in keyof Actions]: ActionInfo } = {
  'DELETE /api/v1/files/files/{id}': { method: 'DELETE', path: '/api/v1/files/files/{id}', module: 'files', label: { vi: 'Xóa tệp của mình khi chưa đính kèm', en: 'Remove an own file that hangs on nothing' }, writes: true },
  'DELETE /api/v1/files/uploads/{id}': { method: 'DELETE', path: '/api/v1/files/uploads/{id}', module: 'files', label: { vi: 'Hủy tệp đang gửi', en: 'Abort an upload' }, writes: true },
  'GET /api/v1/accounts/me': { method: 'GET', path: '/api/v1/accounts/me', module: 'accounts', label: { vi: 'Tôi và các vai của tôi', en: 'Who I am and what I may act as' }, writes: false },
  'GET /api/v1/accounts/me/events': { method: 'GET', path: '/api/v1/accounts/me/events', module: 'accounts', label: { vi: 'Nhật ký đăng nhập', en: 'What happened at my door' }, writes: false },
  'GET /api/v1/accounts/service-accounts/{id}/tokens': { method: 'GET', path: '/api/v1/accounts/service-accounts/{id}/tokens', module: 'accounts', label: { vi: 'Các khóa truy cập của dịch vụ', en: 'Tokens of the service' }, writes: false },
  'GET /api/v1/accounts/sessions': { method: 'GET', path: '/api/v1/accounts/sessions', module: 'accounts', label: { vi: 'Các phiên của tôi', en: 'My sessions' }, writes: false },
  'GET /api/v1/accounts/staff-access': { method: 'GET', path: '/api/v1/accounts/staff-access', module: 'accounts', label: { vi: 'Ai trong trường đăng nhập được', en: 'Who of the staff can sign in' }, writes: false },
  'GET /api/v1/calendar/days': { method: 'GET', path: '/api/v1/calendar/days', module: 'calendar', label: { vi: 'Từng ngày trong lịch', en: 'The calendar day by day' }, writes: false },
  'GET /api/v1/calendar/weeks': { method: 'GET', path: '/api/v1/calendar/weeks', module: 'calendar', label: { vi: 'Các tuần học', en: 'The teaching weeks of a year' }, writes: false },
  'GET /api/v1/calendar/working-days': { method: 'GET', path: '/api/v1/calendar/working-days', module: 'calendar', label: { vi: 'Đến ngày nào là đủ số ngày làm việc', en: 'The day on which a time ends' }, writes: false },
  'GET /api/v1/calendar/year-dates': { method: 'GET', path: '/api/v1/calendar/year-dates', module: 'calendar', label: { vi: 'Các mốc thời gian của năm học', en: 'The dates of a year' }, writes: false },
  'GET /api/v1/classes/sizes': { method: 'GET', path: '/api/v1/classes/sizes', module: 'classes', label: { vi: 'Sĩ số các lớp', en: 'Sizes of the classes' }, writes: false },
  'GET /api/v1/dossier/doc-types': { method: 'GET', path: '/api/v1/dossier/doc-types', module: 'dossier', label: { vi: 'Các loại tài liệu', en: 'Kinds of documents' }, writes: false },
  'GET /api/v1/dossier/evidence-of': { method: 'GET', path: '/api/v1/dossier/evidence-of', module: 'dossier', label: { vi: 'Minh chứng của một tiêu chí', en: 'Evidence of a criterion' }, writes: false },
  'GET /api/v1/dossier/push-receivers': { method: 'GET', path: '/api/v1/dossier/push-receivers', module: 'dossier', label: { vi: 'Các cổng tiếp nhận', en: 'Receivers' }, writes: false },
  'GET /api/v1/dossier/push-receivers/{id}/deliveries': { method: 'GET', path: '/api/v1/dossier/push-receivers/{id}/deliveries', module: 'dossier', label: { vi: 'Nhật ký gửi', en: 'What was sent' }, writes: false },
  'GET /api/v1/dossier/room': { method: 'GET', path: '/api/v1/dossier/room', module: 'dossier', label: { vi: 'Kho minh chứng', en: 'The evidence room' }, writes: false },
  'GET /api/v1/dossier/self-assessments/{id}/board': { method: 'GET', path: '/api/v1/dossier/self-assessments/{id}/board', module: 'dossier', label: { vi: 'Bảng tự đánh giá', en: 'The board' }, writes: false },
  'GET /api/v1/dossier/self-assessments/{id}/criterion': { method: 'GET', path: '/api/v1/dossier/self-assessments/{id}/criterion', module: 'dossier', label: { vi: 'Một tiêu chí', en: 'One criterion' }, writes: false },
  'GET /api/v1/dossier/self-assessments/{id}/paper': { method: 'GET', path: '/api/v1/dossier/self-assessments/{id}/paper', module: 'dossier', label: { vi: 'In hồ sơ', en: 'Print the dossier' }, writes: false },
  'GET /api/v1/dossier/standards': { method: 'GET', path: '/api/v1/dossier/standards', module: 'dossier', label: { vi: 'Các bộ tiêu chuẩn để tự đánh giá', en: 'Standards to assess against' }, writes: false },
  'GET /api/v1/exchange/exports/{code}': { method: 'GET', path: '/api/v1/exchange/exports/{code}', module: 'exchange', label: { vi: 'Xuất theo mẫu', en: 'Export in a form' }, writes: false },
  'GET /api/v1/exchange/formats': { method: 'GET', path: '/api/v1/exchange/formats', module: 'exchange', label: { vi: 'Các mẫu xuất được', en: 'Forms that can be exported' }, writes: false },
  'GET /api/v1/families/confirmation-rounds/{id}/rates': { method: 'GET', path: '/api/v1/families/confirmation-rounds/{id}/rates', module: 'families', label: { vi: 'Tỷ lệ trả lời theo lớp', en: 'Answers by class' }, writes: false },
  'GET /api/v1/families/confirmation-rounds/{id}/reminders': { method: 'GET', path: '/api/v1/families/confirmation-rounds/{id}/reminders', module: 'families', label: { vi: 'Gia đình chưa trả lời', en: 'Who has not answered' }, writes: false },
  'GET /api/v1/families/known-facts': { method: 'GET', path: '/api/v1/families/known-facts', module: 'families', label: { vi: 'Thông tin của con mà trường đang giữ', en: 'What the school keeps about my child' }, writes: false },
  'GET /api/v1/families/letter-coverage': { method: 'GET', path: '/api/v1/families/letter-coverage', module: 'families', label: { vi: 'Gia đình đã vào hệ thống, theo lớp', en: 'Families that are in, by class' }, writes: false },
  'GET /api/v1/families/open-questions': { method: 'GET', path: '/api/v1/families/open-questions', module: 'families', label: { vi: 'Đợt xác nhận đang hỏi tôi', en: 'What I am asked to confirm' }, writes: false },
  'GET /api/v1/files/files/{id}': { method: 'GET', path: '/api/v1/files/files/{id}', module: 'files', label: { vi: 'Thông tin tệp', en: 'What is known of a file' }, writes: false },
  'GET /api/v1/files/files/{id}/content': { method: 'GET', path: '/api/v1/files/files/{id}/content', module: 'files', label: { vi: 'Nội dung tệp', en: 'The content of a file' }, writes: false },
  'GET /api/v1/files/uploads/{id}': { method: 'GET', path: '/api/v1/files/uploads/{id}', module: 'files', label: { vi: 'Tệp đang gửi đã đến đâu', en: 'How far an upload has come' }, writes: false },
  'GET /api/v1/files/usage': { method: 'GET', path: '/api/v1/files/usage', module: 'files', label: { vi: 'Dung lượng đã dùng', en: 'Room that is used' }, writes: false },
  'GET /api/v1/home/figures': { method: 'GET', path: '/api/v1/home/figures', module: 'home', label: { vi: 'Số liệu của tôi', en: 'My figures' }, writes: false },
  'GET /api/v1/home/schools': { method: 'GET', path: '/api/v1/home/schools', module: 'home', label: { vi: 'Các trường cấp dưới', en: 'How the schools below stand' }, writes: false },
  'GET /api/v1/home/trend': { method: 'GET', path: '/api/v1/home/trend', module: 'home', label: { vi: 'Số liệu theo ngày', en: 'Figures by day' }, writes: false },
  'GET /api/v1/home/waiting': { method: 'GET', path: '/api/v1/home/waiting', module: 'home', label: { vi: 'Những dòng đang chờ tôi', en: 'The rows that wait for me' }, writes: false },
  'GET /api/v1/imports/askers': { method: 'GET', path: '/api/v1/imports/askers', module: 'imports', label: { vi: 'Ai đã nhập', en: 'Who imported' }, writes: false },
  'GET /api/v1/imports/files/{file}/recognised': { method: 'GET', path: '/api/v1/imports/files/{file}/recognised', module: 'imports', label: { vi: 'Tệp là danh sách gì', en: 'What a file is a list of' }, writes: false },
  'GET /api/v1/imports/imports/{id}/error-workbook': { method: 'GET', path: '/api/v1/imports/imports/{id}/error-workbook', module: 'imports', label: { vi: 'Tệp có đánh dấu lỗi', en: 'The file with its faults marked' }, writes: false },
  'GET /api/v1/imports/imports/{id}/lines': { method: 'GET', path: '/api/v1/imports/imports/{id}/lines', module: 'imports', label: { vi: 'Các dòng của bản xem trước', en: 'Lines of the preview' }, writes: false },
  'GET /api/v1/imports/imports/{id}/preview': { method: 'GET', path: '/api/v1/imports/imports/{id}/preview', module: 'imports', label: { vi: 'Bản xem trước: cột, số đếm', en: 'The preview: columns, counts' }, writes: false },
  'GET /api/v1/imports/imports/{id}/report': { method: 'GET', path: '/api/v1/imports/imports/{id}/report', module: 'imports', label: { vi: 'Báo cáo của lần nhập', en: 'The report of an import' }, writes: false },
  'GET /api/v1/imports/sheets': { method: 'GET', path: '/api/v1/imports/sheets', module: 'imports', label: { vi: 'Các mẫu nhập và cột', en: 'Sheets and their columns' }, writes: false },
  'GET /api/v1/imports/sheets/{code}/template': { method: 'GET', path: '/api/v1/imports/sheets/{code}/template', module: 'imports', label: { vi: 'Tệp mẫu để điền', en: 'An empty workbook to fill in' }, writes: false },
  'GET /api/v1/integrations/web-hooks/{id}/attempts': { method: 'GET', path: '/api/v1/integrations/web-hooks/{id}/attempts', module: 'integrations', label: { vi: 'Các lần gửi gần đây', en: 'The last attempts' }, writes: false },
  'GET /api/v1/merging/preview': { method: 'GET', path: '/api/v1/merging/preview', module: 'merging', label: { vi: 'Xem trước khi gộp hai hồ sơ', en: 'What a merge would do' }, writes: false },
  'GET /api/v1/merging/result': { method: 'GET', path: '/api/v1/merging/result', module: 'merging', label: { vi: 'Hồ sơ hiện nay của một mã cũ', en: 'Where a merged record went' }, writes: false },
  'GET /api/v1/merging/splits/preview': { method: 'GET', path: '/api/v1/merging/splits/preview', module: 'merging', label: { vi: 'Những dòng có thể tách', en: 'Rows that a split may take' }, writes: false },
  'GET /api/v1/office/checklist': { method: 'GET', path: '/api/v1/office/checklist', module: 'office', label: { vi: 'Văn bản theo bộ tiêu chuẩn', en: 'Documents by the standard' }, writes: false },
  'GET /api/v1/office/next-number': { method: 'GET', path: '/api/v1/office/next-number', module: 'office', label: { vi: 'Số sẽ cấp', en: 'The number to be given' }, writes: false },
  'GET /api/v1/office/schools/{id}/register': { method: 'GET', path: '/api/v1/office/schools/{id}/register', module: 'office', label: { vi: 'In sổ văn bản của năm', en: 'Print the register of a year' }, writes: false },
  'GET /api/v1/org/areas/successors': { method: 'GET', path: '/api/v1/org/areas/successors', module: 'org', label: { vi: 'Đơn vị hành chính nay là gì', en: 'What an area became' }, writes: false },
  'GET /api/v1/org/schools/{id}/authorities': { method: 'GET', path: '/api/v1/org/schools/{id}/authorities', module: 'org', label: { vi: 'Các cơ quan quản lý trường', en: 'The authorities above a school' }, writes: false },
  'GET /api/v1/org/tree': { method: 'GET', path: '/api/v1/org/tree', module: 'org', label: { vi: 'Hệ thống cơ quan và trường', en: 'The tree of authorities' }, writes: false },
  'GET /api/v1/people/known-people': { method: 'GET', path: '/api/v1/people/known-people', module: 'people', label: { vi: 'Tìm người theo tên và năm sinh', en: 'Find people by name and year of birth' }, writes: false },
  'GET /api/v1/planning/action-plans/{id}/paper': { method: 'GET', path: '/api/v1/planning/action-plans/{id}/paper', module: 'planning', label: { vi: 'In kế hoạch', en: 'Print the plan' }, writes: false },
  'GET /api/v1/planning/period-reports/{id}/paper': { method: 'GET', path: '/api/v1/planning/period-reports/{id}/paper', module: 'planning', label: { vi: 'In báo cáo', en: 'Print the report' }, writes: false },
  'GET /api/v1/planning/plan-cards': { method: 'GET', path: '/api/v1/planning/plan-cards', module: 'planning', label: { vi: 'Các kế hoạch với số việc', en: 'Plans with their counts' }, writes: false },
  'GET /api/v1/planning/plan-templates': { method: 'GET', path: '/api/v1/planning/plan-templates', module: 'planning', label: { vi: 'Các mẫu kế hoạch', en: 'Templates of plans' }, writes: false },
  'GET /api/v1/planning/task-cards': { method: 'GET', path: '/api/v1/planning/task-cards', module: 'planning', label: { vi: 'Công việc trên bảng', en: 'Tasks of a board' }, writes: false },
  'GET /api/v1/planning/template-tasks': { method: 'GET', path: '/api/v1/planning/template-tasks', module: 'planning', label: { vi: 'Việc trong một mẫu', en: 'Tasks of a template' }, writes: false },
  'GET /api/v1/platform/change-sets/{id}/undo': { method: 'GET', path: '/api/v1/platform/change-sets/{id}/undo', module: 'platform', label: { vi: 'Có hoàn tác được không', en: 'Whether a change set can be taken back' }, writes: false },
  'GET /api/v1/platform/changes': { method: 'GET', path: '/api/v1/platform/changes', module: 'platform', label: { vi: 'Những gì đã thay đổi từ lần trước', en: 'What changed since the last time' }, writes: false },
  'GET /api/v1/platform/facts': { method: 'GET', path: '/api/v1/platform/facts', module: 'platform', label: { vi: 'Số liệu chứng minh', en: 'Facts that the modules can prove' }, writes: false },
  'GET /api/v1/platform/home': { method: 'GET', path: '/api/v1/platform/home', module: 'platform', label: { vi: 'Số liệu trang chủ', en: 'Figures of the home page' }, writes: false },
  'GET /api/v1/platform/import-sheets': { method: 'GET', path: '/api/v1/platform/import-sheets', module: 'platform', label: { vi: 'Các mẫu nhập', en: 'What can be imported' }, writes: false },
  'GET /api/v1/platform/jobs': { method: 'GET', path: '/api/v1/platform/jobs', module: 'platform', label: { vi: 'Các việc chạy nền', en: 'Jobs' }, writes: false },
  'GET /api/v1/platform/jobs/{id}': { method: 'GET', path: '/api/v1/platform/jobs/{id}', module: 'platform', label: { vi: 'Một việc chạy nền', en: 'One job' }, writes: false },
  'GET /api/v1/platform/screens': { method: 'GET', path: '/api/v1/platform/screens', module: 'platform', label: { vi: 'Các màn hình được dùng', en: 'The screens that I may use' }, writes: false },
  'GET /api/v1/platform/screens/{id}': { method: 'GET', path: '/api/v1/platform/screens/{id}', module: 'platform', label: { vi: 'Một màn hình', en: 'One screen' }, writes: false },
  'GET /api/v1/platform/search': { method: 'GET', path: '/api/v1/platform/search', module: 'platform', label: { vi: 'Tìm trong tất cả', en: 'Search everything' }, writes: false },
  'GET /api/v1/platform/status': { method: 'GET', path: '/api/v1/platform/status', module: 'platform', label: { vi: 'Tình trạng hệ thống', en: 'Status of the system' }, writes: false },
  'GET /api/v1/platform/undelivered': { method: 'GET', path: '/api/v1/platform/undelivered', module: 'platform', label: { vi: 'Sự kiện chưa xử lý được', en: 'Events that could not be handled' }, writes: false },
  'GET /api/v1/platform/worklists': { method: 'GET', path: '/api/v1/platform/worklists', module: 'platform', label: { vi: 'Việc đang chờ tôi', en: 'What waits for me' }, writes: false },
  'GET /api/v1/printouts/classes/{id}/cards': { method: 'GET', path: '/api/v1/printouts/classes/{id}/cards', module: 'printouts', label: { vi: 'In thẻ học sinh', en: 'Print the cards of the pupils' }, writes: false },
  'GET /api/v1/printouts/classes/{id}/letters': { method: 'GET', path: '/api/v1/printouts/classes/{id}/letters', module: 'printouts', label: { vi: 'In thư, giấy tờ cho cả lớp', en: 'Print letters for the class' }, writes: false },
  'GET /api/v1/printouts/classes/{id}/list': { method: 'GET', path: '/api/v1/printouts/classes/{id}/list', module: 'printouts', label: { vi: 'In danh sách lớp', en: 'Print the class list' }, writes: false },
  'GET /api/v1/printouts/letter-templates/{id}/letters': { method: 'GET', path: '/api/v1/printouts/letter-templates/{id}/letters', module: 'printouts', label: { vi: 'In thư', en: 'Print letters' }, writes: false },
  'GET /api/v1/printouts/pupils/{id}/card': { method: 'GET', path: '/api/v1/printouts/pupils/{id}/card', module: 'printouts', label: { vi: 'In thẻ', en: 'Print the card' }, writes: false },
  'GET /api/v1/printouts/pupils/{id}/letter': { method: 'GET', path: '/api/v1/printouts/pupils/{id}/letter', module: 'printouts', label: { vi: 'In thư, giấy xác nhận', en: 'Print a letter' }, writes: false },
  'GET /api/v1/printouts/schools/{id}/register': { method: 'GET', path: '/api/v1/printouts/schools/{id}/register', module: 'printouts', label: { vi: 'In sổ đăng bộ', en: 'Print the register of admissions' }, writes: false },
  'GET /api/v1/printouts/schools/{id}/staff-cards': { method: 'GET', path: '/api/v1/printouts/schools/{id}/staff-cards', module: 'printouts', label: { vi: 'In thẻ cán bộ, giáo viên, nhân viên', en: 'Print the cards of the staff' }, writes: false },
  'GET /api/v1/printouts/schools/{id}/transfers': { method: 'GET', path: '/api/v1/printouts/schools/{id}/transfers', module: 'printouts', label: { vi: 'In sổ chuyển đi, chuyển đến', en: 'Print the book of transfers' }, writes: false },
  'GET /api/v1/printouts/staff-members/{id}/card': { method: 'GET', path: '/api/v1/printouts/staff-members/{id}/card', module: 'printouts', label: { vi: 'In thẻ', en: 'Print the card' }, writes: false },
  'GET /api/v1/printouts/staff-members/{id}/letter': { method: 'GET', path: '/api/v1/printouts/staff-members/{id}/letter', module: 'printouts', label: { vi: 'In thư, giấy xác nhận', en: 'Print a letter' }, writes: false },
  'GET /api/v1/privacy/access-log': { method: 'GET', path: '/api/v1/privacy/access-log', module: 'privacy', label: { vi: 'Ai đã xem dữ liệu', en: 'Who looked at hidden data' }, writes: false },
  'GET /api/v1/privacy/campaigns/{purpose}': { method: 'GET', path: '/api/v1/privacy/campaigns/{purpose}', module: 'privacy', label: { vi: 'Những ai cần được hỏi', en: 'Who is to be asked' }, writes: false },
  'GET /api/v1/privacy/changes': { method: 'GET', path: '/api/v1/privacy/changes', module: 'privacy', label: { vi: 'Ai đã thay đổi dữ liệu', en: 'Who changed data' }, writes: false },
  'GET /api/v1/privacy/changes/{id}': { method: 'GET', path: '/api/v1/privacy/changes/{id}', module: 'privacy', label: { vi: 'Một lần thay đổi đã ghi gì', en: 'What a change wrote' }, writes: false },
  'GET /api/v1/privacy/consents/mine': { method: 'GET', path: '/api/v1/privacy/consents/mine', module: 'privacy', label: { vi: 'Ý kiến của tôi và của con tôi', en: 'What I and my children consent to' }, writes: false },
  'GET /api/v1/privacy/data-requests/{id}/document': { method: 'GET', path: '/api/v1/privacy/data-requests/{id}/document', module: 'privacy', label: { vi: 'Tải bản trích dữ liệu', en: 'Download the data given out' }, writes: false },
  'GET /api/v1/privacy/data-requests/{id}/erasure': { method: 'GET', path: '/api/v1/privacy/data-requests/{id}/erasure', module: 'privacy', label: { vi: 'Xóa gì, giữ gì', en: 'What erasing would do' }, writes: false },
  'GET /api/v1/privacy/data-uses': { method: 'GET', path: '/api/v1/privacy/data-uses', module: 'privacy', label: { vi: 'Được dùng dữ liệu của một người vào việc gì', en: 'What data may be used for' }, writes: false },
  'GET /api/v1/privacy/retention': { method: 'GET', path: '/api/v1/privacy/retention', module: 'privacy', label: { vi: 'Dữ liệu đến hạn xóa', en: 'What is due for erasure' }, writes: false },
  'GET /api/v1/quality/school-scores': { method: 'GET', path: '/api/v1/quality/school-scores', module: 'quality', label: { vi: 'Chất lượng dữ liệu của các trường', en: 'Scores of the schools' }, writes: false },
  'GET /api/v1/quality/scores': { method: 'GET', path: '/api/v1/quality/scores', module: 'quality', label: { vi: 'Đúng, đủ, sạch, sống', en: 'Correct, complete, clean, alive' }, writes: false },
  'GET /api/v1/quality/worklist': { method: 'GET', path: '/api/v1/quality/worklist', module: 'quality', label: { vi: 'Lỗi dữ liệu cần sửa', en: 'Findings to mend' }, writes: false },
  'GET /api/v1/quality/worklists': { method: 'GET', path: '/api/v1/quality/worklists', module: 'quality', label: { vi: 'Số lỗi theo lớp, người sửa', en: 'Findings by class and fixer' }, writes: false },
  'GET /api/v1/readiness/actions': { method: 'GET', path: '/api/v1/readiness/actions', module: 'readiness', label: { vi: 'Việc tôi làm được để lên mức', en: 'What I can do to lift the school' }, writes: false },
  'GET /api/v1/readiness/compare': { method: 'GET', path: '/api/v1/readiness/compare', module: 'readiness', label: { vi: 'So với bản chụp gần nhất', en: 'Compare with a snapshot' }, writes: false },
  'GET /api/v1/readiness/framework': { method: 'GET', path: '/api/v1/readiness/framework', module: 'readiness', label: { vi: 'Một bộ tiêu chuẩn', en: 'One framework' }, writes: false },
  'GET /api/v1/readiness/frameworks': { method: 'GET', path: '/api/v1/readiness/frameworks', module: 'readiness', label: { vi: 'Các bộ tiêu chuẩn', en: 'Frameworks' }, writes: false },
  'GET /api/v1/readiness/frameworks-in-force': { method: 'GET', path: '/api/v1/readiness/frameworks-in-force', module: 'readiness', label: { vi: 'Các bộ tiêu chuẩn đang dùng', en: 'The frameworks in force' }, writes: false },
  'GET /api/v1/readiness/frameworks/{id}/effect': { method: 'GET', path: '/api/v1/readiness/frameworks/{id}/effect', module: 'readiness', label: { vi: 'Ảnh hưởng tới các trường', en: 'The effect on schools' }, writes: false },
  'GET /api/v1/readiness/indicator': { method: 'GET', path: '/api/v1/readiness/indicator', module: 'readiness', label: { vi: 'Một tiêu chí', en: 'One indicator' }, writes: false },
  'GET /api/v1/readiness/mirror': { method: 'GET', path: '/api/v1/readiness/mirror', module: 'readiness', label: { vi: 'Trường đang ở đâu', en: 'Where the school stands' }, writes: false },
  'GET /api/v1/readiness/rows': { method: 'GET', path: '/api/v1/readiness/rows', module: 'readiness', label: { vi: 'Các dòng đằng sau một con số', en: 'The rows behind a number' }, writes: false },
  'GET /api/v1/readiness/schools': { method: 'GET', path: '/api/v1/readiness/schools', module: 'readiness', label: { vi: 'Các trường theo bộ tiêu chuẩn', en: 'The schools against the standard' }, writes: false },
  'GET /api/v1/readiness/snapshots': { method: 'GET', path: '/api/v1/readiness/snapshots', module: 'readiness', label: { vi: 'Các bản chụp', en: 'Snapshots' }, writes: false },
  'GET /api/v1/readiness/snapshots/{id}': { method: 'GET', path: '/api/v1/readiness/snapshots/{id}', module: 'readiness', label: { vi: 'Một bản chụp', en: 'One snapshot' }, writes: false },
  'GET /api/v1/reorganisation/decisions/{id}/preview': { method: 'GET', path: '/api/v1/reorganisation/decisions/{id}/preview', module: 'reorganisation', label: { vi: 'Xem trước quyết định', en: 'Preview of a decision' }, writes: false },
  'GET /api/v1/rollover/plans/{id}/report': { method: 'GET', path: '/api/v1/rollover/plans/{id}/report', module: 'rollover', label: { vi: 'Báo cáo chạy thử', en: 'Report of a dry run' }, writes: false },
  'GET /api/v1/rollover/plans/{id}/undo-look': { method: 'GET', path: '/api/v1/rollover/plans/{id}/undo-look', module: 'rollover', label: { vi: 'Xem trước khi hoàn tác', en: 'Look before an undo' }, writes: false },
  'GET /api/v1/setup/state': { method: 'GET', path: '/api/v1/setup/state', module: 'setup', label: { vi: 'Máy chủ có chờ lập trường không', en: 'Whether the server waits for its first school' }, writes: false },
  'GET /api/v1/transfers/schools': { method: 'GET', path: '/api/v1/transfers/schools', module: 'transfers', label: { vi: 'Tìm trường để chuyển đến', en: 'Schools to move to' }, writes: false },
  'GET /api/v1/transfers/transfers/{id}/package': { method: 'GET', path: '/api/v1/transfers/transfers/{id}/package', module: 'transfers', label: { vi: 'Tải hồ sơ trường nơi đi đã trả', en: 'Download the records' }, writes: false },
  'GET /api/v1/usage/mine': { method: 'GET', path: '/api/v1/usage/mine', module: 'usage', label: { vi: 'Lượt dùng của tôi', en: 'My own use' }, writes: false },
  'GET /api/v1/usage/weeks': { method: 'GET', path: '/api/v1/usage/weeks', module: 'usage', label: { vi: 'Mức độ sử dụng theo tuần', en: 'Use by week' }, writes: false },
  'GET /api/v1/workspace/records/{record}/attachments': { method: 'GET', path: '/api/v1/workspace/records/{record}/attachments', module: 'workspace', label: { vi: 'Tệp đính kèm của hồ sơ', en: 'Attachments of a record' }, writes: false },
  'GET /api/v1/workspace/records/{record}/notes': { method: 'GET', path: '/api/v1/workspace/records/{record}/notes', module: 'workspace', label: { vi: 'Ghi chú của hồ sơ', en: 'Notes beside a record' }, writes: false },
  'GET /api/v1/workspace/records/{record}/todos': { method: 'GET', path: '/api/v1/workspace/records/{record}/todos', module: 'workspace', label: { vi: 'Việc của hồ sơ', en: 'To-dos of a record' }, writes: false },
  'GET /api/v1/workspace/todos': { method: 'GET', path: '/api/v1/workspace/todos', module: 'workspace', label: { vi: 'Việc đang chờ tôi', en: 'What waits for me' }, writes: false },
  'GET /api/v1/workspace/views': { method: 'GET', path: '/api/v1/workspace/views', module: 'workspace', label: { vi: 'Khung nhìn đã lưu', en: 'Saved views' }, writes: false },
  'PATCH /api/v1/files/uploads/{id}': { method: 'PATCH', path: '/api/v1/files/uploads/{id}', module: 'files', label: { vi: 'Gửi tiếp nội dung tệp', en: 'Send the bytes from Upload-Offset on' }, writes: true },
  'POST /api/v1/accounts/accounts/open': { method: 'POST', path: '/api/v1/accounts/accounts/open', module: 'accounts', label: { vi: 'Mở tài khoản cho nhiều người', en: 'Open accounts for many people' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/close': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/close', module: 'accounts', label: { vi: 'Đóng tài khoản', en: 'Close the account' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/correct': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/correct', module: 'accounts', label: { vi: 'Sửa tài khoản', en: 'Correct the account' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/lock': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/lock', module: 'accounts', label: { vi: 'Khóa tài khoản', en: 'Lock the account' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/recovery': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/recovery', module: 'accounts', label: { vi: 'Cấp mã lấy lại tài khoản', en: 'Give a new way in' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/second-factor/reset': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/second-factor/reset', module: 'accounts', label: { vi: 'Bỏ xác thực hai lớp', en: 'Remove the second factor' }, writes: true },
  'POST /api/v1/accounts/accounts/{id}/unlock': { method: 'POST', path: '/api/v1/accounts/accounts/{id}/unlock', module: 'accounts', label: { vi: 'Mở khóa tài khoản', en: 'Unlock the account' }, writes: true },
  'POST /api/v1/accounts/activations': { method: 'POST', path: '/api/v1/accounts/activations', module: 'accounts', label: { vi: 'Kích hoạt bằng mã', en: 'Activate by a code' }, writes: true },
  'POST /api/v1/accounts/me/password': { method: 'POST', path: '/api/v1/accounts/me/password', module: 'accounts', label: { vi: 'Đổi mật khẩu', en: 'Change the password' }, writes: true },
  'POST /api/v1/accounts/me/persons': { method: 'POST', path: '/api/v1/accounts/me/persons', module: 'accounts', label: { vi: 'Thêm hồ sơ của tôi ở trường khác bằng mã', en: 'Take over an account opened for me' }, writes: true },
  'POST /api/v1/accounts/me/seat': { method: 'POST', path: '/api/v1/accounts/me/seat', module: 'accounts', label: { vi: 'Chọn vai', en: 'Choose a seat' }, writes: true },
  'POST /api/v1/accounts/me/second-factor': { method: 'POST', path: '/api/v1/accounts/me/second-factor', module: 'accounts', label: { vi: 'Bắt đầu bật xác thực hai lớp', en: 'Begin a second factor' }, writes: true },
  'POST /api/v1/accounts/me/second-factor/confirm': { method: 'POST', path: '/api/v1/accounts/me/second-factor/confirm', module: 'accounts', label: { vi: 'Xác nhận xác thực hai lớp', en: 'Confirm the second factor' }, writes: true },
  'POST /api/v1/accounts/me/second-factor/remove': { method: 'POST', path: '/api/v1/accounts/me/second-factor/remove', module: 'accounts', label: { vi: 'Tắt xác thực hai lớp', en: 'Remove the second factor' }, writes: true },
  'POST /api/v1/accounts/service-accounts/{id}/tokens': { method: 'POST', path: '/api/v1/accounts/service-accounts/{id}/tokens', module: 'accounts', label: { vi: 'Cấp khóa truy cập', en: 'Issue a token' }, writes: true },
  'POST /api/v1/accounts/service-accounts/{id}/tokens/{token}/revoke': { method: 'POST', path: '/api/v1/accounts/service-accounts/{id}/tokens/{token}/revoke', module: 'accounts', label: { vi: 'Thu hồi khóa truy cập', en: 'Revoke a token' }, writes: true },
  'POST /api/v1/accounts/sessions': { method: 'POST', path: '/api/v1/accounts/sessions', module: 'accounts', label: { vi: 'Đăng nhập', en: 'Sign in' }, writes: true },
  'POST /api/v1/accounts/sessions/current/end': { method: 'POST', path: '/api/v1/accounts/sessions/current/end', module: 'accounts', label: { vi: 'Đăng xuất', en: 'Sign out' }, writes: true },
  'POST /api/v1/accounts/sessions/current/renew': { method: 'POST', path: '/api/v1/accounts/sessions/current/renew', module: 'accounts', label: { vi: 'Gia hạn phiên', en: 'Renew the session' }, writes: true },
  'POST /api/v1/accounts/sessions/revoke-others': { method: 'POST', path: '/api/v1/accounts/sessions/revoke-others', module: 'accounts', label: { vi: 'Đóng các phiên khác', en: 'Close all others' }, writes: true },
  'POST /api/v1/accounts/sessions/{id}/revoke': { method: 'POST', path: '/api/v1/accounts/sessions/{id}/revoke', module: 'accounts', label: { vi: 'Đóng một phiên', en: 'Close a session' }, writes: true },
  'POST /api/v1/classes/enrolments/{id}/repeat': { method: 'POST', path: '/api/v1/classes/enrolments/{id}/repeat', module: 'classes', label: { vi: 'Lưu ban, học lại lớp này', en: 'Repeat the grade' }, writes: true },
  'POST /api/v1/classes/enrolments/{id}/resume': { method: 'POST', path: '/api/v1/classes/enrolments/{id}/resume', module: 'classes', label: { vi: 'Học lại', en: 'Come back to study' }, writes: true },
  'POST /api/v1/custom/own-fields/add': { method: 'POST', path: '/api/v1/custom/own-fields/add', module: 'custom', label: { vi: 'Thêm mục riêng', en: 'Add a custom field' }, writes: true },
  'POST /api/v1/dossier/evidence/generate': { method: 'POST', path: '/api/v1/dossier/evidence/generate', module: 'dossier', label: { vi: 'Lập minh chứng từ số liệu', en: 'Make evidence of the figures' }, writes: true },
  'POST /api/v1/dossier/evidences/add': { method: 'POST', path: '/api/v1/dossier/evidences/add', module: 'dossier', label: { vi: 'Thêm minh chứng', en: 'Add evidence' }, writes: true },
  'POST /api/v1/dossier/evidences/{id}/correct': { method: 'POST', path: '/api/v1/dossier/evidences/{id}/correct', module: 'dossier', label: { vi: 'Sửa minh chứng', en: 'Correct evidence' }, writes: true },
  'POST /api/v1/dossier/evidences/{id}/link': { method: 'POST', path: '/api/v1/dossier/evidences/{id}/link', module: 'dossier', label: { vi: 'Gắn vào tiêu chí', en: 'Link to a criterion' }, writes: true },
  'POST /api/v1/dossier/evidences/{id}/unlink': { method: 'POST', path: '/api/v1/dossier/evidences/{id}/unlink', module: 'dossier', label: { vi: 'Gỡ khỏi tiêu chí', en: 'Unlink' }, writes: true },
  'POST /api/v1/dossier/evidences/{id}/withdraw': { method: 'POST', path: '/api/v1/dossier/evidences/{id}/withdraw', module: 'dossier', label: { vi: 'Rút minh chứng', en: 'Withdraw it' }, writes: true },
  'POST /api/v1/dossier/push-receivers/add': { method: 'POST', path: '/api/v1/dossier/push-receivers/add', module: 'dossier', label: { vi: 'Thêm cổng tiếp nhận', en: 'Add a receiver' }, writes: true },
  'POST /api/v1/dossier/push-receivers/{id}/change': { method: 'POST', path: '/api/v1/dossier/push-receivers/{id}/change', module: 'dossier', label: { vi: 'Sửa, bật, tắt cổng', en: 'Change a receiver' }, writes: true },
  'POST /api/v1/dossier/push-receivers/{id}/push': { method: 'POST', path: '/api/v1/dossier/push-receivers/{id}/push', module: 'dossier', label: { vi: 'Gửi số liệu', en: 'Push the figures' }, writes: true },
  'POST /api/v1/dossier/self-assessments/begin': { method: 'POST', path: '/api/v1/dossier/self-assessments/begin', module: 'dossier', label: { vi: 'Mở đợt tự đánh giá', en: 'Begin' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/choose-group': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/choose-group', module: 'dossier', label: { vi: 'Lập hội đồng', en: 'Choose the council' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/choose-owner': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/choose-owner', module: 'dossier', label: { vi: 'Phân công', en: 'Choose an owner' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/confirm': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/confirm', module: 'dossier', label: { vi: 'Xác nhận cả hồ sơ', en: 'Confirm' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/confirm-criteria': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/confirm-criteria', module: 'dossier', label: { vi: 'Xác nhận tiêu chí', en: 'Confirm criteria' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/freeze': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/freeze', module: 'dossier', label: { vi: 'Chốt hồ sơ', en: 'Freeze' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/package': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/package', module: 'dossier', label: { vi: 'Đóng gói hồ sơ', en: 'Pack the dossier' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/reopen': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/reopen', module: 'dossier', label: { vi: 'Mở lại', en: 'Open again' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/submit': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/submit', module: 'dossier', label: { vi: 'Ghi đã nộp', en: 'Note the submission' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/write': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/write', module: 'dossier', label: { vi: 'Viết giới thiệu, kết luận', en: 'Write the frame' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/write-criterion': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/write-criterion', module: 'dossier', label: { vi: 'Viết về tiêu chí', en: 'Write on a criterion' }, writes: true },
  'POST /api/v1/dossier/self-assessments/{id}/write-standard': { method: 'POST', path: '/api/v1/dossier/self-assessments/{id}/write-standard', module: 'dossier', label: { vi: 'Viết về tiêu chuẩn', en: 'Write on a standard' }, writes: true },
  'POST /api/v1/families/change-proposals/propose': { method: 'POST', path: '/api/v1/families/change-proposals/propose', module: 'families', label: { vi: 'Đề nghị sửa thông tin', en: 'Propose changes' }, writes: true },
  'POST /api/v1/families/change-proposals/{id}/accept': { method: 'POST', path: '/api/v1/families/change-proposals/{id}/accept', module: 'families', label: { vi: 'Chấp nhận tất cả', en: 'Accept all' }, writes: true },
  'POST /api/v1/families/change-proposals/{id}/attach': { method: 'POST', path: '/api/v1/families/change-proposals/{id}/attach', module: 'families', label: { vi: 'Kèm giấy tờ', en: 'Attach a paper' }, writes: true },
  'POST /api/v1/families/change-proposals/{id}/refuse': { method: 'POST', path: '/api/v1/families/change-proposals/{id}/refuse', module: 'families', label: { vi: 'Từ chối tất cả', en: 'Refuse all' }, writes: true },
  'POST /api/v1/families/change-proposals/{id}/withdraw': { method: 'POST', path: '/api/v1/families/change-proposals/{id}/withdraw', module: 'families', label: { vi: 'Rút đề nghị', en: 'Withdraw' }, writes: true },
  'POST /api/v1/families/confirmation-rounds/open': { method: 'POST', path: '/api/v1/families/confirmation-rounds/open', module: 'families', label: { vi: 'Mở đợt xin xác nhận', en: 'Open a round' }, writes: true },
  'POST /api/v1/families/confirmation-rounds/{id}/add-class': { method: 'POST', path: '/api/v1/families/confirmation-rounds/{id}/add-class', module: 'families', label: { vi: 'Thêm lớp được hỏi', en: 'Ask one more class' }, writes: true },
  'POST /api/v1/families/confirmation-rounds/{id}/close': { method: 'POST', path: '/api/v1/families/confirmation-rounds/{id}/close', module: 'families', label: { vi: 'Đóng đợt', en: 'Close the round' }, writes: true },
  'POST /api/v1/families/confirmation-rounds/{id}/extend': { method: 'POST', path: '/api/v1/families/confirmation-rounds/{id}/extend', module: 'families', label: { vi: 'Gia hạn, mở lại', en: 'Extend or open again' }, writes: true },
  'POST /api/v1/families/confirmations/confirm': { method: 'POST', path: '/api/v1/families/confirmations/confirm', module: 'families', label: { vi: 'Xác nhận thông tin đúng', en: 'Confirm the data' }, writes: true },
  'POST /api/v1/families/confirmations/take-back': { method: 'POST', path: '/api/v1/families/confirmations/take-back', module: 'families', label: { vi: 'Rút lại lời xác nhận', en: 'Take a confirmation back' }, writes: true },
  'POST /api/v1/families/letter-batches/prepare': { method: 'POST', path: '/api/v1/families/letter-batches/prepare', module: 'families', label: { vi: 'Chuẩn bị thư kích hoạt', en: 'Prepare letters' }, writes: true },
  'POST /api/v1/families/letter-batches/prepare-chosen': { method: 'POST', path: '/api/v1/families/letter-batches/prepare-chosen', module: 'families', label: { vi: 'Chuẩn bị thư cho các em đã chọn', en: 'Prepare letters for some' }, writes: true },
  'POST /api/v1/families/letter-batches/print-several': { method: 'POST', path: '/api/v1/families/letter-batches/print-several', module: 'families', label: { vi: 'In nhiều đợt thư trong một tệp', en: 'Print several batches on one paper' }, writes: true },
  'POST /api/v1/families/letter-batches/{id}/print': { method: 'POST', path: '/api/v1/families/letter-batches/{id}/print', module: 'families', label: { vi: 'In thư với mã mới', en: 'Print with new codes' }, writes: true },
  'POST /api/v1/families/proposed-values/{id}/accept': { method: 'POST', path: '/api/v1/families/proposed-values/{id}/accept', module: 'families', label: { vi: 'Chấp nhận', en: 'Accept' }, writes: true },
  'POST /api/v1/families/proposed-values/{id}/refuse': { method: 'POST', path: '/api/v1/families/proposed-values/{id}/refuse', module: 'families', label: { vi: 'Từ chối', en: 'Refuse' }, writes: true },
  'POST /api/v1/files/checks': { method: 'POST', path: '/api/v1/files/checks', module: 'files', label: { vi: 'Kiểm tra kho tệp', en: 'Check the contents of files' }, writes: true },
  'POST /api/v1/files/uploads': { method: 'POST', path: '/api/v1/files/uploads', module: 'files', label: { vi: 'Bắt đầu gửi tệp', en: 'Begin an upload' }, writes: true },
  'POST /api/v1/imports/files': { method: 'POST', path: '/api/v1/imports/files', module: 'imports', label: { vi: 'Gửi bảng tính', en: 'Send a spreadsheet' }, writes: true },
  'POST /api/v1/imports/imports/begin': { method: 'POST', path: '/api/v1/imports/imports/begin', module: 'imports', label: { vi: 'Xem trước một tệp', en: 'Look at a file' }, writes: true },
  'POST /api/v1/imports/imports/{id}/apply': { method: 'POST', path: '/api/v1/imports/imports/{id}/apply', module: 'imports', label: { vi: 'Ghi vào hồ sơ', en: 'Apply' }, writes: true },
  'POST /api/v1/imports/imports/{id}/correct': { method: 'POST', path: '/api/v1/imports/imports/{id}/correct', module: 'imports', label: { vi: 'Sửa ô trong bản xem trước', en: 'Correct cells' }, writes: true },
  'POST /api/v1/imports/imports/{id}/leave-out': { method: 'POST', path: '/api/v1/imports/imports/{id}/leave-out', module: 'imports', label: { vi: 'Bỏ dòng ra hoặc lấy lại', en: 'Leave lines out' }, writes: true },
  'POST /api/v1/imports/imports/{id}/look': { method: 'POST', path: '/api/v1/imports/imports/{id}/look', module: 'imports', label: { vi: 'Xem trước lại', en: 'Look again' }, writes: true },
  'POST /api/v1/imports/imports/{id}/undo': { method: 'POST', path: '/api/v1/imports/imports/{id}/undo', module: 'imports', label: { vi: 'Hoàn tác lần nhập', en: 'Undo an import' }, writes: true },
  'POST /api/v1/integrations/web-hooks/add': { method: 'POST', path: '/api/v1/integrations/web-hooks/add', module: 'integrations', label: { vi: 'Thêm đầu nhận sự kiện', en: 'Add a web-hook' }, writes: true },
  'POST /api/v1/integrations/web-hooks/{id}/change': { method: 'POST', path: '/api/v1/integrations/web-hooks/{id}/change', module: 'integrations', label: { vi: 'Sửa, bật, tắt', en: 'Change a web-hook' }, writes: true },
  'POST /api/v1/integrations/web-hooks/{id}/end': { method: 'POST', path: '/api/v1/integrations/web-hooks/{id}/end', module: 'integrations', label: { vi: 'Bỏ đầu nhận', en: 'End a web-hook' }, writes: true },
  'POST /api/v1/integrations/web-hooks/{id}/secret': { method: 'POST', path: '/api/v1/integrations/web-hooks/{id}/secret', module: 'integrations', label: { vi: 'Cấp khóa ký mới', en: 'A new secret' }, writes: true },
  'POST /api/v1/integrations/web-hooks/{id}/test': { method: 'POST', path: '/api/v1/integrations/web-hooks/{id}/test', module: 'integrations', label: { vi: 'Gửi thử', en: 'Try a web-hook' }, writes: true },
  'POST /api/v1/merging/merges/begin': { method: 'POST', path: '/api/v1/merging/merges/begin', module: 'merging', label: { vi: 'Gộp hai hồ sơ làm một', en: 'Merge two records' }, writes: true },
  'POST /api/v1/merging/merges/{id}/undo': { method: 'POST', path: '/api/v1/merging/merges/{id}/undo', module: 'merging', label: { vi: 'Hoàn tác lần gộp', en: 'Undo the merge' }, writes: true },
  'POST /api/v1/merging/splits/begin': { method: 'POST', path: '/api/v1/merging/splits/begin', module: 'merging', label: { vi: 'Tách một hồ sơ học sinh', en: 'Split a pupil in two' }, writes: true },
  'POST /api/v1/office/bodies/form': { method: 'POST', path: '/api/v1/office/bodies/form', module: 'office', label: { vi: 'Lập ban, tổ theo quyết định', en: 'Form a body' }, writes: true },
  'POST /api/v1/office/documents/draft': { method: 'POST', path: '/api/v1/office/documents/draft', module: 'office', label: { vi: 'Soạn văn bản', en: 'Write a document' }, writes: true },
  'POST /api/v1/office/documents/register-arrival': { method: 'POST', path: '/api/v1/office/documents/register-arrival', module: 'office', label: { vi: 'Vào sổ văn bản đến', en: 'Register an arrival' }, writes: true },
  'POST /api/v1/office/documents/{id}/ask-reading': { method: 'POST', path: '/api/v1/office/documents/{id}/ask-reading', module: 'office', label: { vi: 'Đề nghị đọc', en: 'Ask to read it' }, writes: true },
  'POST /api/v1/office/documents/{id}/correct': { method: 'POST', path: '/api/v1/office/documents/{id}/correct', module: 'office', label: { vi: 'Sửa văn bản', en: 'Correct it' }, writes: true },
  'POST /api/v1/office/documents/{id}/correct-arrival': { method: 'POST', path: '/api/v1/office/documents/{id}/correct-arrival', module: 'office', label: { vi: 'Sửa văn bản đến', en: 'Correct an arrival' }, writes: true },
  'POST /api/v1/office/documents/{id}/discard': { method: 'POST', path: '/api/v1/office/documents/{id}/discard', module: 'office', label: { vi: 'Bỏ dự thảo', en: 'Discard the draft' }, writes: true },
  'POST /api/v1/office/documents/{id}/forward': { method: 'POST', path: '/api/v1/office/documents/{id}/forward', module: 'office', label: { vi: 'Chuyển văn bản đến', en: 'Forward it' }, writes: true },
  'POST /api/v1/office/documents/{id}/issue': { method: 'POST', path: '/api/v1/office/documents/{id}/issue', module: 'office', label: { vi: 'Ban hành, lấy số', en: 'Issue and number it' }, writes: true },
  'POST /api/v1/office/documents/{id}/recall': { method: 'POST', path: '/api/v1/office/documents/{id}/recall', module: 'office', label: { vi: 'Thu hồi', en: 'Recall' }, writes: true },
  'POST /api/v1/office/documents/{id}/remind': { method: 'POST', path: '/api/v1/office/documents/{id}/remind', module: 'office', label: { vi: 'Nhắc người chưa đọc', en: 'Remind who has not read' }, writes: true },
  'POST /api/v1/office/documents/{id}/replace': { method: 'POST', path: '/api/v1/office/documents/{id}/replace', module: 'office', label: { vi: 'Lập bản thay thế', en: 'Begin a new version' }, writes: true },
  'POST /api/v1/office/documents/{id}/review': { method: 'POST', path: '/api/v1/office/documents/{id}/review', module: 'office', label: { vi: 'Rà soát', en: 'Review' }, writes: true },
  'POST /api/v1/office/documents/{id}/settle': { method: 'POST', path: '/api/v1/office/documents/{id}/settle', module: 'office', label: { vi: 'Đã giải quyết xong', en: 'It is settled' }, writes: true },
  'POST /api/v1/office/meetings/record': { method: 'POST', path: '/api/v1/office/meetings/record', module: 'office', label: { vi: 'Ghi cuộc họp', en: 'Record a meeting' }, writes: true },
  'POST /api/v1/office/number-counters/continue': { method: 'POST', path: '/api/v1/office/number-counters/continue', module: 'office', label: { vi: 'Tiếp tục từ sổ giấy', en: 'Go on from a paper register' }, writes: true },
  'POST /api/v1/office/reading-requests/{id}/confirm': { method: 'POST', path: '/api/v1/office/reading-requests/{id}/confirm', module: 'office', label: { vi: 'Tôi đã đọc', en: 'I have read it' }, writes: true },
  'POST /api/v1/office/reading-requests/{id}/remind': { method: 'POST', path: '/api/v1/office/reading-requests/{id}/remind', module: 'office', label: { vi: 'Nhắc đọc', en: 'Remind the reader' }, writes: true },
  'POST /api/v1/org/schools/add': { method: 'POST', path: '/api/v1/org/schools/add', module: 'org', label: { vi: 'Thêm trường', en: 'Add a school' }, writes: true },
  'POST /api/v1/people/cards/read': { method: 'POST', path: '/api/v1/people/cards/read', module: 'people', label: { vi: 'Đọc mã QR trên thẻ căn cước', en: 'Read the QR code of an identity card' }, writes: true },
  'POST /api/v1/people/duplicate-pairs/{id}/reopen': { method: 'POST', path: '/api/v1/people/duplicate-pairs/{id}/reopen', module: 'people', label: { vi: 'Xem lại cặp nghi trùng', en: 'Look at a pair again' }, writes: true },
  'POST /api/v1/people/duplicate-pairs/{id}/tell-apart': { method: 'POST', path: '/api/v1/people/duplicate-pairs/{id}/tell-apart', module: 'people', label: { vi: 'Xác nhận là hai người khác nhau', en: 'They are two different people' }, writes: true },
  'POST /api/v1/people/guardianships/register': { method: 'POST', path: '/api/v1/people/guardianships/register', module: 'people', label: { vi: 'Thêm người giám hộ mới', en: 'Register a new guardian' }, writes: true },
  'POST /api/v1/people/guardianships/{id}/contact': { method: 'POST', path: '/api/v1/people/guardianships/{id}/contact', module: 'people', label: { vi: 'Cập nhật liên lạc của người giám hộ', en: 'Keep how a guardian is reached' }, writes: true },
  'POST /api/v1/people/pupils/change-state': { method: 'POST', path: '/api/v1/people/pupils/change-state', module: 'people', label: { vi: 'Đổi trạng thái học sinh', en: 'Change the state of a pupil' }, writes: true },
  'POST /api/v1/people/pupils/register': { method: 'POST', path: '/api/v1/people/pupils/register', module: 'people', label: { vi: 'Tiếp nhận học sinh mới', en: 'Register a new pupil' }, writes: true },
  'POST /api/v1/people/pupils/{id}/leave': { method: 'POST', path: '/api/v1/people/pupils/{id}/leave', module: 'people', label: { vi: 'Ghi học sinh thôi học, bỏ học', en: 'Leave the school' }, writes: true },
  'POST /api/v1/people/pupils/{id}/reserve': { method: 'POST', path: '/api/v1/people/pupils/{id}/reserve', module: 'people', label: { vi: 'Bảo lưu kết quả, giữ chỗ', en: 'Interrupt his studies, keep his place' }, writes: true },
  'POST /api/v1/people/staff-members/register': { method: 'POST', path: '/api/v1/people/staff-members/register', module: 'people', label: { vi: 'Tiếp nhận nhân sự mới', en: 'Register new staff' }, writes: true },
  'POST /api/v1/people/verifications/verify': { method: 'POST', path: '/api/v1/people/verifications/verify', module: 'people', label: { vi: 'Xác minh một thông tin', en: 'Verify a field' }, writes: true },
  'POST /api/v1/planning/action-plans/from-template': { method: 'POST', path: '/api/v1/planning/action-plans/from-template', module: 'planning', label: { vi: 'Lập kế hoạch từ mẫu', en: 'Make a plan from a template' }, writes: true },
  'POST /api/v1/planning/action-plans/{id}/activate': { method: 'POST', path: '/api/v1/planning/action-plans/{id}/activate', module: 'planning', label: { vi: 'Đưa vào thực hiện', en: 'Activate' }, writes: true },
  'POST /api/v1/planning/action-plans/{id}/close': { method: 'POST', path: '/api/v1/planning/action-plans/{id}/close', module: 'planning', label: { vi: 'Kết thúc kế hoạch', en: 'Close the plan' }, writes: true },
  'POST /api/v1/planning/action-plans/{id}/copy': { method: 'POST', path: '/api/v1/planning/action-plans/{id}/copy', module: 'planning', label: { vi: 'Chép sang năm học khác', en: 'Copy into another year' }, writes: true },
  'POST /api/v1/planning/action-plans/{id}/reopen': { method: 'POST', path: '/api/v1/planning/action-plans/{id}/reopen', module: 'planning', label: { vi: 'Mở lại kế hoạch', en: 'Open the plan again' }, writes: true },
  'POST /api/v1/planning/period-reports/write': { method: 'POST', path: '/api/v1/planning/period-reports/write', module: 'planning', label: { vi: 'Viết báo cáo kỳ', en: 'Write a report' }, writes: true },
  'POST /api/v1/planning/period-reports/{id}/discard': { method: 'POST', path: '/api/v1/planning/period-reports/{id}/discard', module: 'planning', label: { vi: 'Bỏ bản nháp', en: 'Discard the draft' }, writes: true },
  'POST /api/v1/planning/period-reports/{id}/rewrite': { method: 'POST', path: '/api/v1/planning/period-reports/{id}/rewrite', module: 'planning', label: { vi: 'Sửa báo cáo', en: 'Correct the report' }, writes: true },
  'POST /api/v1/planning/period-reports/{id}/submit': { method: 'POST', path: '/api/v1/planning/period-reports/{id}/submit', module: 'planning', label: { vi: 'Nộp báo cáo', en: 'Submit the report' }, writes: true },
  'POST /api/v1/planning/plan-tasks/{id}/assign': { method: 'POST', path: '/api/v1/planning/plan-tasks/{id}/assign', module: 'planning', label: { vi: 'Giao việc', en: 'Give the task to somebody' }, writes: true },
  'POST /api/v1/planning/plan-tasks/{id}/close': { method: 'POST', path: '/api/v1/planning/plan-tasks/{id}/close', module: 'planning', label: { vi: 'Kết thúc việc', en: 'Close the task' }, writes: true },
  'POST /api/v1/planning/plan-tasks/{id}/reopen': { method: 'POST', path: '/api/v1/planning/plan-tasks/{id}/reopen', module: 'planning', label: { vi: 'Mở lại việc', en: 'Open the task again' }, writes: true },
  'POST /api/v1/planning/plan-tasks/{id}/report': { method: 'POST', path: '/api/v1/planning/plan-tasks/{id}/report', module: 'planning', label: { vi: 'Cập nhật tiến độ', en: 'Report the progress' }, writes: true },
  'POST /api/v1/planning/plan-tasks/{id}/take-back': { method: 'POST', path: '/api/v1/planning/plan-tasks/{id}/take-back', module: 'planning', label: { vi: 'Lấy lại lần cập nhật vừa rồi', en: 'Take back the last report' }, writes: true },
  'POST /api/v1/platform/change-sets/{id}/undo': { method: 'POST', path: '/api/v1/platform/change-sets/{id}/undo', module: 'platform', label: { vi: 'Hoàn tác một thay đổi', en: 'Undo a change set' }, writes: true },
  'POST /api/v1/platform/changes/compare': { method: 'POST', path: '/api/v1/platform/changes/compare', module: 'platform', label: { vi: 'Đối chiếu với những dòng đang giữ', en: 'Compare with the rows that a client holds' }, writes: false },
  'POST /api/v1/platform/jobs/{id}/cancel': { method: 'POST', path: '/api/v1/platform/jobs/{id}/cancel', module: 'platform', label: { vi: 'Dừng một việc', en: 'Cancel a job' }, writes: true },
  'POST /api/v1/platform/jobs/{id}/replay': { method: 'POST', path: '/api/v1/platform/jobs/{id}/replay', module: 'platform', label: { vi: 'Chạy lại việc đã hỏng', en: 'Replay a dead job' }, writes: true },
  'POST /api/v1/platform/undelivered/{id}/replay': { method: 'POST', path: '/api/v1/platform/undelivered/{id}/replay', module: 'platform', label: { vi: 'Xử lý lại một sự kiện', en: 'Try an event again' }, writes: true },
  'POST /api/v1/printouts/cards/issue': { method: 'POST', path: '/api/v1/printouts/cards/issue', module: 'printouts', label: { vi: 'Cấp thẻ', en: 'Issue cards' }, writes: true },
  'POST /api/v1/printouts/cards/{id}/reissue': { method: 'POST', path: '/api/v1/printouts/cards/{id}/reissue', module: 'printouts', label: { vi: 'Cấp lại thẻ', en: 'Issue it again' }, writes: true },
  'POST /api/v1/printouts/cards/{id}/revoke': { method: 'POST', path: '/api/v1/printouts/cards/{id}/revoke', module: 'printouts', label: { vi: 'Thu hồi thẻ', en: 'Revoke the card' }, writes: true },
  'POST /api/v1/printouts/letter-templates/copy-samples': { method: 'POST', path: '/api/v1/printouts/letter-templates/copy-samples', module: 'printouts', label: { vi: 'Lấy các mẫu có sẵn', en: 'Copy the samples' }, writes: true },
  'POST /api/v1/printouts/letter-templates/{id}/send': { method: 'POST', path: '/api/v1/printouts/letter-templates/{id}/send', module: 'printouts', label: { vi: 'Gửi cho gia đình', en: 'Send to families' }, writes: true },
  'POST /api/v1/printouts/letters': { method: 'POST', path: '/api/v1/printouts/letters', module: 'printouts', label: { vi: 'In thư cho những người đã chọn', en: 'Print letters for those chosen' }, writes: false },
  'POST /api/v1/printouts/register/number': { method: 'POST', path: '/api/v1/printouts/register/number', module: 'printouts', label: { vi: 'Đánh số đăng bộ', en: 'Number the register' }, writes: true },
  'POST /api/v1/privacy/consents/decide': { method: 'POST', path: '/api/v1/privacy/consents/decide', module: 'privacy', label: { vi: 'Đồng ý, từ chối hoặc rút lại', en: 'Give, refuse or withdraw consent' }, writes: true },
  'POST /api/v1/privacy/consents/record-paper': { method: 'POST', path: '/api/v1/privacy/consents/record-paper', module: 'privacy', label: { vi: 'Ghi ý kiến trên giấy', en: 'Note an answer on paper' }, writes: true },
  'POST /api/v1/privacy/data-requests/ask': { method: 'POST', path: '/api/v1/privacy/data-requests/ask', module: 'privacy', label: { vi: 'Gửi yêu cầu về dữ liệu', en: 'Make a data request' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/acknowledge': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/acknowledge', module: 'privacy', label: { vi: 'Báo đã nhận', en: 'Acknowledge' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/extend': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/extend', module: 'privacy', label: { vi: 'Gia hạn một lần', en: 'Extend once' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/finish': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/finish', module: 'privacy', label: { vi: 'Giải quyết xong', en: 'Do it and close' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/prepare': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/prepare', module: 'privacy', label: { vi: 'Chuẩn bị giải quyết', en: 'Prepare the answer' }, writes: true },
  'POST /api/v1/privacy/data-requests/{id}/refuse': { method: 'POST', path: '/api/v1/privacy/data-requests/{id}/refuse', module: 'privacy', label: { vi: 'Từ chối có căn cứ', en: 'Refuse on a legal ground' }, writes: true },
  'POST /api/v1/privacy/restrictions/{id}/lift': { method: 'POST', path: '/api/v1/privacy/restrictions/{id}/lift', module: 'privacy', label: { vi: 'Bỏ hạn chế', en: 'Lift a restriction' }, writes: true },
  'POST /api/v1/privacy/retention-rules/set': { method: 'POST', path: '/api/v1/privacy/retention-rules/set', module: 'privacy', label: { vi: 'Đặt thời hạn lưu', en: 'Set how long rows are kept' }, writes: true },
  'POST /api/v1/quality/accept': { method: 'POST', path: '/api/v1/quality/accept', module: 'quality', label: { vi: 'Chấp nhận một lỗi, có lý do', en: 'Accept a finding with a reason' }, writes: true },
  'POST /api/v1/quality/accepted/{id}/withdraw': { method: 'POST', path: '/api/v1/quality/accepted/{id}/withdraw', module: 'quality', label: { vi: 'Không chấp nhận nữa', en: 'Withdraw an acceptance' }, writes: true },
  'POST /api/v1/quality/refresh': { method: 'POST', path: '/api/v1/quality/refresh', module: 'quality', label: { vi: 'Rà soát lại cả trường', en: 'Judge the whole school again' }, writes: true },
  'POST /api/v1/readiness/declarations/attest': { method: 'POST', path: '/api/v1/readiness/declarations/attest', module: 'readiness', label: { vi: 'Xác nhận một tiêu chí', en: 'Attest an indicator' }, writes: true },
  'POST /api/v1/readiness/declarations/attest-together': { method: 'POST', path: '/api/v1/readiness/declarations/attest-together', module: 'readiness', label: { vi: 'Xác nhận nhiều phần một lần', en: 'Attest several parts' }, writes: true },
  'POST /api/v1/readiness/declarations/{id}/withdraw': { method: 'POST', path: '/api/v1/readiness/declarations/{id}/withdraw', module: 'readiness', label: { vi: 'Rút lời khai', en: 'Withdraw a declaration' }, writes: true },
  'POST /api/v1/readiness/frameworks/check': { method: 'POST', path: '/api/v1/readiness/frameworks/check', module: 'readiness', label: { vi: 'Kiểm tra nội dung', en: 'Check the content' }, writes: true },
  'POST /api/v1/readiness/frameworks/copy': { method: 'POST', path: '/api/v1/readiness/frameworks/copy', module: 'readiness', label: { vi: 'Tạo bản thảo mới', en: 'Make a new draft' }, writes: true },
  'POST /api/v1/readiness/frameworks/{id}/drop': { method: 'POST', path: '/api/v1/readiness/frameworks/{id}/drop', module: 'readiness', label: { vi: 'Bỏ bản thảo', en: 'Drop a draft' }, writes: true },
  'POST /api/v1/readiness/frameworks/{id}/edit': { method: 'POST', path: '/api/v1/readiness/frameworks/{id}/edit', module: 'readiness', label: { vi: 'Sửa bản thảo', en: 'Edit a draft' }, writes: true },
  'POST /api/v1/readiness/frameworks/{id}/enact': { method: 'POST', path: '/api/v1/readiness/frameworks/{id}/enact', module: 'readiness', label: { vi: 'Cho áp dụng', en: 'Put in force' }, writes: true },
  'POST /api/v1/readiness/frameworks/{id}/retire': { method: 'POST', path: '/api/v1/readiness/frameworks/{id}/retire', module: 'readiness', label: { vi: 'Thôi áp dụng', en: 'Retire' }, writes: true },
  'POST /api/v1/readiness/frameworks/{id}/try': { method: 'POST', path: '/api/v1/readiness/frameworks/{id}/try', module: 'readiness', label: { vi: 'Thử trên các trường', en: 'Try on the schools' }, writes: true },
  'POST /api/v1/readiness/snapshots/take': { method: 'POST', path: '/api/v1/readiness/snapshots/take', module: 'readiness', label: { vi: 'Chụp lại bây giờ', en: 'Take a snapshot now' }, writes: true },
  'POST /api/v1/reorganisation/decision-lines/{id}/remove': { method: 'POST', path: '/api/v1/reorganisation/decision-lines/{id}/remove', module: 'reorganisation', label: { vi: 'Bỏ nội dung', en: 'Remove the line' }, writes: true },
  'POST /api/v1/reorganisation/decisions/enter': { method: 'POST', path: '/api/v1/reorganisation/decisions/enter', module: 'reorganisation', label: { vi: 'Ghi quyết định sắp xếp', en: 'Enter a decision' }, writes: true },
  'POST /api/v1/reorganisation/decisions/{id}/add-line': { method: 'POST', path: '/api/v1/reorganisation/decisions/{id}/add-line', module: 'reorganisation', label: { vi: 'Thêm nội dung', en: 'Add a line' }, writes: true },
  'POST /api/v1/reorganisation/decisions/{id}/apply': { method: 'POST', path: '/api/v1/reorganisation/decisions/{id}/apply', module: 'reorganisation', label: { vi: 'Thực hiện quyết định', en: 'Apply the decision' }, writes: true },
  'POST /api/v1/reorganisation/decisions/{id}/undo': { method: 'POST', path: '/api/v1/reorganisation/decisions/{id}/undo', module: 'reorganisation', label: { vi: 'Hoàn tác quyết định', en: 'Undo the decision' }, writes: true },
  'POST /api/v1/reorganisation/open-matters/{id}/settle': { method: 'POST', path: '/api/v1/reorganisation/open-matters/{id}/settle', module: 'reorganisation', label: { vi: 'Ghi đã xử lý', en: 'Say what was done' }, writes: true },
  'POST /api/v1/rollover/plans/begin': { method: 'POST', path: '/api/v1/rollover/plans/begin', module: 'rollover', label: { vi: 'Chuẩn bị năm học mới', en: 'Prepare the new year' }, writes: true },
  'POST /api/v1/rollover/plans/{id}/apply': { method: 'POST', path: '/api/v1/rollover/plans/{id}/apply', module: 'rollover', label: { vi: 'Áp dụng', en: 'Apply' }, writes: true },
  'POST /api/v1/rollover/plans/{id}/discard': { method: 'POST', path: '/api/v1/rollover/plans/{id}/discard', module: 'rollover', label: { vi: 'Bỏ kế hoạch', en: 'Discard' }, writes: true },
  'POST /api/v1/rollover/plans/{id}/propose': { method: 'POST', path: '/api/v1/rollover/plans/{id}/propose', module: 'rollover', label: { vi: 'Đề xuất lại', en: 'Propose again' }, writes: true },
  'POST /api/v1/rollover/plans/{id}/undo': { method: 'POST', path: '/api/v1/rollover/plans/{id}/undo', module: 'rollover', label: { vi: 'Hoàn tác', en: 'Undo' }, writes: true },
  'POST /api/v1/setup/communes': { method: 'POST', path: '/api/v1/setup/communes', module: 'setup', label: { vi: 'Các xã, phường của một tỉnh', en: 'The communes of a province' }, writes: true },
  'POST /api/v1/setup/found': { method: 'POST', path: '/api/v1/setup/found', module: 'setup', label: { vi: 'Lập trường đầu tiên', en: 'Found the first school' }, writes: true },
  'POST /api/v1/setup/offer': { method: 'POST', path: '/api/v1/setup/offer', module: 'setup', label: { vi: 'Gợi ý để lập trường', en: 'What the form of the first school begins with' }, writes: true },
  'POST /api/v1/transfers/transfers/apply': { method: 'POST', path: '/api/v1/transfers/transfers/apply', module: 'transfers', label: { vi: 'Nộp đơn chuyển đi', en: 'Apply for a transfer' }, writes: true },
  'POST /api/v1/transfers/transfers/receive': { method: 'POST', path: '/api/v1/transfers/transfers/receive', module: 'transfers', label: { vi: 'Ghi đơn chuyển đến', en: 'Note an arrival' }, writes: true },
  'POST /api/v1/transfers/transfers/{id}/accept': { method: 'POST', path: '/api/v1/transfers/transfers/{id}/accept', module: 'transfers', label: { vi: 'Đồng ý nhận, giữ chỗ', en: 'Accept, reserve a place' }, writes: true },
  'POST /api/v1/transfers/transfers/{id}/close': { method: 'POST', path: '/api/v1/transfers/transfers/{id}/close', module: 'transfers', label: { vi: 'Ghi giảm, xóa tên trong sổ đăng bộ', en: 'Close at the old school' }, writes: true },
  'POST /api/v1/transfers/transfers/{id}/enrol': { method: 'POST', path: '/api/v1/transfers/transfers/{id}/enrol', module: 'transfers', label: { vi: 'Nhập học, xếp lớp', en: 'Enrol into a class' }, writes: true },
  'POST /api/v1/transfers/transfers/{id}/note-papers': { method: 'POST', path: '/api/v1/transfers/transfers/{id}/note-papers', module: 'transfers', label: { vi: 'Đã nhận hồ sơ từ trường ngoài hệ thống', en: 'The papers have come' }, writes: true },
  'POST /api/v1/transfers/transfers/{id}/refuse': { method: 'POST', path: '/api/v1/transfers/transfers/{id}/refuse', module: 'transfers', label: { vi: 'Từ chối', en: 'Refuse' }, writes: true },
  'POST /api/v1/transfers/transfers/{id}/release': { method: 'POST', path: '/api/v1/transfers/transfers/{id}/release', module: 'transfers', label: { vi: 'Trả hồ sơ', en: 'Hand over the records' }, writes: true },
  'POST /api/v1/transfers/transfers/{id}/take-back': { method: 'POST', path: '/api/v1/transfers/transfers/{id}/take-back', module: 'transfers', label: { vi: 'Lấy lại bước vừa làm', en: 'Take back the last step' }, writes: true },
  'POST /api/v1/transfers/transfers/{id}/withdraw': { method: 'POST', path: '/api/v1/transfers/transfers/{id}/withdraw', module: 'transfers', label: { vi: 'Rút đơn', en: 'Withdraw' }, writes: true },
  'POST /api/v1/workspace/attachments/{id}/end': { method: 'POST', path: '/api/v1/workspace/attachments/{id}/end', module: 'workspace', label: { vi: 'Bỏ tệp đính kèm', en: 'End an attachment' }, writes: true },
  'POST /api/v1/workspace/notes/{id}/edit': { method: 'POST', path: '/api/v1/workspace/notes/{id}/edit', module: 'workspace', label: { vi: 'Sửa ghi chú', en: 'Change a note' }, writes: true },
  'POST /api/v1/workspace/notes/{id}/end': { method: 'POST', path: '/api/v1/workspace/notes/{id}/end', module: 'workspace', label: { vi: 'Bỏ ghi chú', en: 'End a note' }, writes: true },
  'POST /api/v1/workspace/records/{record}/attachments': { method: 'POST', path: '/api/v1/workspace/records/{record}/attachments', module: 'workspace', label: { vi: 'Đính kèm tệp', en: 'Attach a file' }, writes: true },
  'POST /api/v1/workspace/records/{record}/notes': { method: 'POST', path: '/api/v1/workspace/records/{record}/notes', module: 'workspace', label: { vi: 'Viết ghi chú', en: 'Write a note' }, writes: true },
  'POST /api/v1/workspace/records/{record}/todos': { method: 'POST', path: '/api/v1/workspace/records/{record}/todos', module: 'workspace', label: { vi: 'Giao việc', en: 'Add a to-do' }, writes: true },
  'POST /api/v1/workspace/todos/{id}/edit': { method: 'POST', path: '/api/v1/workspace/todos/{id}/edit', module: 'workspace', label: { vi: 'Sửa việc', en: 'Change a to-do' }, writes: true },
  'POST /api/v1/workspace/todos/{id}/end': { method: 'POST', path: '/api/v1/workspace/todos/{id}/end', module: 'workspace', label: { vi: 'Bỏ việc', en: 'End a to-do' }, writes: true },
  'POST /api/v1/workspace/todos/{id}/mark': { method: 'POST', path: '/api/v1/workspace/todos/{id}/mark', module: 'workspace', label: { vi: 'Đánh dấu đã xong', en: 'Mark a to-do as done' }, writes: true },
  'POST /api/v1/workspace/views': { method: 'POST', path: '/api/v1/workspace/views', module: 'workspace', label: { vi: 'Lưu khung nhìn', en: 'Save a view' }, writes: true },
  'POST /api/v1/workspace/views/{id}/edit': { method: 'POST', path: '/api/v1/workspace/views/{id}/edit', module: 'workspace', label: { vi: 'Sửa khung nhìn', en: 'Change a view' }, writes: true },
  'POST /api/v1/workspace/views/{id}/end': { method: 'POST', path: '/api/v1/workspace/views/{id}/end', module: 'workspace', label: { vi: 'Bỏ khung nhìn', en: 'End a view' }, writes: true },
};
