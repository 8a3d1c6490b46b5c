using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <summary>The whole model at once. It carries the id of the last of the steps it stands for, so a database that took them all has it already.</summary>
    public partial class Baseline : Migration
    {
        // Tables that may only grow.
        private static readonly string[] AppendOnly =
        [
            "round_event", "bid_refusal", "seal", "checkpoint", "act",
            "valuation_event", "valuation_answer", "stored_file", "disposal_event", "disposal_answer",
            "deposit_event", "deposit_answer", "ledger_movement", "ledger_posting", "distribution_event",
            "distribution_answer",
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "act",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    details = table.Column<string>(type: "TEXT", nullable: false),
                    rule_ids = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    real_name = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    roster_entry_id = table.Column<string>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bid_refusal",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder_code = table.Column<string>(type: "TEXT", nullable: false),
                    bid_key = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    refusal = table.Column<int>(type: "INTEGER", nullable: false),
                    judged_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    judged_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    next_minimum = table.Column<long>(type: "INTEGER", nullable: false),
                    leaf_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seal_index = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bid_refusal", x => new { x.round_id, x.bidder_code, x.bid_key });
                });

            migrationBuilder.CreateTable(
                name: "checkpoint",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    key_id = table.Column<string>(type: "TEXT", nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_checkpoint", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "confirmation_letter",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    html = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sha256 = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_confirmation_letter", x => x.round_id);
                });

            migrationBuilder.CreateTable(
                name: "court",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name_zh = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    supervision_phone = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_court", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deadline",
                columns: table => new
                {
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    what_zh = table.Column<string>(type: "TEXT", nullable: false),
                    what_en = table.Column<string>(type: "TEXT", nullable: false),
                    whose = table.Column<string>(type: "TEXT", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    met_at = table.Column<long>(type: "INTEGER", nullable: true),
                    late_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deadline", x => new { x.subject_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "message_cursor",
                columns: table => new
                {
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_cursor", x => new { x.source, x.subject_id });
                });

            migrationBuilder.CreateTable(
                name: "obligation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    done_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_obligation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_state",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_state", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "provider_event",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    object_id = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provider_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "provider_order",
                columns: table => new
                {
                    cause = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    standing = table.Column<int>(type: "INTEGER", nullable: false),
                    provider_id = table.Column<string>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    fault = table.Column<string>(type: "TEXT", nullable: true),
                    next_attempt_at = table.Column<long>(type: "INTEGER", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provider_order", x => x.cause);
                });

            migrationBuilder.CreateTable(
                name: "provider_refusal",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    fault = table.Column<int>(type: "INTEGER", nullable: false),
                    body_sha256 = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provider_refusal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "roster_entry",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name_zh = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    place_zh = table.Column<string>(type: "TEXT", nullable: false),
                    place_en = table.Column<string>(type: "TEXT", nullable: false),
                    licence = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false),
                    listed_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roster_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "round_event",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    bidder_code = table.Column<string>(type: "TEXT", nullable: true),
                    bid_key = table.Column<string>(type: "TEXT", nullable: true),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seal_index = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_event", x => new { x.round_id, x.seq });
                });

            migrationBuilder.CreateTable(
                name: "seal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    key_id = table.Column<string>(type: "TEXT", nullable: false),
                    leaves = table.Column<byte[]>(type: "BLOB", nullable: false),
                    root = table.Column<byte[]>(type: "BLOB", nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_gap",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<long>(type: "INTEGER", nullable: false),
                    to = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_gap", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    stored_at = table.Column<long>(type: "INTEGER", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_file", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_role_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    role_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_role_claims_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "asp_net_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_token",
                columns: table => new
                {
                    token_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_token", x => x.token_hash);
                    table.ForeignKey(
                        name: "fk_access_token_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_claims_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_asp_net_user_logins_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_roles",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "asp_net_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_asp_net_user_tokens_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bidder_application",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    applied_at = table.Column<long>(type: "INTEGER", nullable: false),
                    reminders_version = table.Column<string>(type: "TEXT", nullable: false),
                    asks_court = table.Column<bool>(type: "INTEGER", nullable: false),
                    deposit_reference = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    refused_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bidder_application", x => new { x.round_id, x.account_id });
                    table.ForeignKey(
                        name: "fk_bidder_application_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "identity",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    number_cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number_index = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    number_masked = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    proved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_identity_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", nullable: false),
                    subject_zh = table.Column<string>(type: "TEXT", nullable: false),
                    subject_en = table.Column<string>(type: "TEXT", nullable: false),
                    body_zh = table.Column<string>(type: "TEXT", nullable: false),
                    body_en = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: true),
                    happened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message", x => x.id);
                    table.ForeignKey(
                        name: "fk_message_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "message_choice",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_english = table.Column<bool>(type: "INTEGER", nullable: false),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_masked = table.Column<string>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_choice", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_message_choice_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recovery_code",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recovery_code", x => new { x.account_id, x.code_hash });
                    table.ForeignKey(
                        name: "fk_recovery_code_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_bidder",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bidder_code = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_bidder", x => new { x.round_id, x.bidder_code });
                    table.ForeignKey(
                        name: "fk_round_bidder_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "second_factor",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret_cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    last_step = table.Column<long>(type: "INTEGER", nullable: false),
                    turned_on_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_factor", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_second_factor_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    proved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    network = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_session_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_account",
                columns: table => new
                {
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_account", x => x.number);
                    table.ForeignKey(
                        name: "fk_case_account_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enforcement_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    number_key = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    judge = table.Column<string>(type: "TEXT", nullable: false),
                    as_of = table.Column<long>(type: "INTEGER", nullable: true),
                    content_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enforcement_case", x => x.id);
                    table.ForeignKey(
                        name: "fk_enforcement_case_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    title_zh = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    asset_class = table.Column<int>(type: "INTEGER", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    region_zh = table.Column<string>(type: "TEXT", nullable: false),
                    region_en = table.Column<string>(type: "TEXT", nullable: false),
                    reference_kind = table.Column<int>(type: "INTEGER", nullable: false),
                    reference_price = table.Column<long>(type: "INTEGER", nullable: false),
                    facts_json = table.Column<string>(type: "TEXT", nullable: false),
                    disclosures_json = table.Column<string>(type: "TEXT", nullable: false),
                    description_zh = table.Column<string>(type: "TEXT", nullable: false),
                    description_en = table.Column<string>(type: "TEXT", nullable: false),
                    source_note = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    views = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lot", x => x.id);
                    table.ForeignKey(
                        name: "fk_lot_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    begun_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    loan_until = table.Column<long>(type: "INTEGER", nullable: true),
                    loan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    done = table.Column<int>(type: "INTEGER", nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    same = table.Column<int>(type: "INTEGER", nullable: false),
                    refused_json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_import", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_import_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_import_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_import_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "message_dispatch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    address_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    address_masked = table.Column<string>(type: "TEXT", nullable: false),
                    is_english = table.Column<bool>(type: "INTEGER", nullable: false),
                    standing = table.Column<int>(type: "INTEGER", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    next_try_at = table.Column<long>(type: "INTEGER", nullable: true),
                    provider_id = table.Column<string>(type: "TEXT", nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    arrived_at = table.Column<long>(type: "INTEGER", nullable: true),
                    fault = table.Column<string>(type: "TEXT", nullable: true),
                    proof = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_dispatch", x => x.id);
                    table.ForeignKey(
                        name: "fk_message_dispatch_message_message_id",
                        column: x => x.message_id,
                        principalTable: "message",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "distribution",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_account = table.Column<string>(type: "TEXT", nullable: false),
                    phase = table.Column<int>(type: "INTEGER", nullable: false),
                    proceeds = table.Column<long>(type: "INTEGER", nullable: false),
                    overdue_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fence = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    head_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    last_stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    wakes_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distribution", x => x.id);
                    table.ForeignKey(
                        name: "fk_distribution_case_account_case_account",
                        column: x => x.case_account,
                        principalTable: "case_account",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_distribution_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_movement",
                columns: table => new
                {
                    place = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    cause = table.Column<string>(type: "TEXT", nullable: false),
                    book = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_movement", x => x.place);
                    table.UniqueConstraint("ak_ledger_movement_cause", x => x.cause);
                    table.ForeignKey(
                        name: "fk_ledger_movement_case_account_book",
                        column: x => x.book,
                        principalTable: "case_account",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    title_zh = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    region_zh = table.Column<string>(type: "TEXT", nullable: false),
                    region_en = table.Column<string>(type: "TEXT", nullable: false),
                    facts_json = table.Column<string>(type: "TEXT", nullable: false),
                    is_necessary_home = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_criminal = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asset", x => x.id);
                    table.ForeignKey(
                        name: "fk_asset_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_court",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_court", x => new { x.case_id, x.since });
                    table.ForeignKey(
                        name: "fk_case_court_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_court_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_file",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_file", x => new { x.case_id, x.sha256, x.added_by });
                    table.ForeignKey(
                        name: "fk_case_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_file_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_form",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    has_changes = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_form", x => new { x.account_id, x.key });
                    table.ForeignKey(
                        name: "fk_case_form_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_form_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_party",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    is_body = table.Column<bool>(type: "INTEGER", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_party", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_party_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lot_question",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lot_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    form_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    declined_at = table.Column<long>(type: "INTEGER", nullable: true),
                    declined_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lot_question", x => x.id);
                    table.ForeignKey(
                        name: "fk_lot_question_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lot_question_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lot_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    is_re_auction = table.Column<bool>(type: "INTEGER", nullable: false),
                    start_price = table.Column<long>(type: "INTEGER", nullable: false),
                    increment = table.Column<long>(type: "INTEGER", nullable: false),
                    deposit = table.Column<long>(type: "INTEGER", nullable: false),
                    noticed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    rule_book = table.Column<string>(type: "TEXT", nullable: false),
                    balance_days = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round", x => x.id);
                    table.ForeignKey(
                        name: "fk_round_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    lot_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asset_zh = table.Column<string>(type: "TEXT", nullable: false),
                    asset_en = table.Column<string>(type: "TEXT", nullable: false),
                    property_kind = table.Column<int>(type: "INTEGER", nullable: false),
                    asset_class = table.Column<int>(type: "INTEGER", nullable: false),
                    phase = table.Column<int>(type: "INTEGER", nullable: false),
                    method = table.Column<int>(type: "INTEGER", nullable: true),
                    institution_id = table.Column<string>(type: "TEXT", nullable: true),
                    is_stayed = table.Column<bool>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    duty_due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    price = table.Column<long>(type: "INTEGER", nullable: true),
                    fixed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fence = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    head_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    last_stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    wakes_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation", x => x.id);
                    table.ForeignKey(
                        name: "fk_valuation_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "distribution_answer",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    input_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    from_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    to_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    refusal = table.Column<int>(type: "INTEGER", nullable: true),
                    words_zh = table.Column<string>(type: "TEXT", nullable: true),
                    words_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distribution_answer", x => new { x.distribution_id, x.key });
                    table.ForeignKey(
                        name: "fk_distribution_answer_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "distribution_event",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distribution_event", x => new { x.distribution_id, x.seq });
                    table.ForeignKey(
                        name: "fk_distribution_event_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "distribution_file",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distribution_file", x => new { x.distribution_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_distribution_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_distribution_file_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_distribution_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payee",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payee_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payee", x => new { x.distribution_id, x.payee_id });
                    table.ForeignKey(
                        name: "fk_payee_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_payee_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payee_bank",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    payee_id = table.Column<string>(type: "TEXT", nullable: false),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    bank = table.Column<string>(type: "TEXT", nullable: false),
                    number_cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ending = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    is_escrow = table.Column<bool>(type: "INTEGER", nullable: false),
                    provider_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payee_bank", x => new { x.distribution_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_payee_bank_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_posting",
                columns: table => new
                {
                    cause = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    book = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_posting", x => new { x.cause, x.ordinal });
                    table.ForeignKey(
                        name: "fk_ledger_posting_ledger_movement_cause",
                        column: x => x.cause,
                        principalTable: "ledger_movement",
                        principalColumn: "cause",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    title_zh = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asset_document", x => new { x.id, x.version });
                    table.ForeignKey(
                        name: "fk_asset_document_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_asset_document_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_asset_document_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset_picture",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    original_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    caption_zh = table.Column<string>(type: "TEXT", nullable: false),
                    caption_en = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    edit = table.Column<string>(type: "TEXT", nullable: false),
                    copied_edit = table.Column<string>(type: "TEXT", nullable: true),
                    draft_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    small_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    medium_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    large_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    fault = table.Column<int>(type: "INTEGER", nullable: true),
                    tried_at = table.Column<long>(type: "INTEGER", nullable: true),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asset_picture", x => x.id);
                    table.ForeignKey(
                        name: "fk_asset_picture_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_asset_picture_stored_file_original_sha256",
                        column: x => x.original_sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seizure",
                columns: table => new
                {
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    lifted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    turn = table.Column<int>(type: "INTEGER", nullable: false),
                    authority = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seizure", x => new { x.asset_id, x.document });
                    table.ForeignKey(
                        name: "fk_seizure_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_agent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false),
                    has_special_authority = table.Column<bool>(type: "INTEGER", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_agent", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_agent_case_party_party_id",
                        column: x => x.party_id,
                        principalTable: "case_party",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_agent_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_claim_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_claim_case_party_party_id",
                        column: x => x.party_id,
                        principalTable: "case_party",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_claim_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lot_answer",
                columns: table => new
                {
                    question_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    auxiliary_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lot_answer", x => new { x.question_id, x.version });
                    table.ForeignKey(
                        name: "fk_lot_answer_asp_net_users_answered_by",
                        column: x => x.answered_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lot_answer_lot_question_question_id",
                        column: x => x.question_id,
                        principalTable: "lot_question",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deposit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_account = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    due_by = table.Column<long>(type: "INTEGER", nullable: true),
                    phase = table.Column<int>(type: "INTEGER", nullable: false),
                    due = table.Column<long>(type: "INTEGER", nullable: false),
                    kept = table.Column<long>(type: "INTEGER", nullable: false),
                    has_untold_payer = table.Column<bool>(type: "INTEGER", nullable: false),
                    outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fence = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    head_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    last_stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    wakes_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deposit", x => x.id);
                    table.ForeignKey(
                        name: "fk_deposit_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deposit_case_account_case_account",
                        column: x => x.case_account,
                        principalTable: "case_account",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deposit_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deposit_round_round_id",
                        column: x => x.round_id,
                        principalTable: "round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_head",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fence = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    head_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    phase = table.Column<int>(type: "INTEGER", nullable: false),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    resumes_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    price = table.Column<long>(type: "INTEGER", nullable: true),
                    leader_code = table.Column<string>(type: "TEXT", nullable: true),
                    bid_count = table.Column<int>(type: "INTEGER", nullable: false),
                    extension_count = table.Column<int>(type: "INTEGER", nullable: false),
                    bidder_count = table.Column<int>(type: "INTEGER", nullable: false),
                    probed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_head", x => x.round_id);
                    table.ForeignKey(
                        name: "fk_round_head_round_round_id",
                        column: x => x.round_id,
                        principalTable: "round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lot_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asset_zh = table.Column<string>(type: "TEXT", nullable: false),
                    asset_en = table.Column<string>(type: "TEXT", nullable: false),
                    asset_class = table.Column<int>(type: "INTEGER", nullable: false),
                    phase = table.Column<int>(type: "INTEGER", nullable: false),
                    is_on_hold = table.Column<bool>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    duty_due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    price = table.Column<long>(type: "INTEGER", nullable: true),
                    round_number = table.Column<int>(type: "INTEGER", nullable: true),
                    round_stage = table.Column<int>(type: "INTEGER", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fence = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    head_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    last_stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    wakes_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal", x => x.id);
                    table.ForeignKey(
                        name: "fk_disposal_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "draw_secret",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment = table.Column<string>(type: "TEXT", nullable: false),
                    cipher = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draw_secret", x => new { x.valuation_id, x.commitment });
                    table.ForeignKey(
                        name: "fk_draw_secret_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outside_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    caused_by_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    body_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    faults = table.Column<int>(type: "INTEGER", nullable: false),
                    fault = table.Column<int>(type: "INTEGER", nullable: true),
                    fault_at = table.Column<long>(type: "INTEGER", nullable: true),
                    next_attempt_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answer_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outside_request", x => x.id);
                    table.ForeignKey(
                        name: "fk_outside_request_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_figure",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<string>(type: "TEXT", nullable: false),
                    commitment = table.Column<string>(type: "TEXT", nullable: false),
                    cipher = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_figure", x => new { x.valuation_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_sealed_figure_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_answer",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    input_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    from_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    to_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    refusal = table.Column<int>(type: "INTEGER", nullable: true),
                    words_zh = table.Column<string>(type: "TEXT", nullable: true),
                    words_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_answer", x => new { x.valuation_id, x.key });
                    table.ForeignKey(
                        name: "fk_valuation_answer_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_event",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_event", x => new { x.valuation_id, x.seq });
                    table.ForeignKey(
                        name: "fk_valuation_event_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_file",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_file", x => new { x.valuation_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_valuation_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_file_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_party",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_party", x => new { x.valuation_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_valuation_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_party_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deposit_answer",
                columns: table => new
                {
                    deposit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    input_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    from_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    to_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    refusal = table.Column<int>(type: "INTEGER", nullable: true),
                    words_zh = table.Column<string>(type: "TEXT", nullable: true),
                    words_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deposit_answer", x => new { x.deposit_id, x.key });
                    table.ForeignKey(
                        name: "fk_deposit_answer_deposit_deposit_id",
                        column: x => x.deposit_id,
                        principalTable: "deposit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deposit_event",
                columns: table => new
                {
                    deposit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deposit_event", x => new { x.deposit_id, x.seq });
                    table.ForeignKey(
                        name: "fk_deposit_event_deposit_deposit_id",
                        column: x => x.deposit_id,
                        principalTable: "deposit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_answer",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    input_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    from_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    to_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    refusal = table.Column<int>(type: "INTEGER", nullable: true),
                    words_zh = table.Column<string>(type: "TEXT", nullable: true),
                    words_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_answer", x => new { x.disposal_id, x.key });
                    table.ForeignKey(
                        name: "fk_disposal_answer_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_auxiliary",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    auxiliary_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_auxiliary", x => new { x.disposal_id, x.auxiliary_id });
                    table.ForeignKey(
                        name: "fk_disposal_auxiliary_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_event",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_event", x => new { x.disposal_id, x.seq });
                    table.ForeignKey(
                        name: "fk_disposal_event_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_file",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_file", x => new { x.disposal_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_disposal_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_file_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_party",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_party", x => new { x.disposal_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_disposal_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_party_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_round",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_number = table.Column<int>(type: "INTEGER", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    heard_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    told_seq = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_round", x => new { x.disposal_id, x.round_number });
                    table.ForeignKey(
                        name: "fk_disposal_round_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_round_round_round_id",
                        column: x => x.round_id,
                        principalTable: "round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "viewing_booking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    viewing_id = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    form_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    booked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    cancelled_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_viewing_booking", x => x.id);
                    table.ForeignKey(
                        name: "fk_viewing_booking_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_viewing_booking_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_token_account_id",
                table: "access_token",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_act_subject",
                table: "act",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_role_claims_role_id",
                table: "asp_net_role_claims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "role_name_index",
                table: "asp_net_roles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_claims_user_id",
                table: "asp_net_user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_logins_user_id",
                table: "asp_net_user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_roles_role_id",
                table: "asp_net_user_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "asp_net_users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "asp_net_users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_case_id_reference",
                table: "asset",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_number",
                table: "asset",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_document_added_by",
                table: "asset_document",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_asset_document_asset_id_added_at",
                table: "asset_document",
                columns: new[] { "asset_id", "added_at" });

            migrationBuilder.CreateIndex(
                name: "ix_asset_document_sha256",
                table: "asset_document",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_asset_id_ordinal",
                table: "asset_picture",
                columns: new[] { "asset_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_asset_id_original_sha256",
                table: "asset_picture",
                columns: new[] { "asset_id", "original_sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asset_picture_original_sha256",
                table: "asset_picture",
                column: "original_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_bidder_application_account_id",
                table: "bidder_application",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_account_court_id_case_number",
                table: "case_account",
                columns: new[] { "court_id", "case_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_agent_case_id_reference",
                table: "case_agent",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_agent_party_id",
                table: "case_agent",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_court_court_id",
                table: "case_court",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_file_added_by",
                table: "case_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_case_file_sha256",
                table: "case_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_case_form_case_id",
                table: "case_form",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_import_account_id",
                table: "case_import",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_import_court_id",
                table: "case_import",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_import_ended_at_loan_until",
                table: "case_import",
                columns: new[] { "ended_at", "loan_until" });

            migrationBuilder.CreateIndex(
                name: "ix_case_import_sha256",
                table: "case_import",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_case_party_account_id",
                table: "case_party",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_party_case_id_reference",
                table: "case_party",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_asset_id",
                table: "claim",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_case_id_reference",
                table: "claim",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_party_id",
                table: "claim",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_confirmation_letter_number",
                table: "confirmation_letter",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_court_code",
                table: "court",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deadline_met_at_due_at",
                table: "deadline",
                columns: new[] { "met_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deposit_account_id",
                table: "deposit",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_deposit_case_account",
                table: "deposit",
                column: "case_account");

            migrationBuilder.CreateIndex(
                name: "ix_deposit_court_id",
                table: "deposit",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_deposit_number",
                table: "deposit",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deposit_phase",
                table: "deposit",
                column: "phase");

            migrationBuilder.CreateIndex(
                name: "ix_deposit_round_id_account_id_purpose",
                table: "deposit",
                columns: new[] { "round_id", "account_id", "purpose" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deposit_wakes_at",
                table: "deposit",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_asset_id",
                table: "disposal",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_court_id_duty_due_at",
                table: "disposal",
                columns: new[] { "court_id", "duty_due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_court_id_last_stamp_id",
                table: "disposal",
                columns: new[] { "court_id", "last_stamp", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_lot_id",
                table: "disposal",
                column: "lot_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_number",
                table: "disposal",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disposal_phase_id",
                table: "disposal",
                columns: new[] { "phase", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_valuation_id",
                table: "disposal",
                column: "valuation_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_wakes_at",
                table: "disposal",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_auxiliary_auxiliary_id",
                table: "disposal_auxiliary",
                column: "auxiliary_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_file_added_by",
                table: "disposal_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_file_sha256",
                table: "disposal_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_party_account_id",
                table: "disposal_party",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_round_round_id",
                table: "disposal_round",
                column: "round_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_distribution_case_account_phase",
                table: "distribution",
                columns: new[] { "case_account", "phase" });

            migrationBuilder.CreateIndex(
                name: "ix_distribution_court_id",
                table: "distribution",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_distribution_number",
                table: "distribution",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_distribution_wakes_at",
                table: "distribution",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_distribution_file_added_by",
                table: "distribution_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_distribution_file_sha256",
                table: "distribution_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_enforcement_case_court_id_changed_at_id",
                table: "enforcement_case",
                columns: new[] { "court_id", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_enforcement_case_number_key",
                table: "enforcement_case",
                column: "number_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_number_index",
                table: "identity",
                column: "number_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_movement_book_place",
                table: "ledger_movement",
                columns: new[] { "book", "place" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_movement_cause",
                table: "ledger_movement",
                column: "cause",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_movement_subject_id",
                table: "ledger_movement",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_posting_book_kind_owner",
                table: "ledger_posting",
                columns: new[] { "book", "kind", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_lot_category",
                table: "lot",
                column: "category");

            migrationBuilder.CreateIndex(
                name: "ix_lot_court_id",
                table: "lot",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_lot_number",
                table: "lot",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lot_answer_answered_by",
                table: "lot_answer",
                column: "answered_by");

            migrationBuilder.CreateIndex(
                name: "ix_lot_question_account_id_asked_at",
                table: "lot_question",
                columns: new[] { "account_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_lot_question_account_id_form_key",
                table: "lot_question",
                columns: new[] { "account_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lot_question_lot_id_asked_at",
                table: "lot_question",
                columns: new[] { "lot_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_message_account_id_created_at_id",
                table: "message",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_message_cause",
                table: "message",
                column: "cause",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_message_kind_created_at",
                table: "message",
                columns: new[] { "kind", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_message_dispatch_account_id_channel_standing",
                table: "message_dispatch",
                columns: new[] { "account_id", "channel", "standing" });

            migrationBuilder.CreateIndex(
                name: "ix_message_dispatch_message_id_channel",
                table: "message_dispatch",
                columns: new[] { "message_id", "channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_message_dispatch_next_try_at",
                table: "message_dispatch",
                column: "next_try_at");

            migrationBuilder.CreateIndex(
                name: "ix_obligation_done_at",
                table: "obligation",
                column: "done_at");

            migrationBuilder.CreateIndex(
                name: "ix_obligation_round_id_kind",
                table: "obligation",
                columns: new[] { "round_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_handled_at_answered_at",
                table: "outside_request",
                columns: new[] { "handled_at", "answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_next_attempt_at",
                table: "outside_request",
                column: "next_attempt_at");

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_valuation_id_caused_by_seq_kind_recipient",
                table: "outside_request",
                columns: new[] { "valuation_id", "caused_by_seq", "kind", "recipient" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payee_account_id",
                table: "payee",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_provider_event_created_at",
                table: "provider_event",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_provider_event_handled_at",
                table: "provider_event",
                column: "handled_at");

            migrationBuilder.CreateIndex(
                name: "ix_provider_order_next_attempt_at",
                table: "provider_order",
                column: "next_attempt_at");

            migrationBuilder.CreateIndex(
                name: "ix_provider_order_provider_id",
                table: "provider_order",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "ix_provider_order_subject_id",
                table: "provider_order",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_provider_refusal_at",
                table: "provider_refusal",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_roster_entry_kind_ordinal",
                table: "roster_entry",
                columns: new[] { "kind", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_lot_id_ordinal",
                table: "round",
                columns: new[] { "lot_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_bidder_account_id",
                table: "round_bidder",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_round_bidder_round_id_account_id",
                table: "round_bidder",
                columns: new[] { "round_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_event_bid_key_round_id_bidder_code",
                table: "round_event",
                columns: new[] { "bid_key", "round_id", "bidder_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_head_phase_ends_at",
                table: "round_head",
                columns: new[] { "phase", "ends_at" });

            migrationBuilder.CreateIndex(
                name: "ix_seizure_until",
                table: "seizure",
                column: "until");

            migrationBuilder.CreateIndex(
                name: "ix_service_gap_round_id_from",
                table: "service_gap",
                columns: new[] { "round_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_session_account_id_ended_at",
                table: "session",
                columns: new[] { "account_id", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_duty_due_at",
                table: "valuation",
                columns: new[] { "court_id", "duty_due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_last_stamp_id",
                table: "valuation",
                columns: new[] { "court_id", "last_stamp", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_phase",
                table: "valuation",
                columns: new[] { "court_id", "phase" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_institution_id",
                table: "valuation",
                column: "institution_id");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_lot_id",
                table: "valuation",
                column: "lot_id");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_number",
                table: "valuation",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_valuation_opened_at_number",
                table: "valuation",
                columns: new[] { "opened_at", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_wakes_at",
                table: "valuation",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_file_added_by",
                table: "valuation_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_file_sha256",
                table: "valuation_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_party_account_id",
                table: "valuation_party",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_viewing_booking_account_id_form_key",
                table: "viewing_booking",
                columns: new[] { "account_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_viewing_booking_disposal_id_viewing_id_account_id",
                table: "viewing_booking",
                columns: new[] { "disposal_id", "viewing_id", "account_id" },
                unique: true,
                filter: "cancelled_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_viewing_booking_disposal_id_viewing_id_place",
                table: "viewing_booking",
                columns: new[] { "disposal_id", "viewing_id", "place" },
                unique: true,
                filter: "cancelled_at IS NULL");

            foreach (var table in AppendOnly)
            {
                foreach (var act in (string[])["UPDATE", "DELETE"])
                {
                    migrationBuilder.Sql($"""
                        CREATE TRIGGER {table}_refuses_{act.ToLowerInvariant()} BEFORE {act} ON {table}
                        BEGIN SELECT RAISE(ABORT, '{table} may only grow'); END;
                        """);
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_token");

            migrationBuilder.DropTable(
                name: "act");

            migrationBuilder.DropTable(
                name: "asp_net_role_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_logins");

            migrationBuilder.DropTable(
                name: "asp_net_user_roles");

            migrationBuilder.DropTable(
                name: "asp_net_user_tokens");

            migrationBuilder.DropTable(
                name: "asset_document");

            migrationBuilder.DropTable(
                name: "asset_picture");

            migrationBuilder.DropTable(
                name: "bid_refusal");

            migrationBuilder.DropTable(
                name: "bidder_application");

            migrationBuilder.DropTable(
                name: "case_agent");

            migrationBuilder.DropTable(
                name: "case_court");

            migrationBuilder.DropTable(
                name: "case_file");

            migrationBuilder.DropTable(
                name: "case_form");

            migrationBuilder.DropTable(
                name: "case_import");

            migrationBuilder.DropTable(
                name: "checkpoint");

            migrationBuilder.DropTable(
                name: "claim");

            migrationBuilder.DropTable(
                name: "confirmation_letter");

            migrationBuilder.DropTable(
                name: "deadline");

            migrationBuilder.DropTable(
                name: "deposit_answer");

            migrationBuilder.DropTable(
                name: "deposit_event");

            migrationBuilder.DropTable(
                name: "disposal_answer");

            migrationBuilder.DropTable(
                name: "disposal_auxiliary");

            migrationBuilder.DropTable(
                name: "disposal_event");

            migrationBuilder.DropTable(
                name: "disposal_file");

            migrationBuilder.DropTable(
                name: "disposal_party");

            migrationBuilder.DropTable(
                name: "disposal_round");

            migrationBuilder.DropTable(
                name: "distribution_answer");

            migrationBuilder.DropTable(
                name: "distribution_event");

            migrationBuilder.DropTable(
                name: "distribution_file");

            migrationBuilder.DropTable(
                name: "draw_secret");

            migrationBuilder.DropTable(
                name: "identity");

            migrationBuilder.DropTable(
                name: "ledger_posting");

            migrationBuilder.DropTable(
                name: "lot_answer");

            migrationBuilder.DropTable(
                name: "message_choice");

            migrationBuilder.DropTable(
                name: "message_cursor");

            migrationBuilder.DropTable(
                name: "message_dispatch");

            migrationBuilder.DropTable(
                name: "obligation");

            migrationBuilder.DropTable(
                name: "outside_request");

            migrationBuilder.DropTable(
                name: "payee");

            migrationBuilder.DropTable(
                name: "payee_bank");

            migrationBuilder.DropTable(
                name: "platform_state");

            migrationBuilder.DropTable(
                name: "provider_event");

            migrationBuilder.DropTable(
                name: "provider_order");

            migrationBuilder.DropTable(
                name: "provider_refusal");

            migrationBuilder.DropTable(
                name: "recovery_code");

            migrationBuilder.DropTable(
                name: "roster_entry");

            migrationBuilder.DropTable(
                name: "round_bidder");

            migrationBuilder.DropTable(
                name: "round_event");

            migrationBuilder.DropTable(
                name: "round_head");

            migrationBuilder.DropTable(
                name: "seal");

            migrationBuilder.DropTable(
                name: "sealed_figure");

            migrationBuilder.DropTable(
                name: "second_factor");

            migrationBuilder.DropTable(
                name: "seizure");

            migrationBuilder.DropTable(
                name: "service_gap");

            migrationBuilder.DropTable(
                name: "session");

            migrationBuilder.DropTable(
                name: "valuation_answer");

            migrationBuilder.DropTable(
                name: "valuation_event");

            migrationBuilder.DropTable(
                name: "valuation_file");

            migrationBuilder.DropTable(
                name: "valuation_party");

            migrationBuilder.DropTable(
                name: "viewing_booking");

            migrationBuilder.DropTable(
                name: "asp_net_roles");

            migrationBuilder.DropTable(
                name: "case_party");

            migrationBuilder.DropTable(
                name: "deposit");

            migrationBuilder.DropTable(
                name: "ledger_movement");

            migrationBuilder.DropTable(
                name: "lot_question");

            migrationBuilder.DropTable(
                name: "message");

            migrationBuilder.DropTable(
                name: "distribution");

            migrationBuilder.DropTable(
                name: "asset");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "disposal");

            migrationBuilder.DropTable(
                name: "round");

            migrationBuilder.DropTable(
                name: "asp_net_users");

            migrationBuilder.DropTable(
                name: "case_account");

            migrationBuilder.DropTable(
                name: "enforcement_case");

            migrationBuilder.DropTable(
                name: "valuation");

            migrationBuilder.DropTable(
                name: "lot");

            migrationBuilder.DropTable(
                name: "court");
        }
    }
}
